import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, onTestFailed, test } from 'vitest';
import { sample } from '../corpus.ts';
import { bodies, headers, request, withHeader } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { send } from '../send.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { builtCommand, printed, type Running, run, start } from './run.ts';

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
  ['a misspelt command', ['moc'], 2, /unknown command 'moc'\n\(Did you mean mock\?\)\nTry --help/],
  ['a port that is none', ['mock', '--port', 'http'], 2, /'http' is invalid\. A port is a number from 0 to 65535\./],
  ['a port beyond all', ['mock', '--port', '65536'], 2, /A port is a number from 0 to 65535\./],
  ['an argument too many', ['mock', 'now'], 2, /too many arguments/],
  ['an address of another machine', ['mock', '--host', '192.0.2.1', '--port', '0'], 2, /^flowservice: cannot listen on 192\.0\.2\.1.*\n$/],
  [
    'an address that is empty',
    ['mock', '--host', ''],
    2,
    /'--host <address>' argument '' is invalid\. It is empty; an environment variable/,
  ],
  ['a state file without a name', ['mock', '--state', '', '--port', 'x'], 2, /'--state <file>' argument '' is invalid\. It is empty;/],
  ['an output file without a name', ['types', '-o', ''], 2, /argument '' is invalid\. It is empty;/],
  ['a profile that is none', ['mock', '--profile', 'loose'], 2, /Allowed choices are strict, lenient\./],
  [
    'a scenario that is none',
    ['mock', '--scenario', 'throtled'],
    2,
    /^flowservice: unknown scenario "throtled"\. Did you mean throttled\?\n$/,
  ],
  [
    'a lifetime that is none',
    ['mock', '--token-lifetime', 'soon'],
    2,
    /'soon' is invalid\. Give a whole number of seconds, 0 or more, with at most nine digits\./,
  ],
  ['no port to look at', ['doctor', '--port', '0'], 2, /Give a port from 1 to 65535;/],
  [
    'one option twice',
    ['mock', '--port', '0', '-p', '1'],
    2,
    /^flowservice: --port is given twice, and only one value would be used\. Give it once\.\n$/,
  ],
  ['a credential instead of a port', ['mock', '--port', 'p8e-MadeUpAdobeClientSecret0123456'], 2, /'\{MASKED\}' is invalid/],
  [
    'a state file in no folder',
    ['mock', '--state', '/nowhere/state.db'],
    2,
    /^flowservice: the state file \/nowhere\/state\.db cannot be used: .*\n$/,
  ],
  [
    'a state file that is none',
    ['mock', '--state', 'README.md'],
    2,
    /^flowservice: the state file README\.md .* not a SQLite database\. .*\n$/,
  ],
  ['a seed file that is not there', ['mock', '--seed-file', 'nowhere.json'], 2, /^flowservice: cannot read nowhere\.json \(ENOENT.*\n$/],
  [
    'a seed file that is no JSON',
    ['mock', '--seed-file', 'README.md'],
    2,
    /^flowservice: README\.md is not JSON: it breaks off at line 1, column 1\..*\n$/,
  ],
  [
    'a seed file without connections',
    ['mock', '--seed-file', 'package.json'],
    2,
    /^flowservice: cannot begin with package\.json\. It has no list of connections\..*\n$/,
  ],
  [
    'a scenario with another sign',
    ['mock', '--scenario', 'slow=3'],
    2,
    /Write the settings after a colon: slow:latency=1000,jitter=200\.\n$/,
  ],
  ['a folder that is not there', ['types', '-o', '/nowhere/types.ts'], 2, /^flowservice: cannot write \/nowhere\/types\.ts \(ENOENT.*\n$/],
] as const)('says what to do: %s', async (_, args, code, text) => {
  const { out, err, ...finished } = await run(...args);
  expect(finished.code).toBe(code);
  expect(out + err).toMatch(text);
  expect(out + err).not.toMatch(/^ {4}at /m);
});

test('prints the types, or writes them whole', async () => {
  expect(await run('types')).toEqual({ code: 0, out: generated, err: '' });
  const file = join(mkdtempSync(join(folder, 'types-')), 'types.ts');
  writeFileSync(file, 'old');
  expect(await run('types', '--output', file)).toEqual({ code: 0, out: '', err: `Wrote ${file}.\n` });
  expect(readFileSync(file, 'utf8')).toBe(generated);
  expect(readdirSync(join(file, '..'))).toEqual(['types.ts']);
});

test('says which port is taken, and what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const finished = await run('mock', '--port', String(port));
  other.close();
  expect(finished).toEqual({
    code: 2,
    out: '',
    err: `flowservice: port ${port} of 127.0.0.1 is taken. End what listens there, or choose another port: --port 0 takes any free one.\n`,
  });
});

test('says in one line that it cannot write', async () => {
  const command = `'${process.execPath}' ${builtCommand} explain > /dev/full`;
  const failure = await promisify(execFile)('bash', ['-c', command], { cwd: join(import.meta.dirname, '../..') }).catch((error) => error);
  expect(failure).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/^flowservice: cannot write to standard output \(ENOSPC: .*\n$/),
  });
});

test('goes on answering when nobody reads its log any more', async () => {
  const mock = await startMock();
  mock.child.stderr?.destroy();
  for (let i = 0; i < 3; i++) expect(await send(mock.url, request())).toMatchObject({ status: 201 });
  mock.child.kill('SIGTERM');
  expect((await mock.finished).code).toBe(0);
});

test("prints a curl call that works when it is pasted, with the tutorial's placeholders", async () => {
  const mock = await startMock();
  const [, call = ''] = /\n(curl -X POST[\s\S]*?\n\}')\n/.exec(mock.err()) ?? [];
  const { stdout } = await promisify(execFile)('bash', ['-c', call]);
  expect(JSON.parse(stdout)).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), etag: expect.stringMatching(/^".+"$/) });
});

test.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly on %s', async (signal) => {
  const mock = await startMock();
  expect(await send(mock.url, request())).toMatchObject({ status: 201 });
  mock.child.kill(signal);
  expect((await mock.finished).code).toBe(0);
});

test('ends with the shell that npm starts it in, which passes no signal on', async () => {
  const command = `'${process.execPath}' ${builtCommand} mock --port 0; true`;
  const env = { ...process.env, npm_lifecycle_event: 'start' };
  const shell = spawn('sh', ['-c', command], { cwd: join(import.meta.dirname, '../..'), env, detached: true });
  onTestFailed(() => void process.kill(-Number(shell.pid), 'SIGKILL'));
  await new Promise((resolve) => shell.stderr.once('data', resolve));
  shell.kill('SIGTERM');
  // Which is when nobody holds its standard error any more.
  await once(shell, 'close');
});

test('logs each request on a line, with what is wrong below it, and no credential ever', async () => {
  const mock = await startMock();
  await send(mock.url, request({ headers: withHeader('x-api-key', undefined) }));
  for (const { request } of sample.filter((_, index) => index % 3 === 0)) await send(mock.url, request);
  await send(mock.url, request());
  await send(mock.url, request({ headers: [...headers, ['Prefer', 'code=503']] }));
  for (const page of ['/', '/__mock', '/__mock/health', '/__mock/nothing']) await fetch(mock.url + page);
  mock.child.kill('SIGTERM');
  const { err, out } = await mock.finished;
  expect(err).toMatch(/^[\d:]{8} POST \/connections 201 \d+\.\d ms$/m);
  expect(err).toMatch(
    /^[\d:]{8} POST \/connections 403 403000 \d+\.\d ms\n {2}error header-missing at \/headers\/x-api-key\n {4}The header x-api-key is missing\./m,
  );
  expect(err).toMatch(/^[\d:]{8} POST \/connections 503 FLOW-1103-503 /m);
  expect(err).not.toMatch(/ GET \/(?:__mock\S*)? 200 /);
  expect(secretsIn(out + err)).toEqual([]);
});

test('logs JSON for machines', async () => {
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

test('prints no line for a request where it is told to', async () => {
  const mock = await startMock('--log', 'none', '--no-explain');
  const { text } = await send(mock.url, request({ headers: [] }));
  mock.child.kill('SIGTERM');
  expect((await mock.finished).err).toMatch(/Ctrl\+C ends it\.\n$/);
  expect(text).not.toContain('violations');
});

test('says in one line that Node is too old', async () => {
  // An old Node knows fewer names in its own modules, and fails before the first line runs where one is imported.
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
