import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { verifyFlowService } from '../../contracts/verify/verify-flow-service.ts';
import { publishedBodies } from '../neighbor-requests.ts';
import { bodies, headers, request } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { printed, type Running, run, start } from './run.ts';
import { runHere } from './run-here.ts';

const folder = temporaryFolder();
const running: Running[] = [];
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
});

Object.assign(process.env, {
  TOKEN: secrets.token,
  API_KEY: secrets.apiKey,
  PASSWORD: secrets.password,
  KEY: secrets.servicePrincipalKey,
  CLIENT_SECRET: secrets.clientSecret,
});

const newman = (specId: string) => [
  'sh',
  '-c',
  'node_modules/.bin/newman run test/consumers/create-connection.postman_collection.json --silent --env-var "baseUrl=$FLOWSERVICE_BASE_URL" ' +
    `--env-var "ACCESS_TOKEN=$TOKEN" --env-var "API_KEY=$API_KEY" --env-var "KEY=$KEY" --env-var SPEC_ID=${specId} && echo done`,
];

/** Programs that know only the URL of the mock: each in a valid form, and with one mistake that it does not notice. */
const consumers = [
  [
    'curl',
    ['sh', 'test/consumers/create-connection.sh'],
    ['sh', 'test/consumers/create-connection.sh', 'x-sandbox: prod'],
    'header-missing',
  ],
  [
    "Python's urllib",
    ['python3', 'test/consumers/create_connection.py'],
    ['python3', 'test/consumers/create_connection.py', 'user'],
    'auth-param-unknown',
  ],
  ['Newman', newman('38ad80fe-8b06-4938-94f4-d4ee80266b07'), newman('38ad80fe-8b06-4938-94f4-d4ee80266b08'), 'connection-spec-unknown'],
] as const;

const contracts: string[] = [];

test.each(consumers)('exec passes a consumer with valid requests, and its contract conforms: %s', async (name, command) => {
  const file = join(folder, `${name.replaceAll(/\W/g, '-')}.json`);
  const { code, out, err } = await run('exec', '--write-pact', file, '--consumer', name, '--', ...command);
  expect({ code, out }).toEqual({ code: 0, out: 'done\n' });
  const text = readFileSync(file, 'utf8');
  expect(secretsIn(text + out + err)).toEqual([]);
  expect(await runHere('verify', file)).toMatchObject({ code: 0 });
  contracts.push(file);
});

test("Pact's own verifier replays the contracts of exec", async () => {
  expect(contracts).toHaveLength(consumers.length);
  const mock = await startMock();
  const { verified, leftOut } = await verifyFlowService({ pactFiles: contracts, baseUrl: mock.url });
  await mock.close();
  expect({ verified: verified.length, leftOut }).toEqual({ verified: 2 * consumers.length, leftOut: [] });
});

test.each(consumers)('exec fails for an invalid request even if the consumer exits with 0: %s', async (name, _, command, violation) => {
  const file = join(folder, `wrong-${name.replaceAll(/\W/g, '-')}.json`);
  const { code, out, err } = await run('exec', '--write-pact', file, '--consumer', name, '--', ...command);
  expect({ code, out }).toEqual({ code: 1, out: 'done\n' });
  expect(err).toContain(violation);
  expect(secretsIn(out + err)).toEqual([]);
  expect(existsSync(file)).toBe(false);
});

const orphan = join(folder, 'orphan');
writeFileSync(orphan, '#!/nowhere/interpreter\n', { mode: 0o755 });

test.each([
  ['a command that does not exist', ['nosuchcommand'], 3, /^flowservice: cannot run nosuchcommand \(spawn nosuchcommand ENOENT\)\..*\n$/],
  [
    'a script that is not executable',
    ['./README.md'],
    3,
    /^flowservice: cannot run \.\/README\.md \(\S+ \S+ EACCES\)\. .* Run chmod \+x \.\/README\.md,/,
  ],
  ['a folder', ['./src'], 3, /^flowservice: cannot run \.\/src \(.*\)\. It is a folder\. Name a program in it\.\n$/],
  ['a script whose interpreter is missing', [orphan], 3, /\. Check that the interpreter in its first line exists/],
  ['no command', [], 2, /missing required argument 'command'/],
  ['an empty command', [''], 2, /^flowservice: the command is empty\. Name a program after --, such as: flowservice exec -- npm test\.\n$/],
  ['a command that fails', ['sh', '-c', 'exit 7'], 7, /^✗ The command failed with exit code 7\.\n/m],
  ['a command that sends nothing', ['true'], 1, /^✗ The command sent no request to the mock\. Let it use the URL in FLOWSERVICE_BASE_URL/m],
  ['a command that a signal ends', ['sh', '-c', 'kill -SEGV $$'], 139, /^✗ The command was ended by SIGSEGV\.\n/m],
] as const)('exec reports how the command ended: %s', async (_, command, code, text) => {
  const { err, ...finished } = await runHere('exec', '--', ...command);
  expect(err).toMatch(text);
  expect(finished).toEqual({ code, out: '' });
});

/** Returns a contract without interactions. */
function emptyPact(consumer: string): string {
  const parties = { consumer: { name: consumer }, provider: { name: 'adobe-flow-service' } };
  return JSON.stringify({ ...parties, interactions: [], metadata: { pactSpecification: { version: '4.0' } } });
}
const ofAnother = join(folder, 'other.json');
writeFileSync(ofAnother, emptyPact('other'));

test.each([
  ['a contract without a consumer', ['--write-pact', join(folder, 'x.json')], /--write-pact needs the name of the consumer/],
  [
    'a contract in a missing folder',
    ['--write-pact', '/nowhere/x.json', '--consumer', 'x'],
    /^flowservice: cannot write \/nowhere\/x\.json \(ENOENT/,
  ],
  [
    "another consumer's contract",
    ['--write-pact', ofAnother, '--consumer', 'x'],
    /^flowservice: cannot add interactions to \S+: its consumer is "other", not "x"\. Choose another file, or delete this one to begin anew\.\n$/,
  ],
  ['a file that is no contract', ['--write-pact', 'README.md', '--consumer', 'x'], /to README\.md: it is not a Pact contract\. /],
  ['an unknown scenario', ['--scenario', 'throtled'], /^flowservice: unknown scenario "throtled"\. Did you mean throttled\?\n$/],
  ['an invalid timeout', ['--timeout', 'soon'], /'soon' is invalid\. Expected a number of seconds, more than 0 and less than 1000000\./],
  ['a timeout of 0', ['--timeout', '0'], /'0' is invalid\. Expected a number of seconds, more than 0 /],
  ['a missing seed file', ['--seed-file', 'nowhere.json'], /^flowservice: cannot read nowhere\.json \(ENOENT/],
  ['two consumers', ['--consumer', 'a', '--consumer', 'b'], /^flowservice: --consumer is given twice, .* Give it once\.\n$/],
] as const)('exec rejects invalid options before it runs the command: %s', async (_, args, text) => {
  const ran = join(folder, 'ran');
  const { code, out, err } = await runHere('exec', ...args, '--', 'touch', ran);
  expect({ code, out, ran: existsSync(ran) }).toEqual({ code: 2, out: '', ran: false });
  expect(err).toMatch(text);
});

/** A consumer with valid requests that prints nothing. */
const createQuietly = 'sh test/consumers/create-connection.sh > /dev/null';

/** Writes each text to a connection of its own, one after the other, and waits until the mock closes it. */
const rawClient = `(async () => {
  const { port, hostname } = new URL(process.env.FLOWSERVICE_BASE_URL);
  for (const text of process.argv.slice(1))
    await new Promise((resolve) => require('node:net').connect(port, hostname).on('close', resolve).on('error', () => {}).resume().write(text));
})()`;
const get = `GET /connections HTTP/1.1\r\nConnection: close\r\n`;

test('exec accepts the hosts in --allow-host', async () => {
  const text = `${get}Host: Mock.example.com\r\n\r\n`;
  const { err } = await runHere(
    'exec',
    '--allow-host',
    'other.example',
    '--allow-host',
    'mock.example.com',
    '--',
    'node',
    '-e',
    rawClient,
    text,
  );
  expect(err).toContain('request 1 (GET /connections 403)');
});

test.each([
  ['a tunnel', 'CONNECT platform.adobe.io:443 HTTP/1.1\r\nHost: platform.adobe.io\r\n\r\n', '405 CONNECT'],
  ['another protocol', `${get.replace('close', 'Upgrade')}Upgrade: websocket\r\nHost: localhost\r\nConnection: close\r\n\r\n`, '405 GET'],
  ['bytes that are not HTTP', '\x16\x03\x01', '400'],
  ['two hosts', `${get}Host: a\r\nHost: b\r\n\r\n`, '400 GET'],
  ['no host', `${get}\r\n`, '400 GET'],
  ['a head that is too long', `${get}Host: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
  ['an unknown host', `${get}Host: evil.example\r\n\r\n`, '403 GET'],
  ['an unknown expectation', `${get}Host: localhost\r\nExpect: a-miracle\r\n\r\n`, '417 GET'],
])('exec fails if the mock refused a request that it could not check: %s', async (_, text, kind) => {
  const { code, err } = await runHere('exec', '--', 'node', '-e', rawClient, text);
  expect(code).toBe(1);
  expect(err).toContain(
    `✗ 1 request was refused as invalid HTTP/1.1 or because of the host, and not checked: ${kind}. Send HTTP/1.1 with one Host header`,
  );
  expect(err).toContain('Nothing was checked');
  expect(err).not.toContain('sent no request');
});

test('exec counts refused requests beside those that conform, and keeps the exit code of the command', async () => {
  const text = `${get}\r\n`;
  const command = `${createQuietly}; node -e "$0" "$1" "$1"; exit 7`;
  const { code, err } = await runHere('exec', '--', 'sh', '-c', command, rawClient, text);
  expect(code).toBe(7);
  expect(err).toMatch(/^✗ The command failed with exit code 7\. 2 requests were refused as .*: 400 GET \(2 times\)\./m);
});

test('exec passes input, output and options through to the command', async () => {
  const { child, finished } = start('exec', 'cat', '-');
  child.stdin?.end('from outside');
  expect(await finished).toMatchObject({ code: 1, out: 'from outside' });
});

test('exec --timeout ends a command with all its processes, and reports', async () => {
  const pids = join(folder, 'pids');
  const command = `trap '' TERM; sleep 60 & echo $! > ${pids}; echo $$ >> ${pids}; sh test/consumers/create-connection.sh; wait; sleep 60`;
  const { code, err } = await run('exec', '--timeout', '5', '--', 'sh', '-c', command);
  expect(code).toBe(3);
  expect(err).toMatch(/traffic +\d interactions?[\s\S]*The command was ended after 5 s\./);
  expect(readFileSync(pids, 'utf8').trim().split('\n').filter(isRunning)).toEqual([]);
});

test('exec ends the processes that a command leaves behind', async () => {
  const pid = join(folder, 'left');
  await run('exec', '--', 'sh', '-c', `sleep 60 & echo $! > ${pid}`);
  expect(readFileSync(pid, 'utf8').trim().split('\n').filter(isRunning)).toEqual([]);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('exec passes %s on, leaves an existing contract unchanged, and reports', async (signal, expected) => {
  const file = join(mkdtempSync(join(folder, 'interrupted-')), 'pact.json');
  writeFileSync(file, emptyPact('x'));
  const command = `trap 'echo trapped; exit 0' INT TERM; sh test/consumers/create-connection.sh >&2; while :; do sleep 0.05; done`;
  const one = start('exec', '--write-pact', file, '--consumer', 'x', '--', 'sh', '-c', command);
  running.push(one);
  await printed(one, /done/);
  one.child.kill(signal);
  const { code, out, err } = await one.finished;
  expect({ code, out }).toEqual({ code: expected, out: 'trapped\n' });
  expect(err).toMatch(/traffic +2 interactions/);
  expect(err).toContain(`\n2 of 2 interactions conform.\n✗ The command was interrupted by ${signal}. Let it run to its end`);
  expect(readdirSync(join(file, '..'))).toEqual(['pact.json']);
  expect(readFileSync(file, 'utf8')).toBe(emptyPact('x'));
});

test('a second signal ends a command that ignores the first', async () => {
  const one = start('exec', '--', 'sh', '-c', "trap 'echo trapped >&2' INT; echo ready >&2; while :; do sleep 0.05; done");
  running.push(one);
  await printed(one, /ready/);
  one.child.kill('SIGINT');
  await printed(one, /trapped/);
  one.child.kill('SIGINT');
  const { code, err } = await one.finished;
  expect({ code, trapped: err.match(/trapped/g) }).toEqual({ code: 130, trapped: ['trapped'] });
});

test('exec checks every request of a command that sends many', async () => {
  const caller = 'Host: localhost\r\nAuthorization: Bearer x\r\nx-api-key: x\r\nx-gw-ims-org-id: 7DC732555AECDB4C0A494036@AdobeOrg\r\n';
  const list = (more: string) => JSON.stringify(`GET /connections HTTP/1.1\r\n${caller}${more}\r\n`);
  const script = `
    const { port, hostname } = new URL(process.env.FLOWSERVICE_BASE_URL);
    const socket = require('node:net').connect(port, hostname).resume();
    socket.end(${list('')} + ${list('x-sandbox-name: prod\r\n')}.repeat(1100));`;
  const { code, err } = await runHere('exec', '--', process.execPath, '-e', script);
  expect(code).toBe(1);
  expect(err).toMatch(/traffic +1101 interactions/);
  expect(err).toMatch(/error header-missing at \/headers\/x-sandbox-name/);
});

test('exec applies the options of its mock', async () => {
  const seed = join(folder, 'seed.json');
  const script = `
    const url = process.env.FLOWSERVICE_BASE_URL + '/connections';
    const headers = { authorization: 'Bearer not-issued', 'x-api-key': 'x', 'x-gw-ims-org-id': '7DC732555AECDB4C0A494036@AdobeOrg', 'x-sandbox-name': 'prod' };
    const refused = await fetch(url, { headers });
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'x', client_secret: 'x', scope: 'openid' });
    const issued = await (await fetch(process.env.AEP_IMS_URL + '/ims/token/v3', { method: 'POST', body: form })).json();
    const list = await (await fetch(url, { headers: { ...headers, authorization: 'Bearer ' + issued.access_token } })).json();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(process.argv[1], JSON.stringify([refused.status, issued.access_token, list.items?.map(({ name }) => name)]));`;
  const mock = await startMock();
  await send(mock.url, request());
  writeFileSync(seed, await (await fetch(`${mock.url}/__mock/state`)).text());
  await mock.close();
  const state = join(folder, 'exec-state.db');
  const results = join(folder, 'results.json');
  const resultsWith = async (...given: readonly string[]) => {
    await runHere('exec', ...given, '--', process.execPath, '--input-type=module', '-e', script, results);
    return JSON.parse(readFileSync(results, 'utf8'));
  };
  const [status, token, names] = await resultsWith('--seed-file', seed, '--state', state, '--issued-tokens-only', '--deterministic');
  expect([status, names, existsSync(state)]).toEqual([401, [bodies.basic.name], true]);
  const [one, two] = [await resultsWith('--deterministic'), await resultsWith('--deterministic')];
  expect(two).toEqual(one);
  expect(one).toEqual([200, expect.not.stringMatching(token), []]);
});

test('exec counts the requests that are not in the contract, in one line', async () => {
  const body = publishedBodies['createMappingSet: of the tutorials'][1];
  const request = JSON.stringify({ method: 'POST', headers: Object.fromEntries(headers), body: JSON.stringify(body) });
  const path = '/data/foundation/conversion/mappingSets';
  const lists = JSON.stringify({ headers: Object.fromEntries(headers) });
  const script = `const url = process.env.FLOWSERVICE_BASE_URL;
    await fetch(new URL('${path}', url), ${request}); await fetch(url + '/connections', ${lists});`;
  const file = join(folder, 'with-neighbor.json');
  const { code, err } = await run(
    'exec',
    '--write-pact',
    file,
    '--consumer',
    'x',
    '--',
    process.execPath,
    '--input-type=module',
    '-e',
    script,
  );
  expect(code).toBe(0);
  expect(err).toMatch(/^flowservice: 1 request was left out of the contract: it is for another service than Flow Service\.$/m);
  expect(JSON.parse(readFileSync(file, 'utf8')).interactions).toHaveLength(1);
});

test('exec writes a contract to each --write-pact', async () => {
  const files = ['one.json', 'two.json'].map((name) => join(folder, name));
  const writing = files.flatMap((file) => ['--write-pact', file]);
  const { code } = await runHere('exec', ...writing, '--consumer', 'x', '--', 'sh', '-c', createQuietly);
  expect(code).toBe(0);
  const [one, two] = files.map((file) => readFileSync(file, 'utf8'));
  expect(JSON.parse(one ?? '').interactions).toHaveLength(2);
  expect(two).toBe(one);
});

test('exec adds its interactions to those that another process writes at the same time', async () => {
  const file = join(mkdtempSync(join(folder, 'merged-')), 'pact.json');
  const other = { description: 'of another process', request: { method: 'GET', path: '/connections' }, response: { status: 200 } };
  // As the other process does while it writes.
  writeFileSync(`${file}.lock`, '');
  const one = start('exec', '--write-pact', file, '--consumer', 'x', '--', 'sh', 'test/consumers/create-connection.sh');
  running.push(one);
  await printed(one, /2 of 2 interactions conform/);
  writeFileSync(file, JSON.stringify({ ...JSON.parse(emptyPact('x')), interactions: [other] }));
  rmSync(`${file}.lock`);
  const { code, err } = await one.finished;
  expect([code, err]).toEqual([0, expect.stringContaining(`\nWrote ${file}: 2 added, 0 replaced, 0 unchanged.\n`)]);
  const { interactions } = JSON.parse(readFileSync(file, 'utf8'));
  expect(interactions.map(({ description }: typeof other) => description)).toEqual([
    expect.stringMatching(/^a request to create /),
    expect.stringMatching(/^a request to retrieve /),
    'of another process',
  ]);
  expect(readdirSync(join(file, '..'))).toEqual(['pact.json']);
});

test('exec does not report a response that a scenario broke', async () => {
  const { code } = await runHere('exec', '--scenario', 'broken-json', '--', 'sh', '-c', createQuietly);
  expect(code).toBe(0);
});

/** Returns whether a process is running. One that has ended may still exist as a zombie. */
function isRunning(pid: string): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
