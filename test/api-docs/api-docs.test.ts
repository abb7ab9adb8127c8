import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const options = join(root, 'test/api-docs/typedoc.json');

test('every public export has a docstring, names only exported types and links to existing names', async () => {
  // The type check of the suite finds errors in types.
  const args = ['--options', options, '--emit', 'none', '--skipErrorChecking', '--logLevel', 'Warn'];
  const run = promisify(execFile)(process.execPath, [join(root, 'node_modules/typedoc/bin/typedoc'), ...args], { cwd: root });
  const { stdout, stderr } = await run.catch((error) => error);
  expect(stdout + stderr).toBe('');
}, 300_000);

test('npm run docs documents every entry point', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entryPoints = Object.values<string | { types: string }>(exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [entry.types.replace('./dist/', '../../').replace('.d.ts', '.ts')],
  );
  expect(JSON.parse(readFileSync(options, 'utf8')).entryPoints).toEqual(entryPoints);
});
