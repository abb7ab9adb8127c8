import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Writes a file of a page as it stands, except that the mock listens on another port. */
function writeFile(folder: string, { name = '', text }: Pick<Block, 'name' | 'text'>): void {
  writeFileSync(join(folder, name), `${text.replaceAll('http://127.0.0.1:4010', mock.url)}\n`);
}

/** The step by which the pages make a project one of ES modules. */
const asModules = 'npm pkg set type=module';

test('no two files of the pages are one', () => {
  const names = files.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('the tests in the pages pass', async () => {
  const env = { ...process.env, NO_COLOR: '1', VITEST: undefined };
  writeFileSync(join(project, 'vitest.config.ts'), 'export default {};');
  // All in one process, for each would load Pact for itself.
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--no-isolate', '--no-file-parallelism'];
  const { stdout } = await run(process.execPath, args, { cwd: project, env });
  const cases = sources.filter(isTest).flatMap(({ text }) => text.match(/^test\(/gm) ?? []);
  expect(stdout).toMatch(`Tests  ${cases.length} passed`);
});

/** What runs the tests that are running now, or some of them, is not run again. */
const ofSuite = /^npm ci && npm test$|^npm run contracts$/;
const withCommands = pages.filter((page) => page.blocks.some(({ language }) => language === 'sh'));

test.concurrent.each(withCommands)('what is typed in $file does what it says, in a new project', async ({ blocks }) => {
  const platform = await startMock();
  const own = makeProject();
  for (const file of files.filter(({ text }) => blocks.some((block) => block.text === text))) writeFile(own, file);
  // The contracts that the tests of the pages have written.
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
});

test('a page with a program sets up ES modules before it, which npm init does not', () => {
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
  await run('npm', asModules.split(' ').slice(1), { cwd: project });
  // With these of ours, the package's name would lead to its sources instead of what is built.
  const apart = { rootDir: null, outDir: null, skipLibCheck: false };
  const compilerOptions = { noEmit: true, rewriteRelativeImportExtensions: false, allowImportingTsExtensions: true, ...apart };
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions, include: ['*.ts'], exclude: [] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  const { stdout } = await run(process.execPath, [tsc, '-p', project], { cwd: project }).catch((error) => error);
  // A consumer may check the types of what he uses; those of others are not ours to mend.
  const errors = stdout
    .split('\n')
    .filter((line: string) => /^\w/.test(line) && !/^(?:\.\.\/.*\/)?node_modules\/(?!flowservice-kit)/.test(line));
  expect(errors).toEqual([]);
});

test('the programs in the pages print what they say', async () => {
  const programs = sources.filter((source) => !isTest(source) && !/^export /m.test(source.text));
  await run('npm', asModules.split(' ').slice(1), { cwd: project });
  copyFileSync(join(root, 'test/pages/run-programs.js'), join(project, 'run-programs.js'));
  const env = { ...process.env, NO_COLOR: '1', PACT_DO_NOT_TRACK: 'true', ...realService };
  const { stdout } = await run(process.execPath, ['run-programs.js', ...programs.map(({ name }) => `./${name}`)], { cwd: project, env });
  const printed = stdout.split('\0').slice(1);
  expect(printed).toHaveLength(programs.length);
  for (const [index, { prints }] of programs.entries()) expectPrinted(printed[index] ?? '', prints ?? { language: 'text', text: '' });
});

/** What the page about the real service has its reader set. */
const realService = {
  FLOWSERVICE_API_KEY: 'any',
  FLOWSERVICE_CLIENT_SECRET: 'any',
  FLOWSERVICE_IMS_ORG: '7DC732555AECDB4C0A494036@AdobeOrg',
  FLOWSERVICE_SANDBOX: 'dev',
  FLOWSERVICE_SERVICE_URI: 'https://contoso.crm.dynamics.com',
  FLOWSERVICE_SERVICE_PRINCIPAL_ID: 'any',
  FLOWSERVICE_SERVICE_PRINCIPAL_KEY: 'any',
};

test("the first screen begins with the tutorial's own body, as the description has it", () => {
  const [, body = ''] = /-d '(\{[\s\S]*?\n *\})'/.exec(readme) ?? [];
  expect(JSON.parse(body)).toEqual(description.components.examples['create-service-principal'].value);
});

test('the project is tested by the line that the first screen gives', () => {
  expect(readFileSync(join(root, '.ci/run'), 'utf8').split('\n')).toContain('npm ci && npm test');
  expect(readme).toContain('```sh\nnpm ci && npm test\n```');
});

test('there is a line for the contracts alone that runs each of their projects', () => {
  expect(blocks.map(({ text }) => text)).toContain('npm run contracts');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const projects = [...scripts.contracts.matchAll(/--project (\w+)/g)].map(([, name]) => name);
  expect(projects).toEqual(contractProjects.map(({ test }) => test?.name));
});
