import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { description } from '../../src/generated/description.ts';
import { selfSigned, startDouble } from '../proxy/double.ts';
import { pathOf, requestTo } from '../request-to.ts';
import { request } from '../requests.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { printed, type Running, startIn } from './run.ts';
import { runHere } from './run-here.ts';
import { startProxyTo } from './start-proxy-to.ts';

const folder = temporaryFolder();
const running: Running[] = [];
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
  for (const one of open.splice(0)) await one.close();
});

async function startProxy(upstream: string, ...args: string[]) {
  const proxy = await startProxyTo(upstream, ...args);
  running.push(proxy);
  return proxy;
}

test('proxy does not check requests to the admin endpoints of a mock behind it', async () => {
  const mock = await startMock();
  open.push(mock);
  const proxy = await startProxy(mock.url, '--fail-on-violation');
  for (const page of ['/', '/__mock', '/__mock/health']) expect((await fetch(proxy.url + page)).status).toBe(200);
  proxy.child.kill('SIGINT');
  expect((await proxy.finished).err).toContain('3 skipped');
});

test('proxy accepts published responses of the real service, and leaves undocumented ones out of the contract', async () => {
  const notFound = { errorMessage: 'connections not found with id = [a]', errorDetails: 'connections not found with id = [a]' };
  const responses: Readonly<Record<string, readonly [number, unknown]>> = {
    'GET /connections': [429, { error_code: 429050, message: 'Too many requests' }],
    [`GET ${pathOf('retrieveConnection')}`]: [404, notFound],
    [`DELETE ${pathOf('deleteConnection')}`]: [202, undefined],
    'GET /connectionSpecs': [200, description.components.examples['dynamics-connection-spec'].value],
  };
  const double = await startDouble(({ method, url }, outgoing) => {
    const [status, body] = responses[`${method} ${url}`] ?? [500, undefined];
    outgoing.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' });
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  });
  open.push(double);
  const file = join(folder, 'published.json');
  const proxy = await startProxy(double.url, '--record', file, '--consumer', 'sources');
  for (const id of ['listConnections', 'retrieveConnection', 'deleteConnection', 'listConnectionSpecs'] as const)
    await send(proxy.url, requestTo(id));
  proxy.child.kill('SIGINT');
  const { code, err } = await proxy.finished;
  expect([code, err]).toEqual([0, expect.stringContaining('4 of 4 interactions conform')]);
  expect(JSON.parse(readFileSync(file, 'utf8')).interactions).toMatchObject([{ response: { status: 200 } }]);
});

test.each([
  [
    'nothing',
    [],
    [],
    1,
    /^Nothing was checked\.\n✗ No request for a documented endpoint .* came through the proxy\. Let the consumer use http:.*--allow-empty/m,
  ],
  ['only other services', [], ['/data/foundation/catalog/datasets'], 1, /^Nothing was checked\. 1 interaction was skipped\.$/m],
  ['nothing, with --allow-empty', ['--allow-empty'], [], 0, /\nNothing was checked\.\n$/],
] as const)('proxy exits with 1 if it checked nothing: %s', async (_, args, targets, code, text) => {
  const mock = await startMock();
  open.push(mock);
  const proxy = await startProxy(mock.url, ...args);
  for (const target of targets) await send(proxy.url, request({ target }));
  proxy.child.kill('SIGINT');
  expect(await proxy.finished).toMatchObject({ code, err: expect.stringMatching(text) });
});

test('proxy exits with 3 if it could not check a request because of an internal error', async () => {
  const double = await startDouble((_, outgoing) => void outgoing.end('{}'));
  open.push(double);
  const broken = `data:text/javascript,performance.now=()=>{throw(new(Error)('no%20clock'))}`;
  const proxy = startIn({ NODE_OPTIONS: `--import=${broken}` }, [], ['proxy', '--upstream', double.url, '--port', '0', '--allow-empty']);
  running.push(proxy);
  const [, url = ''] = await printed(proxy, /ready at (http:\S+),/);
  await expect(send(url, requestTo('listConnections'))).rejects.toThrow();
  proxy.child.kill('SIGINT');
  const { code, err } = await proxy.finished;
  expect({ code, err }).toEqual({
    code: 3,
    err: expect.stringMatching(/internal error of the proxy .*\(no clock\)[\s\S]*✗ The proxy had 1 internal error/),
  });
});

test('proxy trusts a private certificate only with NODE_EXTRA_CA_CERTS', async () => {
  const certificate = selfSigned(folder);
  const double = await startDouble((_, outgoing) => void outgoing.end('{}'), certificate);
  open.push(double);
  const untrusting = await startProxy(double.url);
  const refused = await send(untrusting.url, requestTo('listConnections'));
  expect(refused.status).toBe(502);
  expect(JSON.parse(refused.text).errorMessage).toMatch(
    /its certificate is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\); set NODE_EXTRA_CA_CERTS to a file/,
  );
  process.env.NODE_EXTRA_CA_CERTS = certificate.file;
  const trusting = await startProxy(double.url).finally(() => delete process.env.NODE_EXTRA_CA_CERTS);
  expect(await send(trusting.url, requestTo('listConnections'))).toMatchObject({ status: 200, text: '{}' });
});

test('a second signal aborts pending responses of the proxy, which writes the recording', async () => {
  let asked = () => {};
  const arrived = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const double = await startDouble(() => asked());
  open.push(double);
  const file = join(folder, 'cut.har');
  const proxy = await startProxy(double.url, '--record', file);
  const waiting = send(proxy.url, requestTo('listConnections')).catch(() => 'cut');
  await arrived;
  proxy.child.kill('SIGINT');
  // Wait until it handles the first signal, because a process may receive only one of two simultaneous signals.
  await vi.waitUntil(async () => !(await isListening(proxy.url)), { timeout: 50_000 });
  proxy.child.kill('SIGINT');
  expect(await waiting).toBe('cut');
  expect(await proxy.finished).toMatchObject({
    code: 130,
    err: expect.stringMatching(/✗ The proxy was interrupted before it had sent every response\.\n/),
  });
  expect(JSON.parse(readFileSync(file, 'utf8')).log.entries).toHaveLength(1);
});

test.each([
  ['no upstream', [], /^flowservice: missing option --upstream\. Pass the Flow Service URL, for example --upstream https:.*\n$/],
  [
    'an upstream that is not a URL',
    ['--upstream', 'platform.adobe.io'],
    /Expected an http or https URL, such as https:\/\/platform\.adobe\.io\./,
  ],
  [
    'an upstream with credentials',
    ['--upstream', 'https://a:b@c.d'],
    /--upstream contains credentials, a query or a fragment\. Remove them;/,
  ],
  [
    'itself as the upstream',
    ['--upstream', 'http://localhost:4011'],
    /^flowservice: --upstream http:\/\/localhost:4011 is this proxy itself\. .*\n$/,
  ],
  ['a recording of an unknown type', ['--upstream', 'http://a.b', '--record', 'x.txt'], /--record x\.txt: unsupported file type\./],
  ['a contract without a consumer', ['--upstream', 'http://a.b', '--record', 'x.json'], /a contract needs the name of the consumer/],
  [
    'a recording in a missing folder',
    ['--upstream', 'http://a.b', '--record', '/nowhere/x.har'],
    /cannot write \/nowhere\/x\.har \(ENOENT/,
  ],
] as const)('proxy rejects invalid options: %s', async (_, args, text) => {
  const { code, err } = await runHere('proxy', ...args);
  expect(code).toBe(2);
  expect(err).toMatch(text);
  expect(err).not.toContain('a:b@');
});

function isListening(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => resolve(true));
    socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
  });
}
