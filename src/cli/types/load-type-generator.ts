import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TypeGenerator } from '../../../spec/generate-types.ts';
import { exitCodes, fail, reasonOf } from '../fail.ts';

const install = 'Run: npm install --save-dev openapi-typescript@7 typescript@5';

/**
 * Loads openapi-typescript, an optional peer dependency, from the project in the current folder or from beside this package. Ends the
 * command if it, or the TypeScript that it needs, is not installed.
 */
export function loadTypeGenerator(): TypeGenerator {
  const require = createRequire(import.meta.url);
  try {
    return require(require.resolve('openapi-typescript', { paths: [process.cwd(), dirname(fileURLToPath(import.meta.url))] }));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND';
    const why = isMissing ? 'one of which is not installed' : `which cannot be loaded (${reasonOf(error)})`;
    return fail(`the types of other sources need openapi-typescript 7 and typescript 5, ${why}. ${install}`, exitCodes.environment);
  }
}
