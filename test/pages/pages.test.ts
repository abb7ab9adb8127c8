import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractProjects } from '../../contracts/vitest/projects.ts';
import type { Mock } from '../../mock/index.ts';
import { description } from '../../src/generated/description.ts';
import { startMock } from '../start-mock.ts';
import { expectPrinted } from './as-printed.ts';
import { type Block, pages, root } from './page.ts';
import { makeProject } from './project.ts';
import { openShell } from './shell.ts';

const run = promisify(execFile);
const blocks = pages.flatMap((page) => page.blocks);
const isTest = ({ text }: Block): boolean => text.includes("from 'vitest'");
/** The TypeScript of every page, each a file of the project. */
const sources = blocks
  .filter(({ language }) => language === 'ts')
  .map((block, index) => ({ ...block, name: block.name ?? `block-${index}${isTest(block) ? '.test' : ''}.ts` }));
const files = [...sources, ...blocks.filter(({ language, name }) => name !== undefined && !['ts', 'yaml'].includes(language))];
const readme = pages.find(({ file }) => file === 'README.md')?.text ?? '';

let mock: Mock;
let project: string;
beforeAll(async () => {
  mock = await startMock();
  project = makeProject();
  for (const file of files) writeFile(project, file);
  copyFileSync(join(root, 'src/generated/flow-service.ts'), join(project, 'flow-service.ts'));
});
afterAll(async () => {
  await mock.close();
  rmSync(project, { recursive: true, force: true });
});

/** Writes a file of a page, with the URL of the running mock. */
function writeFile(folder: string, { name = '', text }: Pick<Block, 'name' | 'text'>): void {
  writeFileSync(join(folder, name), `${text.replaceAll('http://127.0.0.1:4010', mock.url)}\n`);
}

/** The command in the pages that makes a project use ES modules. */
const asModules = 'npm pkg set type=module';

/** Does what that command does, which the tests of the pages' commands run. */
function useModules(): void {
  const file = join(project, 'package.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), type: 'module' }));
}

test('no two files of the pages have the same name', () => {
  const names = files.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('the tests in the pages pass', async () => {
  const env = { ...process.env, NO_COLOR: '1', VITEST: undefined };
  // All in one process, because each process would load Pact.
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--no-isolate', '--no-file-parallelism', '--testTimeout=60000'];
  const { stdout } = await run(process.execPath, args, { cwd: project, env });
  const cases = sources.filter(isTest).flatMap(({ text }) => text.match(/^test\(/gm) ?? []);
  expect(stdout).toMatch(`Tests  ${cases.length} passed`);
});

/** Commands that would run these tests again, or that take minutes. */
const ofSuite = /^npm ci && npm (?:test$|pack\n)|^npm run (?:contracts|mutants|bench)$/;
const withCommands = pages.filter((page) => page.blocks.some(({ language, text }) => language === 'sh' && !ofSuite.test(text)));

test.concurrent.each(withCommands)(
  'the commands in $file succeed in a new project and print the documented output',
  async ({ blocks }) => {
    const platform = await startMock();
    const own = makeProject(project);
    for (const file of files.filter(({ text }) => blocks.some((block) => block.text === text))) writeFile(own, file);
    // The pacts that the tests in the pages wrote.
    cpSync(join(project, 'pacts'), join(own, 'pacts'), { recursive: true });
    const shell = openShell(own, platform.url);
    try {
      for (const { text, prints } of blocks.filter(({ language, text }) => language === 'sh' && !ofSuite.test(text))) {
        const { code, printed } = await shell.run(text, prints?.language !== 'json');
        expect(code, `${text}\n\n${printed}`).toBe(0);
        if (prints !== undefined) expectPrinted(printed, prints);
      }
    } finally {
      await shell.close();
      await platform.close();
      rmSync(own, { recursive: true, force: true });
    }
  },
  180_000,
);

test('pages, help and messages run the command by the name of the package, because npx flowservice could run another package', () => {
  const sources = globSync(['{src,mock,contracts}/**/*.ts', 'action.yml'], { cwd: root });
  const texts = [...sources.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') })), ...pages];
  expect(texts.filter(({ text }) => text.includes('npx flowservice-kit ')).length).toBeGreaterThan(5);
  expect(texts.filter(({ text }) => text.includes('npx flowservice ')).map(({ file }) => file)).toEqual([]);
});

test('a page with a program first makes the project use ES modules', () => {
  const isProgram = ({ language, text }: Block): boolean => language === 'ts' && !text.includes("from 'vitest'") && !/^export /m.test(text);
  const withPrograms = pages.filter((page) => page.blocks.some(isProgram));
  expect(withPrograms.length).toBeGreaterThan(2);
  const lacking = withPrograms.filter(
    ({ blocks }) =>
      !blocks.slice(0, blocks.findIndex(isProgram)).some(({ language, text }) => language === 'sh' && text.includes(asModules)),
  );
  expect(lacking.map(({ file }) => file)).toEqual([]);
});

test('the TypeScript in the pages compiles', async () => {
  useModules();
  // Our own settings would resolve the package's name to its sources instead of the built files.
  const apart = { rootDir: null, outDir: null, skipLibCheck: false, skipDefaultLibCheck: true };
  const compilerOptions = { noEmit: true, rewriteRelativeImportExtensions: false, allowImportingTsExtensions: true, ...apart };
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions, include: ['*.ts'], exclude: [] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  const { stdout } = await run(process.execPath, [tsc, '-p', project, '--checkers', '1'], { cwd: project }).catch((error) => error);
  // Errors in the types of other packages are ignored.
  const errors = stdout
    .split('\n')
    .filter((line: string) => /^\w/.test(line) && !/^(?:\.\.\/.*\/)?node_modules\/(?!flowservice-kit)/.test(line));
  expect(errors).toEqual([]);
});

test('the programs in the pages print the documented output', async () => {
  const programs = sources.filter((source) => !isTest(source) && !/^export /m.test(source.text));
  useModules();
  copyFileSync(join(root, 'test/pages/run-programs.js'), join(project, 'run-programs.js'));
  const env = { ...process.env, NO_COLOR: '1', PACT_DO_NOT_TRACK: 'true', ...realService };
  const { stdout } = await run(process.execPath, ['run-programs.js', ...programs.map(({ name }) => `./${name}`)], { cwd: project, env });
  const printed = stdout.split('\0').slice(1);
  expect(printed).toHaveLength(programs.length);
  for (const [index, { prints }] of programs.entries()) expectPrinted(printed[index] ?? '', prints ?? { language: 'text', text: '' });
});

/** The environment variables that the page about the real service asks for. */
const realService = {
  FLOWSERVICE_API_KEY: 'any',
  FLOWSERVICE_CLIENT_SECRET: 'any',
  FLOWSERVICE_IMS_ORG: '7DC732555AECDB4C0A494036@AdobeOrg',
  FLOWSERVICE_SANDBOX: 'dev',
  FLOWSERVICE_SERVICE_URI: 'https://contoso.crm.dynamics.com',
  FLOWSERVICE_SERVICE_PRINCIPAL_ID: 'any',
  FLOWSERVICE_SERVICE_PRINCIPAL_KEY: 'any',
};

test("the first request in README.md has the tutorial's own body", () => {
  const [, body = ''] = /-d '(\{[\s\S]*?\n *\})'/.exec(readme) ?? [];
  expect(JSON.parse(body)).toEqual(description.components.examples['create-service-principal'].value);
});

test('CI runs the test command that README.md gives', () => {
  expect(readFileSync(join(root, '.ci/run'), 'utf8').split('\n')).toContain('npm ci && npm test');
  expect(readme).toContain('```sh\nnpm ci && npm test\n```');
});

test('npm run contracts runs every contract project', () => {
  expect(blocks.map(({ text }) => text)).toContain('npm run contracts');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const projects = [...scripts.contracts.matchAll(/--project (\w+)/g)].map(([, name]) => name);
  expect(projects).toEqual(contractProjects.map(({ test }) => test?.name));
});
