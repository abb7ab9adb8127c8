/**
 * Vitest, an optional peer dependency.
 *
 * @throws Error where it is not installed
 */
export async function loadVitest(): Promise<typeof import('vitest')> {
  try {
    return await import('vitest');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' && String(error).includes("'vitest'");
    if (!missing) throw error;
    throw new Error('flowservice-kit/vitest needs Vitest, which is not installed. Run: npm install --save-dev vitest@5');
  }
}
