import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder();

/** A test that uses the matcher in each of its forms, and one wrong option. */
const uses = `
declare const response: Response;
expect({ method: 'GET', url: '/connections' }).toConformToFlowService({ profile: 'lenient' });
const checked: Promise<void> = expect(response).toConformToFlowService({ operation: 'listConnections' });
// @ts-expect-error: another profile
expect(response).not.toConformToFlowService({ profile: 'lax' });
export { checked };
`;

test.each([
  ["Jest's globals", ['@types/jest', '@types/node'], `import 'flowservice-kit/expect';${uses}`, ['jest', 'node']],
  [
    '@jest/globals',
    ['@jest/globals', '@types/node'],
    `import { expect } from '@jest/globals';\nimport 'flowservice-kit/expect';${uses}`,
    ['node'],
  ],
  [
    'another test runner',
    ['@types/node'],
    "import { toConformToFlowService } from 'flowservice-kit/expect';\nexport const matcher: unknown = toConformToFlowService;",
    ['node'],
  ],
])('the types of the matcher compile with %s', async (name, packages, program, types) => {
  const project = join(folder, name.replaceAll(/\W/g, '-'));
  const modules = join(project, 'node_modules');
  const own = join(modules, 'flowservice-kit');
  mkdirSync(own, { recursive: true });
  const isRead = (path: string): boolean => !/\.c?js$/.test(path);
  for (const file of ['package.json', 'dist']) cpSync(join(root, file), join(own, file), { recursive: true, filter: isRead });
  // Jest's own types import `expect`, which npm installs beside them.
  for (const one of packages.includes('@types/node') && packages.length > 1 ? [...packages, 'expect'] : packages) {
    mkdirSync(dirname(join(modules, one)), { recursive: true });
    symlinkSync(join(root, 'node_modules', one), join(modules, one));
  }
  writeFileSync(join(project, 'program.ts'), program);
  const strict = { module: 'nodenext', target: 'es2023', strict: true, noEmit: true };
  // The compiler's own libraries are most of the code, and not ours.
  const compilerOptions = { ...strict, lib: ['es2023', 'esnext.disposable', 'dom'], skipDefaultLibCheck: true };
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, types }, include: ['program.ts'] }),
  );
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, '-p', project, '--checkers', '1'], { cwd: project }).catch(
    (error) => error,
  );
  const errors = stdout.split('\n').filter((line: string) => /^(?:program\.ts|node_modules\/flowservice-kit)/.test(line));
  expect(errors).toEqual([]);
  rmSync(project, { recursive: true });
});
