import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { flowService } from '../../src/contract/flow-service.ts';
import { type RunningProxy, startProxy } from '../../src/proxy/start-proxy.ts';
import { type Double, startDouble } from '../proxy/double.ts';
import { requestTo } from '../request-to.ts';
import { send } from '../send.ts';
import { converse, wire } from './converse.ts';

let upstream: Double;
let other: Double;
let proxy: RunningProxy;
let below: RunningProxy;
const asked: { readonly target: string | undefined; readonly host: string | undefined }[] = [];
const askedOther: unknown[] = [];
beforeAll(async () => {
  upstream = await startDouble(({ url: target, headers: { host } }, outgoing) => {
    asked.push({ target, host });
    outgoing.writeHead(302, { location: `${other.url}/connections`, 'content-length': 0 }).end();
  });
  other = await startDouble((incoming, outgoing) => void outgoing.end(String(askedOther.push(incoming.url))));
  const options = { contract: flowService, onExchange: () => {} };
  proxy = await startProxy({ upstream: new URL(upstream.url), ...options });
  below = await startProxy({ upstream: new URL(`${upstream.url}/base/`), ...options });
});
beforeEach(() => void asked.splice(0));
afterAll(() => Promise.all([proxy, below, upstream, other].map((one) => one.close())));

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
  ['an upgrade to HTTP/2', get('/connections', 'Upgrade: h2c\r\n').replace('close', 'close, Upgrade'), '/connections'],
])('the proxy sends a request with a foreign target to its own upstream: %s', async (_, bytes, target) => {
  const { statuses } = await converse(proxy.url, filled(bytes));
  expect(statuses).toEqual([302]);
  expect(asked).toEqual([{ target: filled(target), host: new URL(upstream.url).host }]);
  expect(askedOther).toEqual([]);
});

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
])('the proxy does not forward, and responds with the reason: %s', async (_, bytes, status) => {
  const { statuses, text } = await converse(proxy.url, filled(bytes));
  expect(statuses.at(-1)).toBe(status);
  const said = JSON.parse(text.split('\r\n\r\n').at(-1) ?? '');
  expect(said.message ?? said.errorMessage).toMatch(/^.{20,}\.$/);
  expect([asked, askedOther]).toEqual([[], []]);
  expect(await send(proxy.url, requestTo('listConnections'))).toMatchObject({ status: 302 });
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
