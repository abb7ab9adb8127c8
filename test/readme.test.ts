import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractProjects } from '../contracts/vitest/projects.ts';
import type { Mock } from '../mock/index.ts';
import { description } from '../src/generated/description.ts';
import { bodies } from './requests.ts';
import { startMock } from './start-mock.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text: text.trimEnd(),
}));
const first = (text: string) => text.split('\n', 1)[0] ?? '';

/** The package as it is built, and the README's TypeScript beside it, so that it imports the package by its name. */
const built = join(root, 'dist', 'readme');
const folder = mkdtempSync(join(tmpdir(), 'flowservice-readme-'));
const run = promisify(execFile);
const node = (...args: string[]) => run(process.execPath, args, { cwd: root });
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await node('node_modules/typescript/bin/tsc');
  mkdirSync(built, { recursive: true });
  writeFileSync(join(folder, 'my-connection.json'), JSON.stringify(bodies.basic));
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A command of the README against this test's mock, writing into its folder. */
function adapt(text: string): string {
  return text
    .replaceAll('http://127.0.0.1:4010', mock.url)
    .replaceAll(/(?<=@| -o | --write-pact )(?=[\w-]+\.(?:json|ts)\b)/g, `${folder}/`);
}

/** What runs the tests that are running now, or some of them, is not run again. */
const commands = blocks.filter(({ language, text }) => language === 'sh' && !/^npm (?:ci|run contracts)/.test(text));

test.each(commands.map(({ text }) => [first(text), text]))('runs: %s', async (_, text) => {
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', adapt(text)], { cwd: root });
  const next = blocks[blocks.findIndex((block) => block.text === text) + 1];
  if (next?.language === 'json') expect(JSON.parse(stdout)).toEqual(JSON.parse(next.text));
  else if (text.startsWith('curl') && !text.includes('/__mock/'))
    expect(JSON.parse(stdout)).toMatchObject({ id: expect.any(String), etag: expect.any(String) });
  mock.reset();
});

test('starts as the first screen says', async () => {
  expect(blocks.find(({ language }) => language === 'sh')?.text).toBe('npm ci && npm start');
  const npm = spawn('npm', ['start', '--', '--port', '0'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  await new Promise<void>((resolve, reject) => {
    npm.stderr.on('data', (data) => String(data).includes('Flow Service mock ready at http://127.0.0.1:') && resolve());
    npm.on('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
  });
  npm.removeAllListeners('exit');
  const ended = new Promise((resolve) => npm.on('exit', resolve));
  process.kill(-Number(npm.pid), 'SIGINT');
  await ended;
});

test("begins with the tutorial's own body, as the description has it", () => {
  const [, body = ''] = /-d '(\{[\s\S]*?\n *\})'/.exec(readme) ?? [];
  expect(JSON.parse(body)).toEqual(description.components.examples['create-service-principal'].value);
});

test('is tested by the line that it gives', () => {
  expect(readFileSync(join(root, '.ci/run'), 'utf8').split('\n')).toContain('npm ci && npm test');
  expect(commands.length + 3).toBe(blocks.filter(({ language }) => language === 'sh').length);
  expect(readme).toContain('```sh\nnpm ci && npm test\n```');
});

test('has a line for the contracts alone that runs each of their projects', () => {
  expect(readme).toContain('```sh\nnpm run contracts\n```');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const projects = [...scripts.contracts.matchAll(/--project (\w+)/g)].map(([, name]) => name);
  expect(projects).toEqual(contractProjects.map(({ test }) => test?.name));
});

test('has TypeScript that compiles, and runs against the mock', async () => {
  const programs = blocks
    .filter(({ language }) => language === 'ts')
    .map(({ text }, index) => ({ file: join(built, `block-${index}.ts`), text }));
  expect(programs.length).toBeGreaterThan(1);
  for (const { file, text } of programs) writeFileSync(file, adapt(text));
  const compilerOptions = {
    noEmit: true,
    rewriteRelativeImportExtensions: false,
    allowImportingTsExtensions: true,
    skipLibCheck: false,
    // With these, the package's name would lead to its sources instead of what is built.
    rootDir: null,
    outDir: null,
  };
  writeFileSync(
    join(built, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions, include: ['*.ts'], exclude: [] }),
  );
  const { stdout } = await node('node_modules/typescript-7/bin/tsc', '-p', built).catch((error) => error);
  // A consumer may check the types of what he uses; those of others are not ours to mend.
  const errors = stdout.split('\n').filter((line: string) => /^\S/.test(line) && !line.startsWith('node_modules/'));
  expect(errors).toEqual([]);
  const tests = programs.filter(({ text }) => text.includes("from 'vitest'"));
  for (const { file, text } of tests) writeFileSync(file.replace('.ts', '.test.ts'), text);
  writeFileSync(join(built, 'vitest.config.ts'), 'export default {};');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const tested = await run(process.execPath, [vitest, 'run', '--root', built], {
    cwd: built,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const cases = tests.flatMap(({ text }) => text.match(/^test\(/gm) ?? []);
  expect(tested.stdout).toMatch(`Tests  ${cases.length} passed`);
  const runnable = programs.filter(({ text }) => !text.includes("from 'vitest'"));
  const printed = [];
  for (const { file } of runnable) printed.push((await node(file)).stdout);
  expect(printed.join('')).toMatch(
    /^\[ 429, 201 \]\ncreated [0-9a-f-]{36} "[0-9a-f-]+" \w{32}\nthe credentials work: true\nfound Contoso\n38ad80fe-8b06-4938-94f4-d4ee80266b07\n$/,
  );
});
