import { createRequire } from 'node:module';

/**
 * Loads Pact, an optional peer dependency, with `require`: CommonJS projects cannot `require` modules that await their imports.
 *
 * @throws Error if it is not installed
 */
export function loadPact(): typeof import('@pact-foundation/pact') {
  try {
    return createRequire(import.meta.url)('@pact-foundation/pact');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND' && String(error).includes("'@pact-foundation/pact'");
    if (!missing) throw error;
    throw new Error('flowservice-kit/pact needs Pact, which is not installed. Run: npm install --save-dev @pact-foundation/pact@17');
  }
}
