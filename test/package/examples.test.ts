import { execFile } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { expectPrinted } from '../pages/as-printed.ts';
import { blocksIn } from '../pages/page.ts';
import { makeProject } from '../pages/project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { copyExample, exampleProjects, missingSoftware } from './example-projects.ts';
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

/** Runs `npm test` in a folder. Returns its exit code, and standard output before standard error. */
function npmTest(folder: string): Promise<{ readonly code: number; readonly printed: string }> {
  const env = {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    NO_COLOR: '1',
    // Java's first compiler is enough for a short program, and takes half the time.
    JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1',
    GITHUB_ACTIONS: '',
    VITEST: undefined,
    NODE_TEST_CONTEXT: undefined,
  };
  return new Promise((resolve) => {
    execFile('npm', ['test'], { cwd: folder, env }, (error, out, err) => resolve({ code: Number(error?.code ?? 0), printed: out + err }));
  });
}

/** Makes the change in a block of the language `diff`, which replaces one line of one file. */
function applyDiff(text: string, folder: string): void {
  const [, file = '', before = '', after = ''] = /^--- (.+)\n\+\+\+ \1\n-(.+)\n\+(.+)$/.exec(text) ?? [];
  const path = join(folder, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  expect(lines).toContain(before);
  writeFileSync(path, lines.with(lines.indexOf(before), after).join('\n'));
}

for (const example of exampleProjects) {
  const missing = missingSoftware(example);
  const title = `the example ${example.name} passes its tests, and does what its README shows${missing ? ` (skipped without ${missing})` : ''}`;
  test.skipIf(missing !== undefined)(title, { concurrent: true, timeout: 300_000 }, async () => {
    const folder = copyExample(example, workspace);
    const passed = await npmTest(folder);
    expect(passed.code, passed.printed).toBe(0);
    // The summary of Vitest, Jest or node:test, or of flowservice-kit exec.
    expect(passed.printed).toMatch(/^.*\b(?:(?:Tests:? {2,}|pass )[1-9]|[1-9]\d* of \d+ interactions conform)/m);
    // A committed contract has what the client sends.
    for (const file of globSync('contracts/*', { cwd: folder })) {
      expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(join(root, 'examples', example.name, file), 'utf8'));
    }
    const blocks = blocksIn(readFileSync(join(folder, 'README.md'), 'utf8'));
    for (const { language, text, prints } of blocks.filter((block) => block.language !== 'text')) {
      expect(prints, text).toBeDefined();
      if (language === 'diff') {
        applyDiff(text, folder);
        const mistaken = await npmTest(folder);
        expect(mistaken.code).toBe(1);
        expectPrinted(mistaken.printed, { language, text, ...prints });
      } else {
        expect(text).toBe('npm install\nnpm test');
        expectPrinted(passed.printed, { language, text, ...prints });
      }
    }
  });
}

test('the workflow of the example github-actions runs what its npm test runs', () => {
  const folder = join(root, 'examples/github-actions');
  const { jobs } = parse(readFileSync(join(folder, '.github/workflows/contract.yml'), 'utf8'));
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const commands = Object.values<{ steps: readonly { run?: string }[] }>(jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => run ?? []),
  );
  expect(commands.filter((command) => command !== 'npm ci' && !command.startsWith('git diff '))).toEqual(scripts.test.split(' && '));
});

test('the examples install the file that npm pack creates', () => {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const installed = exampleProjects.map(({ dependencies, devDependencies }) => ({ ...dependencies, ...devDependencies })[name]);
  expect(new Set(installed)).toEqual(new Set([`file:../../${name}-${version}.tgz`]));
});
