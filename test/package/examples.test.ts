import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeProject } from '../pages/project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { copyExample, exampleProjects } from './example-projects.ts';
import { root } from './installed-package.ts';

const workspace = temporaryFolder();
let project: string;
beforeAll(() => {
  project = makeProject();
  // The examples have the packages of this repository, and the faster compiler: `npm run peers` installs others.
  symlinkSync(join(root, 'node_modules/typescript-7/bin/tsc'), join(project, 'node_modules/.bin/tsc'));
  mkdirSync(join(workspace, 'examples'));
  symlinkSync(join(project, 'node_modules'), join(workspace, 'node_modules'));
});
afterAll(() => rmSync(project, { recursive: true }));

test.concurrent.each(exampleProjects)('the example $name passes its tests', { timeout: 300_000 }, async (example) => {
  const folder = copyExample(example, workspace);
  const env = {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    NO_COLOR: '1',
    VITEST: undefined,
    NODE_TEST_CONTEXT: undefined,
  };
  const { stdout, stderr } = await promisify(execFile)('npm', ['test'], { cwd: folder, env });
  // The summary of Vitest, Jest or node:test, or of flowservice-kit exec.
  expect(stdout + stderr).toMatch(/^.*\b(?:(?:Tests:? {2,}|pass )[1-9]|[1-9]\d* of \d+ interactions conform)/m);
});

test('the examples install the file that npm pack creates', () => {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const installed = exampleProjects.map(({ dependencies, devDependencies }) => ({ ...dependencies, ...devDependencies })[name]);
  expect(new Set(installed)).toEqual(new Set([`file:../../${name}-${version}.tgz`]));
});
