import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeProject } from '../pages/project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { copyExample, type ExampleProject, exampleProjects } from './example-projects.ts';
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

/** Checks whether the repository has the packages of an example. It has no Jest. */
const isQuick = ({ dependencies, devDependencies }: ExampleProject): boolean =>
  Object.keys({ ...dependencies, ...devDependencies }).every(
    (name) => name === 'flowservice-kit' || existsSync(join(root, 'node_modules', name)),
  );

const quick = exampleProjects.filter(isQuick);

test('only the example for Jest is left to npm run peers', () => {
  expect(exampleProjects.filter((example) => !isQuick(example)).map(({ name }) => name)).toEqual(['jest']);
});

test.concurrent.each(quick)('the example $name passes its tests', async (example) => {
  const folder = copyExample(example, workspace);
  const env = {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    NO_COLOR: '1',
    VITEST: undefined,
    NODE_TEST_CONTEXT: undefined,
  };
  const { stdout } = await promisify(execFile)('npm', ['test'], { cwd: folder, env });
  expect(stdout).toMatch(/^.*\b(?:Tests {2}|pass )[1-9]/m);
});

test('the examples install the file that npm pack creates', () => {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const installed = exampleProjects.map(({ dependencies, devDependencies }) => ({ ...dependencies, ...devDependencies })[name]);
  expect(new Set(installed)).toEqual(new Set([`file:../../${name}-${version}.tgz`]));
});
