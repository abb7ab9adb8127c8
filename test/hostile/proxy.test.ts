import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { flowService } from '../../src/contract/flow-service.ts';
import type { RunningServer } from '../../src/http/start-server.ts';
import { startProxy } from '../../src/proxy/start-proxy.ts';
import { type Double, startDouble } from '../proxy/double.ts';
import { requestTo } from '../request-to.ts';
import { send } from '../send.ts';
import { converse, lines, wire } from './converse.ts';

let upstream: Double;
let other: Double;
let proxy: RunningServer;
let below: RunningServer;
let strict: RunningServer;
const asked: { readonly target: string | undefined; readonly host: string | undefined; readonly count: number }[] = [];
const askedOther: unknown[] = [];
beforeAll(async () => {
  upstream = await startDouble(({ url: target, headers: { host }, rawHeaders }, outgoing) => {
    asked.push({ target, host, count: rawHeaders.filter((name) => name === 'a').length });
    outgoing.writeHead(302, { location: `${other.url}/connections`, 'content-length': 0 }).end();
  });
  other = await startDouble((incoming, outgoing) => void outgoing.end(String(askedOther.push(incoming.url))));
  const options = { contract: flowService, onExchange: () => {} };
  proxy = await startProxy({ upstream: new URL(upstream.url), ...options });
  strict = await startProxy({ upstream: new URL(upstream.url), failOnViolation: true, ...options });
  below = await startProxy({ upstream: new URL(`${upstream.url}/base/`), ...options });
});
beforeEach(() => void asked.splice(0));
afterAll(() => Promise.all([proxy, below, strict, upstream, other].map((one) => one.close())));

/** `OTHER` stands for the address of another server, that nothing may come to. */
const filled = (text: string) => text.replaceAll('OTHER', new URL(other.url).host);
const get = (target: string, more = '') => wire(`GET ${target} HTTP/1.1`, more);

test.each([
  ['a host in the header', get('/connections').replace('localhost', 'OTHER'), '/connections'],
  ['two slashes', get('//OTHER/connections'), '//OTHER/connections'],
  ['two backslashes', get('/\\\\OTHER/connections'), '/\\\\OTHER/connections'],
  ['an at sign', get('/@OTHER/connections'), '/@OTHER/connections'],
  ['an at sign at the end of the host', get('/:@OTHER'), '/:@OTHER'],
  ['a way up', get('/../../connections'), '/../../connections'],
  ['a URL in the path', get('/http://OTHER/connections'), '/http://OTHER/connections'],
  ['a URL in the query', get('/connections?url=http://OTHER/'), '/connections?url=http://OTHER/'],
  ['headers of proxies', get('/connections', 'X-Forwarded-Host: OTHER\r\nForwarded: host=OTHER\r\nX-Original-URL: /x\r\n'), '/connections'],
  [
    'an encoded URL in the path of another service',
    get('/data/foundation/schemaregistry/a%2F..%2Fb'),
    '/data/foundation/schemaregistry/a%2F..%2Fb',
  ],
  ['an upgrade to HTTP/2', get('/connections', 'Upgrade: h2c\r\n').replace('close', 'close, Upgrade'), '/connections'],
])('the proxy sends a request with a foreign target to its own upstream: %s', async (_, bytes, target) => {
  const { statuses } = await converse(proxy.url, filled(bytes));
  expect(statuses).toEqual([302]);
  expect(asked).toMatchObject([{ target: filled(target), host: new URL(upstream.url).host }]);
  expect(askedOther).toEqual([]);
});

/** A request that names headers in its Connection header. */
const hop = (method: string, names: string, more = '') =>
  get('/connections', more).replace('GET', method).replace('close', `close, ${names}`);

test.each([
  ['a URL for a target', get('http://OTHER/connections'), 400],
  ['a URL with TLS', get('https://OTHER/connections'), 400],
  ['a URL of something else', get('ftp://OTHER/connections'), 400],
  ["a URL of the upstream's", get('http://localhost/connections'), 400],
  ['a host for a target', get('OTHER'), 400],
  ['an asterisk', wire('OPTIONS * HTTP/1.1', ''), 400],
  ['a tunnel', 'CONNECT OTHER HTTP/1.1\r\nHost: OTHER\r\n\r\n', 405],
  ['a tunnel behind a request', `${get('http://OTHER/').replace('Connection: close\r\n', '')}CONNECT a:1 HTTP/1.1\r\n\r\n`, 405],
  ['an upgrade to WebSocket', get('/connections', 'Upgrade: websocket\r\n').replace('close', 'close, Upgrade'), 405],
  ['two hosts', get('/connections', 'Host: OTHER\r\n'), 400],
  [
    'a second request hidden in the first',
    get('/', `Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${get('/hidden')}`),
    400,
  ],
  ['a line break in the target', get('/connections\rX: a'), 400],
  ['a folded header', get('/connections', 'X-Long: a\r\n b\r\n'), 400],
  ['10,000 headers', get('/connections', 'a: b\r\n'.repeat(10_000)), 431],
  ['an expectation', get('/connections', 'Expect: tea\r\n'), 417],
  ['no host', get('/connections').replace('Host: localhost\r\n', ''), 400],
  ['a fragment', get('/connections#/flows'), 400],
  ['a length for one hop', `${hop('POST', 'content-length', 'Content-Length: 9\r\n')}GET / HTT`, 400],
  ['a host for one hop', hop('GET', 'Host'), 400],
  ['credentials for one hop', hop('GET', 'x-api-key, Authorization'), 400],
  ['a coding for one hop', hop('POST', 'Content-Encoding', 'Content-Encoding: gzip\r\n'), 400],
  ['a length with an underscore', get('/connections', 'Content_Length: 5\r\n'), 400],
  ['an API key with underscores', get('/connections', 'X_API_Key: other\r\n'), 400],
  ['two codings', wire('POST /connections HTTP/1.1', 'Transfer-Encoding: gzip, chunked\r\n', '0\r\n\r\n'), 400],
  ['chunks in HTTP/1.0', wire('POST /connections HTTP/1.0', 'Transfer-Encoding: chunked\r\n', '0\r\n\r\n'), 400],
])('the proxy does not forward, and responds with the reason: %s', async (_, bytes, status) => {
  const { statuses, text } = await converse(proxy.url, filled(bytes));
  expect(statuses.at(-1)).toBe(status);
  const said = JSON.parse(text.split('\r\n\r\n').at(-1) ?? '');
  expect(said.message ?? said.errorMessage).toMatch(/^.{20,}\.$/);
  expect([asked, askedOther]).toEqual([[], []]);
  expect(await send(proxy.url, requestTo('listConnections'))).toMatchObject({ status: 302 });
});

test.each([
  ['/data/foundation%2Fflowservice/connections', 400],
  ['/data/foundation%252fflowservice/connections', 400],
  ['/data/foundation;x=1/flowservice/connections', 400],
  ['/data/foundation/flowservice;x=1/connections', 400],
  ['/data/foundation%5Cflowservice/connections', 400],
  ['/data/foundation/%66lowservice/connections', 400],
  ['/data/foundation/flowservice%00/connections', 400],
  ['/connections/1/configs/../../../connections', 400],
  ['/data/foundation/catalog/../flowservice/connections', 400],
  ['/data/foundation/catalog/%2e%2E/flowservice/connections', 400],
  ['/connections/1/configs/..;/..;/..;/connections', 400],
  ['/__mock/../connections', 400],
  // Everyone reads these as Flow Service's, and they are violations.
  ['/flows/../connections', 404],
  ['/data/foundation\\flowservice\\connections', 404],
  ['/data/foundation//flowservice/connections', 404],
  ['/data/foundation/./flowservice/connections', 404],
  ['/connections;x=1', 404],
  ['/connections%2F', 404],
])('the proxy does not forward a path that some servers read as another one: %s', async (target, status) => {
  expect((await converse(strict.url, get(target))).statuses).toEqual([status]);
  // A request without a violation would be forwarded.
  expect((await converse(strict.url, get('/connections'))).statuses).toEqual([302]);
  expect(asked.map((one) => one.target)).toEqual(['/connections']);
});

test('the proxy forwards each of 2,500 headers, the last one included', async () => {
  const { statuses } = await converse(strict.url, `GET /connections HTTP/1.1\r\n${'a:\r\n'.repeat(2500)}Host: localhost\r\n${lines}\r\n`);
  expect(statuses).toEqual([302]);
  expect(asked).toMatchObject([{ count: 2500 }]);
});

test.each(['/../admin', '/a/../../admin', '/%2e%2E/admin', '/..%2fadmin', '/..\\admin', '/x/..', '/..;/admin', '/%2f../admin'])(
  "does not leave its upstream's path: %s",
  async (target) => {
    expect(await converse(below.url, get(target))).toMatchObject({
      statuses: [400],
      text: expect.stringContaining('Send a path without /../'),
    });
    expect(asked).toEqual([]);
  },
);

test("the proxy stays below its upstream's path", async () => {
  for (const target of ['/connections', '//connections', '/a..b', '/connections?path=/../x']) await converse(below.url, get(target));
  expect(asked.map(({ target }) => target)).toEqual([
    '/base/connections',
    '/base//connections',
    '/base/a..b',
    '/base/connections?path=/../x',
  ]);
});
