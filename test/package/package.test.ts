import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import typescript from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installPackage, outputOf, type Packed, packPackage, root } from './installed-package.ts';

let packed: Packed;
let project: string;
/** The folder of the installed package. */
let installed: string;

beforeAll(async () => {
  packed = await packPackage('--ignore-scripts');
  project = await installPackage(packed.archive, '--omit=optional');
  installed = join(project, 'node_modules/flowservice-kit');
});
afterAll(() => {
  rmSync(dirname(packed.archive), { recursive: true });
  rmSync(project, { recursive: true });
});

async function flowservice(...args: string[]): Promise<{ readonly code: number; readonly out: string }> {
  const run = outputOf(join(project, 'node_modules/.bin/flowservice'), args, project);
  return run.then(
    (out) => ({ code: 0, out }),
    ({ code, stdout, stderr }) => ({ code, out: stdout + stderr }),
  );
}
const node = (program: string): Promise<string> => outputOf(process.execPath, ['--input-type=module', '-e', program], project);

test('the package has no tests, sources or temporary files', () => {
  const unexpected = packed.files.filter(
    ({ path }) =>
      !/^(?:package\.json|[A-Z]+(?:\.md)?|dist\/.+\.(?:js|d\.ts|cjs)|dist\/commonjs\/package\.json|dist\/bin\/(?:description\.json|LICENSES\.txt)|spec\/(?:openapi\.(?:json|yaml)|neighbors\.yaml|(?:config|report)\.schema\.json|(?:examples|seeds|sources)\/.+\.json)|src\/generated\/flow-service\.ts)$/.test(
        path,
      ) || /\.test\.|\/(?:consumer|verify|build|cli)\//.test(path),
  );
  expect(unexpected).toEqual([]);
  expect(packed.files.length).toBeGreaterThan(200);
});

/** The components of the HTML report are in the bundle alone, so that no installation has their packages. */
const inBundleAlone = ['htm', 'preact', 'preact-render-to-string'];

/** It compiles the schemas of other sources, and is not in the bundle. */
const loadedAtRunTime = 'ajv';

test('the package has the license of each bundled dependency', () => {
  const notices = readFileSync(join(installed, 'dist/bin/LICENSES.txt'), 'utf8').split(`${'-'.repeat(80)}\n`);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(notices.map((notice) => notice.trim().split(' ', 1)[0])).toEqual(
    [...Object.keys(dependencies), ...inBundleAlone].filter((name) => name !== loadedAtRunTime).sort(),
  );
  const modules = packed.files.filter(({ path }) => /\.js$/.test(path)).map(({ path }) => readFileSync(join(installed, path), 'utf8'));
  for (const name of inBundleAlone) expect(modules.filter((text) => text.includes(`'${name}`))).toEqual([]);
  for (const notice of notices)
    expect(notice).toMatch(/Permission is hereby granted|Permission to use|Apache License\s+Version 2\.0|License: [\w.-]+\. Author: \w+/);
});

test('types of another source name the packages that are not installed', async () => {
  const { code, out } = await flowservice('types', '--source', 'salesforce');
  expect([code, out]).toEqual([
    3,
    expect.stringMatching(/one of which is not installed\. Run: npm install --save-dev openapi-typescript@7 .*\n$/),
  ]);
});

test('publint reports no problem', async () => {
  expect((await publint({ pkgDir: installed, strict: true, pack: false })).messages).toEqual([]);
});

test('types resolve like the code, for ES modules, CommonJS, bundlers and node10', async () => {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const entrypoints = Object.keys(exports).filter((name) => exports[name].types !== undefined);
  expect(entrypoints.length).toBeGreaterThan(5);
  // In another process, because Vitest's import conditions resolve to sources that Node does not run.
  const check = join(root, 'test/package/print-type-problems.ts');
  expect(JSON.parse(await outputOf(process.execPath, [check, packed.archive, ...entrypoints], root))).toEqual([]);
});

test('the package installs fourteen others, without install scripts', () => {
  const { packages } = JSON.parse(readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8'));
  expect(Object.keys(packages)).toHaveLength(15);
  expect(Object.keys(packages).filter((name) => packages[name].hasInstallScript === true)).toEqual([]);
});

const call = `fetch(process.env.FLOWSERVICE_BASE_URL + '/connections', { headers: { Authorization: 'Bearer x' } })`;

test.each([
  { args: ['--version'], expected: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version },
  { args: ['mock', '--help'], expected: 'Usage: flowservice mock' },
  { args: ['explain', 'auth-param-foreign'], expected: 'auth-param-foreign' },
  { args: ['scenarios'], expected: 'throttled' },
  { args: ['types'], expected: readFileSync(join(root, 'src/generated/flow-service.ts'), 'utf8') },
  { args: ['exec', '--', 'node', '-e', call], expected: 'Header x-api-key is missing.', code: 1 },
  { args: ['mock', '--port', 'many'], expected: "option '-p, --port <number>' argument 'many' is invalid", code: 2 },
])('the installed command runs: flowservice $args', async ({ args, expected, code = 0 }) => {
  const result = await flowservice(...args);
  expect(result.out).toContain(expected);
  expect(result.code).toBe(code);
});

test('the checks that CI runs on each system pass', async () => {
  const printed = await outputOf(process.execPath, [join(root, 'test/package/print-checks.ts'), project], root);
  expect(printed.match(/^(?:right|WRONG) .*$/gm)).toEqual(Array(7).fill(expect.stringMatching(/^right /)));
});

test('doctor finds the installed package complete, and optional dependencies missing', async () => {
  const { checks } = JSON.parse((await flowservice('doctor', '--json')).out);
  const status = Object.fromEntries(checks.map(({ check, status }: { check: string; status: string }) => [check, status]));
  expect(status).toMatchObject({ Node: 'ok', description: 'ok', 'generated files': 'ok' });
  expect(status).toMatchObject({ Prism: 'missing', Pact: 'missing', nock: 'missing', Vitest: 'missing' });
});

const imports = (name: string): string =>
  `await import('flowservice-kit${name}').then((one) => Object.keys(one), (error) => error.message)`;

test('every entry point loads, or names the missing peer dependency', async () => {
  const names = ['', '/mock', '/description', '/nock', '/vitest', '/pact'];
  const program = `
    console.log(JSON.stringify([${names.map(imports)}]));
    const { createMock } = await import('flowservice-kit/mock');
    const { interceptFlowService } = await import('flowservice-kit/nock');
    try { interceptFlowService(createMock()); } catch (error) { console.log(error.message); }
    const headers = { Authorization: 'Bearer x', 'x-api-key': 'x', 'x-gw-ims-org-id': 'x@AdobeOrg', 'x-sandbox-name': 'prod', Prefer: 'code=429' };
    console.log(await (await createMock().fetch('http://x/connections', { headers })).text());`;
  const [found = '', nock, prism] = (await node(program)).split('\n');
  expect(JSON.parse(found)).toEqual([
    expect.arrayContaining(['FlowServiceClient', 'RateLimitError', 'dynamicsBasicAuth', 'dynamicsServicePrincipal']),
    expect.arrayContaining(['createMock']),
    ['description'],
    ['RefusedRequestError', 'interceptFlowService'],
    'flowservice-kit/vitest needs Vitest, which is not installed. Run: npm install --save-dev vitest@5',
    'flowservice-kit/pact needs Pact, which is not installed. Run: npm install --save-dev @pact-foundation/pact@17',
  ]);
  expect(nock).toBe('flowservice-kit/nock needs nock, which is not installed. Run: npm install --save-dev nock@15');
  expect(prism).toContain('Prefer needs Prism, which is not installed. Run: npm install @stoplight/prism-http');
});

test('CommonJS code can require the package, and gets the classes of the ES modules', async () => {
  const program = `
    import { createRequire } from 'node:module';
    import * as imported from 'flowservice-kit';
    const require = createRequire(process.cwd() + '/');
    const names = ['mock', 'nock', 'description'].flatMap((name) => Object.keys(require('flowservice-kit/' + name)));
    console.log(names.join(' '), require('flowservice-kit').FlowServiceError === imported.FlowServiceError);
    try { require('flowservice-kit/pact'); } catch (error) { console.log(error.message); }`;
  const [found, pact] = (await node(program)).split('\n');
  expect(found).toMatch(/createMock.* interceptFlowService description true$/);
  expect(pact).toMatch(/^flowservice-kit\/pact needs Pact, which is not installed\./);
});

/** A program for the types and the client, which needs no types of Node, and one for all other entry points. */
const clientAlone = `
import { dynamicsBasicAuth, FlowServiceClient, type CreateConnectionRequest } from 'flowservice-kit';
import { description } from 'flowservice-kit/description';
const client = new FlowServiceClient({ accessToken: async () => 'a', apiKey: 'a', imsOrg: 'a', sandbox: description.openapi });
const body: CreateConnectionRequest = dynamicsBasicAuth({ name: 'a' }, { serviceUri: 'https://a', username: 'a', password: 'a' });
export const id: Promise<string> = client.connections.create(body).then((created) => created.id);
// @ts-expect-error: a foreign auth param
dynamicsBasicAuth({ name: 'a' }, { serviceUri: 'https://a', username: 'a', servicePrincipalKey: 'a' });
`;
const allOthers = `
import { createMock } from 'flowservice-kit/mock';
import { interceptFlowService } from 'flowservice-kit/nock';
import { flowServicePact, basicAuthBody } from 'flowservice-kit/pact';
import { testWithMock } from 'flowservice-kit/vitest';
export const intercepted: readonly unknown[] = interceptFlowService(createMock({ profile: 'lenient' })).refused;
export const all: unknown = [flowServicePact({ consumer: 'a' }), basicAuthBody, testWithMock()];
`;

/** Compiles programs strictly in a folder of the project, and returns the output of the compiler. */
function compile(compiler: string, folder: string, programs: readonly string[], options: object): Promise<string> {
  const strict = { module: 'nodenext', target: 'es2023', strict: true, exactOptionalPropertyTypes: true, noEmit: true };
  mkdirSync(join(project, folder), { recursive: true });
  writeFileSync(join(project, folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...strict, ...options } }));
  for (const [index, program] of programs.entries()) writeFileSync(join(project, folder, `program-${index}.ts`), program);
  return outputOf(process.execPath, [join(root, 'node_modules', compiler, 'bin/tsc'), '-p', folder], project);
}

test('the client compiles without the types of Node and without optional peers', async () => {
  const options = { types: [], lib: ['es2023', 'dom', 'dom.iterable'], skipDefaultLibCheck: true };
  expect(await compile('typescript-7', 'client', [clientAlone], options)).toBe('');
});

test.each([
  ['5.9', 'typescript'],
  ['7', 'typescript-7'],
])('every entry point compiles with TypeScript %s', async (_, compiler) => {
  const modules = join(project, compiler, 'node_modules');
  mkdirSync(modules, { recursive: true });
  for (const name of ['nock', 'vitest', '@pact-foundation', '@types']) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  symlinkSync(installed, join(modules, 'flowservice-kit'));
  expect(await compile(compiler, compiler, [clientAlone, allOthers], { types: ['node'], skipLibCheck: true })).toBe('');
});

test('TypeScript finds each JSON file of the package with node10, which does not read exports', () => {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const files = Object.keys(exports).filter((name) => name.endsWith('.json'));
  const names = files.map((name) => `flowservice-kit${name.slice(1).replace('*', 'amazon-s3')}`);
  const options = { moduleResolution: typescript.ModuleResolutionKind.Node10, resolveJsonModule: true };
  const missing = names.filter(
    (name) => typescript.resolveModuleName(name, join(project, 'program.ts'), options, typescript.sys).resolvedModule === undefined,
  );
  expect(names).toContain('flowservice-kit/openapi.json');
  expect(missing).toEqual([]);
});
