/**
 * Loads Pact, an optional peer dependency.
 *
 * @throws Error if it is not installed
 */
export async function loadPact(): Promise<typeof import('@pact-foundation/pact')> {
  try {
    return await import('@pact-foundation/pact');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' && String(error).includes("'@pact-foundation/pact'");
    if (!missing) throw error;
    throw new Error('flowservice-kit/pact needs Pact, which is not installed. Run: npm install --save-dev @pact-foundation/pact@17');
  }
}
