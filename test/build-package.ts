import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the package as `npm run build` does, once for all the tests that run the command or install the package. Compiles the process of
 * Pact's verifier, which tests start many times and always kill, so that it never writes to the cache itself.
 */
export async function setup(): Promise<void> {
  rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
  await Promise.all([
    node('node_modules/typescript-7/bin/tsc', '-p', 'src/build')
      .catch((error) => {
        // It has written all files anyway; `npm run check` reports the errors.
        if (error.code !== 2) throw error;
      })
      .then(() => node('src/build/commonjs.ts')),
    node('src/build/bundle-command.ts'),
    node('contracts/verify/verifier-process.ts'),
  ]);
}

async function node(...args: readonly string[]): Promise<void> {
  await run(process.execPath, args, { cwd: root });
}
