import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { verifyFlowService } from '../../contracts/verify/verify-flow-service.ts';
import { startDouble } from '../proxy/double.ts';
import { credentials, queryWith, requestTo } from '../request-to.ts';
import { request, withHeader } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type Running, run } from './run.ts';
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

test('proxy records a contract that the mock fulfills', async () => {
  const mock = await startMock();
  open.push(mock);
  const file = join(folder, 'recorded.json');
  const proxy = await startProxy(mock.url, '--record', file, '--consumer', 'sources');
  const { id } = JSON.parse((await send(proxy.url, request())).text);
  await send(proxy.url, requestTo('retrieveConnection', { path: `/data/foundation/flowservice/connections/${id}` }));
  await send(proxy.url, requestTo('listConnections'));
  proxy.child.kill('SIGINT');
  expect(await proxy.finished).toMatchObject({ code: 0, err: expect.stringContaining(`Wrote ${file}: 3 added, 0 replaced, 0 unchanged.`) });
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

test('proxy leaves an existing recording unchanged if it is killed', async () => {
  const file = join(folder, 'before.har');
  writeFileSync(file, 'before');
  const proxy = await startProxy('http://127.0.0.1:9', '--record', file);
  expect((await send(proxy.url, request())).status).toBe(502);
  proxy.child.kill('SIGKILL');
  await proxy.finished;
  expect(readFileSync(file, 'utf8')).toBe('before');
});
