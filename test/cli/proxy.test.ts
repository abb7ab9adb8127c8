import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { verifyFlowService } from '../../contracts/verify/verify-flow-service.ts';
import { description } from '../../src/generated/description.ts';
import { selfSigned, startDouble } from '../proxy/double.ts';
import { credentials, pathOf, queryWith, requestTo } from '../request-to.ts';
import { request, withHeader } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { printed, type Running, run, start, startIn } from './run.ts';

const folder = temporaryFolder();
const running: Running[] = [];
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
  for (const one of open.splice(0)) await one.close();
});

async function startProxy(upstream: string, ...args: string[]) {
  const proxy = start('proxy', '--upstream', upstream, '--port', '0', ...args);
  running.push(proxy);
  const [, url = ''] = await printed(proxy, /ready at (http:\S+),[\s\S]*Ctrl\+C/);
  return { ...proxy, url };
}

/** Starts a service that repeats the request in its response, as Flow Service repeats the API key. */
function startEcho() {
  return startDouble((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      const seen = JSON.stringify([incoming.url, incoming.headers, Buffer.concat(chunks).toString()]);
      const body = JSON.stringify({ createdClient: secrets.apiKey, quoted: `cannot use ${secrets.password} in ${seen}` });
      outgoing
        .writeHead(400, { 'content-type': 'application/json', 'set-cookie': secrets.token, 'x-request-id': secrets.apiKey })
        .end(body);
    });
  });
}

test('proxy records HAR without secrets, and reports undocumented responses', async () => {
  const double = await startEcho();
  const mock = await startMock();
  open.push(double, mock);
  const file = join(mkdtempSync(join(folder, 'har-')), 'today.har');
  const proxy = await startProxy(mock.url, '--record', file);
  const other = await startProxy(double.url, '--record', `${file}.har`);
  for (const { url } of [proxy, other]) {
    expect(secretsIn((await send(url, request())).text).length).toBe(url === proxy.url ? 0 : 3);
    await send(url, requestTo('issueToken'));
    await send(url, requestTo('issueToken', { query: queryWith(Object.entries(credentials)) }));
    await send(url, request({ headers: withHeader('x-sandbox-name') }));
    await send(url, request({ target: `/connections?token=${secrets.token}` }));
    await send(url, request({ target: '/data/foundation/catalog/datasets' }));
  }
  proxy.child.kill('SIGTERM');
  other.child.kill('SIGINT');
  const [finished, drifting] = [await proxy.finished, await other.finished];
  expect([finished.code, drifting.code]).toEqual([1, 1]);
  expect(finished.err).toMatch(
    /^[\d:]{8} POST \/connections 201 \d+\.\d ms$[\s\S]*^[\d:]{8} POST \/connections 400 FLOW-2105-400 .*\n {2}error header-missing at \/headers\/x-sandbox-name$/m,
  );
  expect(drifting.err).toMatch(/^[\d:]{8} POST \/connections 400 \d+\.\d ms\n {2}error response-shape at \/response\/body$/m);
  expect(finished.err).toContain('5 interactions, 1 not conforming, 1 skipped');
  const written = [file, `${file}.har`].map((name) => readFileSync(name, 'utf8'));
  expect(secretsIn(written.join('') + finished.err + drifting.err + finished.out + drifting.out)).toEqual([]);
  expect(written.join('')).not.toContain(encodeURIComponent(credentials.client_secret ?? ''));
  const { log } = JSON.parse(written[0] ?? '');
  expect(log.entries.map(({ response }: { response: { status: number } }) => response.status)).toEqual([201, 200, 200, 400, 201]);
  expect(readdirSync(join(file, '..')).sort()).toEqual(['today.har', 'today.har.har']);
  const verified = await run('verify', file);
  expect(verified.code).toBe(1);
  expect(verified.out).toContain('header-missing');
});

const base = '/data/foundation/flowservice';

test.each([
  ['', [base], `${base}/connections`, `${base}/connections`],
  ['/', [base], '/connections', '/connections'],
  [base, [base, ''], '/connections', `${base}/connections`],
  [`${base}/`, [base, ''], `${base}/connections?limit=1`, `${base}/connections?limit=1`],
  [`/gateway${base}`, [base, ''], `${base}/connections`, `/gateway${base}/connections`],
  ['/data/foundation', [base], `${base}/connections`, `${base}/connections`],
  ['/gateway', [''], '/connections', '/gateway/connections'],
  ['/gateway', [''], `${base}/connections`, `/gateway${base}/connections`],
] as const)('proxy prints and records the URL of an upstream with the path "%s"', async (path, bases, target, sent) => {
  const seen: unknown[] = [];
  const double = await startDouble((incoming, outgoing) => {
    seen.push(incoming.url);
    outgoing.end('{}');
  });
  open.push(double);
  const file = join(mkdtempSync(join(folder, 'path-')), 'sent.har');
  const proxy = await startProxy(double.url + path, '--record', file);
  const [recommended = '', other] = bases.map((one) => proxy.url + one);
  expect(proxy.err()).toBe(
    `Proxy ready at ${proxy.url}, forwarding to ${double.url}${path.replace(/\/$/, '')}
Base URL for clients: ${recommended}${other === undefined ? '' : ` (${other} works as well)`}

Press Ctrl+C to stop.
`,
  );
  await send(proxy.url, requestTo('listConnections', { path: target }));
  expect(seen).toEqual([sent]);
  proxy.child.kill('SIGINT');
  await proxy.finished;
  const { log } = JSON.parse(readFileSync(file, 'utf8'));
  expect(log.entries.map(({ request }: { request: { url: string } }) => request.url)).toEqual([double.url + sent]);
});

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

test('proxy records a contract that the mock fulfills', async () => {
  const mock = await startMock();
  open.push(mock);
  const file = join(folder, 'recorded.json');
  const proxy = await startProxy(mock.url, '--record', file, '--consumer', 'sources');
  const { id } = JSON.parse((await send(proxy.url, request())).text);
  await send(proxy.url, requestTo('retrieveConnection', { path: `/data/foundation/flowservice/connections/${id}` }));
  await send(proxy.url, requestTo('listConnections'));
  proxy.child.kill('SIGINT');
  expect(await proxy.finished).toMatchObject({ code: 0, err: expect.stringContaining(`Wrote ${file}.`) });
  const { verified } = await verifyFlowService({ pactFiles: [file], baseUrl: mock.url });
  expect(verified).toHaveLength(3);
});

test('proxy writes a recording to each --record', async () => {
  const mock = await startMock();
  open.push(mock);
  const files = ['both.har', 'both.json', 'both-again.json'].map((name) => join(folder, name));
  const proxy = await startProxy(mock.url, ...files.flatMap((file) => ['--record', file]), '--consumer', 'sources');
  await send(proxy.url, request());
  proxy.child.kill('SIGINT');
  expect((await proxy.finished).code).toBe(0);
  const [har, pact, again] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  expect([har.log.entries.length, pact.interactions.length]).toEqual([1, 1]);
  expect(again).toEqual(pact);
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

test('proxy explains why it leaves a request out of a contract', async () => {
  const double = await startEcho();
  open.push(double);
  const file = join(folder, 'otherwise.json');
  const proxy = await startProxy(double.url, '--record', file, '--consumer', 'sources');
  await send(proxy.url, request({ body: { name: secrets.password } }));
  await send(proxy.url, request());
  proxy.child.kill('SIGINT');
  const { err } = await proxy.finished;
  expect(err).toMatch(/: 2 requests were left out of the contract: they do not conform, have undocumented responses, /);
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

test('proxy writes the recording even if a report cannot be written', async () => {
  const double = await startDouble((_, response) => response.end('{}'));
  open.push(double);
  const file = join(folder, 'kept.har');
  process.env.GITHUB_STEP_SUMMARY = folder;
  const proxy = await startProxy(double.url, '--record', file, '-r', 'github').finally(() => delete process.env.GITHUB_STEP_SUMMARY);
  await send(proxy.url, requestTo('listConnections'));
  proxy.child.kill('SIGINT');
  expect(await proxy.finished).toMatchObject({ code: 2, err: expect.stringContaining('cannot write the step summary') });
  expect(JSON.parse(readFileSync(file, 'utf8')).log.entries).toHaveLength(1);
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
    err: expect.stringMatching(/✗ The proxy was interrupted before it had sent every response\.\n$/),
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
  ['a recording of an unknown type', ['--upstream', 'http://a.b', '--record', 'x.txt'], /--record x\.txt: unsupported file type\./],
  ['a contract without a consumer', ['--upstream', 'http://a.b', '--record', 'x.json'], /a contract needs the name of the consumer/],
  [
    'a recording in a missing folder',
    ['--upstream', 'http://a.b', '--record', '/nowhere/x.har'],
    /cannot write \/nowhere\/x\.har \(ENOENT/,
  ],
] as const)('proxy rejects invalid options: %s', async (_, args, text) => {
  const { code, err } = await run('proxy', ...args);
  expect(code).toBe(2);
  expect(err).toMatch(text);
  expect(err).not.toContain('a:b@');
});

test('proxy leaves an existing recording unchanged if it is killed', async () => {
  const file = join(folder, 'before.har');
  writeFileSync(file, 'before');
  const proxy = await startProxy('http://127.0.0.1:9', '--record', file);
  expect((await send(proxy.url, request())).status).toBe(502);
  proxy.child.kill('SIGKILL');
  await proxy.finished;
  expect(readFileSync(file, 'utf8')).toBe('before');
});

function isListening(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => resolve(true));
    socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
  });
}
