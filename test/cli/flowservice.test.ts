import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { afterEach, expect, onTestFailed, test } from 'vitest';
import { withDocstrings } from '../../spec/with-docstrings.ts';
import { description } from '../../src/generated/description.ts';
import { sample } from '../corpus.ts';
import { converse } from '../hostile/converse.ts';
import { bodies, headers, request, withHeader } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { send } from '../send.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { builtCommand, printed, type Running, run, start, startIn } from './run.ts';
import { runHere } from './run-here.ts';

const generated = readFileSync(new URL('../../src/generated/flow-service.ts', import.meta.url), 'utf8');
const folder = temporaryFolder();
const running: Running[] = [];
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
});

async function startMock(...args: string[]): Promise<Running & { readonly url: string }> {
  const mock = start('mock', '--port', '0', ...args);
  running.push(mock);
  const [, text, json] = await printed(mock, /ready at (http:\S+)[\s\S]*Ctrl\+C|"ready":"(http:[^"]+)"/);
  const url = text ?? json ?? '';
  return { ...mock, url };
}

test.each([
  ['no command', [], 2, /Usage: flowservice/],
  ["a command's help", ['mock', '--help'], 0, /Examples:\n {2}\$ flowservice mock/],
  ['help as a command', ['help', 'types'], 0, /--output <file>/],
  ['the version', ['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  ['a misspelled command', ['moc'], 2, /unknown command 'moc'\n\(Did you mean mock\?\)\nTry --help/],
  ['an invalid port', ['mock', '--port', 'http'], 2, /'http' is invalid\. Expected a port from 0 to 65535\./],
  ['a port that is too high', ['mock', '--port', '65536'], 2, /Expected a port from 0 to 65535\./],
  ['too many arguments', ['mock', 'now'], 2, /too many arguments/],
  ['an address of another machine', ['mock', '--host', '192.0.2.1', '--port', '0'], 2, /^flowservice: cannot listen on 192\.0\.2\.1.*\n$/],
  [
    'an empty address',
    ['mock', '--host', ''],
    2,
    /'--host <address>' argument '' is invalid\. The value is empty\. Is an environment variable not set\?/,
  ],
  [
    'an empty name of a state file',
    ['mock', '--state', '', '--port', 'x'],
    2,
    /'--state <file>' argument '' is invalid\. The value is empty\./,
  ],
  ['an empty name of an output file', ['types', '-o', ''], 2, /argument '' is invalid\. The value is empty\./],
  ['an unknown profile', ['mock', '--profile', 'loose'], 2, /Allowed choices are strict, lenient\./],
  [
    'an error code that no operation has',
    ['mock', '--scenario', '1442'],
    2,
    /^flowservice: unknown scenario "1442": no operation here has .*\n$/,
  ],
  ['an unknown scenario', ['mock', '--scenario', 'throtled'], 2, /^flowservice: unknown scenario "throtled"\. Did you mean throttled\?\n$/],
  [
    'an invalid lifetime',
    ['mock', '--token-lifetime', 'soon'],
    2,
    /'soon' is invalid\. Expected a whole number of seconds with at most nine digits, 0 included\./,
  ],
  ['port 0 for doctor', ['doctor', '--port', '0'], 2, /Expected a port from 1 to 65535\./],
  [
    'one option twice',
    ['mock', '--port', '0', '-p', '1'],
    2,
    /^flowservice: --port is given twice, but only one value can be used\. Give it once\.\n$/,
  ],
  ['a credential instead of a port', ['mock', '--port', 'p8e-MadeUpAdobeClientSecret0123456'], 2, /'\{MASKED\}' is invalid/],
  [
    'a state file in a missing folder',
    ['mock', '--state', '/nowhere/state.db'],
    2,
    /^flowservice: the state file \/nowhere\/state\.db cannot be used: .*\n$/,
  ],
  [
    'a state file that is not a database',
    ['mock', '--state', 'README.md'],
    2,
    /^flowservice: the state file README\.md .* not a SQLite database\. .*\n$/,
  ],
  [
    'a durable mock without a state file',
    ['mock', '--durable'],
    2,
    /^flowservice: --durable needs a state file\. Add --state FILE, or leave out --durable\.\n$/,
  ],
  [
    'a URL instead of a host',
    ['mock', '--allow-host', 'http://mock.example.com'],
    2,
    /'http:\/\/mock\.example\.com' is invalid\. Expected the name of a host, such as mock\.example\.com, without scheme, port and path\./,
  ],
  ['a missing seed file', ['mock', '--seed-file', 'nowhere.json'], 2, /^flowservice: cannot read nowhere\.json \(ENOENT.*\n$/],
  [
    'an empty seed file',
    ['mock', '--seed-file', '/dev/null'],
    2,
    /^flowservice: \/dev\/null is empty\. Name a JSON file with connections, .*\n$/,
  ],
  [
    'a seed file that is not JSON',
    ['mock', '--seed-file', 'README.md'],
    2,
    /^flowservice: README\.md is not valid JSON: syntax error at line 1, column 1\..*\n$/,
  ],
  [
    'a seed file without connections',
    ['mock', '--seed-file', 'package.json'],
    2,
    /^flowservice: invalid seed file package\.json\. It has no list of connections\..*\n$/,
  ],
  [
    'a scenario with a wrong separator',
    ['mock', '--scenario', 'slow=3'],
    2,
    /Write the settings after a colon: slow:latency=1000,jitter=200\.\n$/,
  ],
  ['a missing folder', ['types', '-o', '/nowhere/types.ts'], 2, /^flowservice: cannot write \/nowhere\/types\.ts \(ENOENT.*\n$/],
] as const)('the command prints the problem and the fix: %s', async (_, args, code, text) => {
  const { out, err, ...finished } = await runHere(...args);
  expect(finished.code).toBe(code);
  expect(out + err).toMatch(text);
  expect(out + err).not.toMatch(/^ {4}at /m);
});

test('types prints the types, or writes them to a file', async () => {
  expect(await runHere('types')).toEqual({ code: 0, out: generated, err: '' });
  const file = join(mkdtempSync(join(folder, 'types-')), 'types.ts');
  writeFileSync(file, 'old');
  expect(await runHere('types', '--output', file)).toEqual({ code: 0, out: '', err: `Wrote ${file}.\n` });
  expect(readFileSync(file, 'utf8')).toBe(generated);
  expect(readdirSync(join(file, '..'))).toEqual(['types.ts']);
});

test('types --mutable prints the types that openapi-typescript generates without readonly', async () => {
  // The generator changes the description that it gets.
  const mutable = await openapiTS(structuredClone(description) as object as OpenAPI3, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
  });
  const { code, out } = await runHere('types', '--mutable');
  expect({ code, types: out.slice(out.indexOf('\n') + 1) }).toEqual({
    code: 0,
    types: withDocstrings(astToString(mutable), description.components),
  });
});

test('mock names a port that is in use, and an alternative', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const finished = await run('mock', '--port', String(port));
  other.close();
  expect(finished).toEqual({
    code: 2,
    out: '',
    err: `flowservice: port ${port} of 127.0.0.1 is already in use. Stop the other program, or choose another port; --port 0 uses any free one.\n`,
  });
});

test('the command prints one line if it cannot write to standard output', async () => {
  const command = `'${process.execPath}' ${builtCommand} explain > /dev/full`;
  const failure = await promisify(execFile)('bash', ['-c', command], { cwd: join(import.meta.dirname, '../..') }).catch((error) => error);
  expect(failure).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/^flowservice: cannot write to standard output \(ENOSPC: .*\n$/),
  });
});

test('mock keeps responding after its log is closed', async () => {
  const mock = await startMock();
  mock.child.stderr?.destroy();
  for (let i = 0; i < 3; i++) expect(await send(mock.url, request())).toMatchObject({ status: 201 });
  mock.child.kill('SIGTERM');
  expect((await mock.finished).code).toBe(0);
});

test("mock prints a working curl command with the tutorial's placeholders", async () => {
  const mock = await startMock();
  const [, call = ''] = /\n(curl -X POST[\s\S]*?\n\}')\n/.exec(mock.err()) ?? [];
  const { stdout } = await promisify(execFile)('bash', ['-c', call]);
  expect(JSON.parse(stdout)).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), etag: expect.stringMatching(/^".+"$/) });
});

test.each(['SIGINT', 'SIGTERM'] as const)('mock exits with 0 on %s', async (signal) => {
  const mock = await startMock();
  expect(await send(mock.url, request())).toMatchObject({ status: 201 });
  mock.child.kill(signal);
  expect((await mock.finished).code).toBe(0);
});

test('mock ends with the shell of npm, which does not pass signals on', async () => {
  const command = `'${process.execPath}' ${builtCommand} mock --port 0; true`;
  const env = { ...process.env, npm_lifecycle_event: 'start' };
  const shell = spawn('sh', ['-c', command], { cwd: join(import.meta.dirname, '../..'), env, detached: true });
  onTestFailed(() => void process.kill(-Number(shell.pid), 'SIGKILL'));
  await new Promise((resolve) => shell.stderr.once('data', resolve));
  shell.kill('SIGTERM');
  // Its standard error closes when the last process has ended.
  await once(shell, 'close');
});

test('mock logs each request with its violations and without credentials', async () => {
  const mock = await startMock();
  await send(mock.url, request({ headers: withHeader('x-api-key', undefined) }));
  for (const { request } of sample.filter((_, index) => index % 8 === 0)) await send(mock.url, request);
  await send(mock.url, request());
  await send(mock.url, request({ headers: [...headers, ['Prefer', 'code=503']] }));
  for (const page of ['/', '/__mock', '/__mock/health', '/__mock/nothing']) await fetch(mock.url + page);
  mock.child.kill('SIGTERM');
  const { err, out } = await mock.finished;
  expect(err).toMatch(/^[\d:]{8} POST \/connections 201 \d+\.\d ms$/m);
  expect(err).toMatch(
    /^[\d:]{8} POST \/connections 403 403000 \d+\.\d ms\n {2}error header-missing at \/headers\/x-api-key\n {4}Header x-api-key is missing\./m,
  );
  expect(err).toMatch(/^[\d:]{8} POST \/connections 503 FLOW-1103-503 /m);
  expect(err).not.toMatch(/ GET \/(?:__mock\S*)? 200 /);
  expect(secretsIn(out + err)).toEqual([]);
});

test('mock --log json logs JSON', async () => {
  const mock = await startMock('--log', 'json', '--profile', 'lenient');
  await send(mock.url, request({ headers: withHeader('x-api-key') }));
  await send(mock.url, request({ body: { ...bodies.basic, providerId: 'x' } }));
  mock.child.kill('SIGTERM');
  const lines = (await mock.finished).err.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { ready: mock.url },
    { method: 'POST', path: '/connections', status: 403, violations: [{ code: 'header-missing', severity: 'error' }] },
    { method: 'POST', path: '/connections', status: 201, violations: [{ code: 'property-unknown', severity: 'warning' }] },
  ]);
});

test('mock --cors lets pages of the origin call the mock', async () => {
  const mock = await startMock('--cors', 'http://localhost:3000');
  const allowed = async (origin: string) => {
    const preflight = { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } };
    return (await fetch(`${mock.url}/connections`, preflight)).headers.get('access-control-allow-origin');
  };
  expect([await allowed('http://localhost:3000'), await allowed('http://localhost:3001')]).toEqual(['http://localhost:3000', null]);
});

test.each([
  ['mock', []],
  ['proxy', ['--upstream', 'http://127.0.0.1:9']],
])('%s --allow-host accepts the host, and no other', async (command, more) => {
  const server = start(command, '--port', '0', ...more, '--allow-host', 'mock.example.com');
  running.push(server);
  const [, url = ''] = await printed(server, /ready at (http:[^\s,]+)[\s\S]*Ctrl\+C/);
  const askAt = (host: string) => converse(url, `GET /connections HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  const refused = await askAt('evil.example');
  expect(refused.text).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n[\s\S]*"The host \\"evil\.example\\" is not known here/);
  expect((await askAt('mock.example.com')).text).not.toContain('is not known here');
  server.child.kill('SIGTERM');
  await server.finished;
});

test('mock --log none logs no request', async () => {
  const mock = await startMock('--log', 'none', '--no-explain');
  const { text } = await send(mock.url, request({ headers: [] }));
  mock.child.kill('SIGTERM');
  expect((await mock.finished).err).toMatch(/Press Ctrl\+C to stop\.\n$/);
  expect(text).not.toContain('violations');
});

test('the command prints one line if Node is too old', async () => {
  // An old Node lacks some names in its own modules, and fails before the first line if one is imported.
  const old = `
    import { registerHooks } from 'node:module';
    const resolve = (name, context, next) =>
      name === 'node:module' ? { url: 'data:text/javascript,export default {}', shortCircuit: true } : next(name, context);
    registerHooks({ resolve });
    Object.defineProperty(process.versions, 'node', { value: '20.20.2' });
    await import('./src/cli/require-node.js')`;
  const { code, err } = await new Promise<{ code: number; err: string }>((resolve) =>
    execFile(process.execPath, ['--input-type=module', '-e', old], { cwd: join(import.meta.dirname, '../..') }, (error, _, err) =>
      resolve({ code: Number(error?.code), err }),
    ),
  );
  expect({ code, err }).toEqual({
    code: 3,
    err: expect.stringMatching(/^flowservice needs Node 22\.18 or newer; this is 20\.20\.2\. Run "npm ci".*\n$/),
  });
});

test.each([[['mock', '--port', '0']], [['exec', '--', 'true']]])(
  'flowservice %j prints one line in Bun, whose node:http differs',
  async (args) => {
    // Set before the command runs, because Bun itself is not installed here: npm run runtimes uses the real one.
    const options = "--import=data:text/javascript,globalThis.Bun={version:'1.4.5'}";
    const { code, err } = await startIn({ NODE_OPTIONS: options }, [], args).finished;
    expect({ code, err }).toEqual({
      code: 3,
      err: expect.stringMatching(
        /^flowservice: Bun 1\.4\.5 cannot run this server, .* Use mock\.fetch, or run the server with Node or Deno\.\n$/,
      ),
    });
  },
);
