import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { flowService } from '../../src/contract/flow-service.ts';
import type { ProxiedExchange } from '../../src/proxy/handle-request.ts';
import { type ProxyOptions, startProxy } from '../../src/proxy/start-proxy.ts';
import { checkResponse, operations, uncoveredResource } from '../contract.ts';
import { corpus, sample } from '../corpus.ts';
import { requestTo } from '../request-to.ts';
import { headers, request, withHeader } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import { startDouble } from './double.ts';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function proxyTo(upstream: string, options: Partial<ProxyOptions> = {}) {
  const exchanges: ProxiedExchange[] = [];
  const proxy = await startProxy({
    contract: flowService,
    upstream: new URL(upstream),
    onExchange: (one) => exchanges.push(one),
    ...options,
  });
  open.push(proxy);
  return { url: proxy.url, exchanges };
}

async function double(...args: Parameters<typeof startDouble>): ReturnType<typeof startDouble> {
  const one = await startDouble(...args);
  open.push(one);
  return one;
}

test('the proxy passes requests and responses on unchanged', async () => {
  const [direct, behind] = [await startMock({ deterministic: true }), await startMock({ deterministic: true })];
  open.push(direct, behind);
  const { url } = await proxyTo(behind.url);
  for (const { name, request: one } of sample) {
    const expected = await send(direct.url, one);
    const { headers: got, ...reply } = await send(url, one);
    const { connection: _, 'keep-alive': __, date: ___, ...own } = expected.headers;
    expect({ name, ...reply, headers: got }).toMatchObject({ name, status: expected.status, text: expected.text, headers: own });
  }
});

test('the proxy changes only headers for a single connection', async () => {
  const seen: string[][] = [];
  const { url: upstream } = await double((incoming, outgoing) => {
    seen.push(incoming.rawHeaders);
    incoming.resume();
    outgoing.sendDate = false;
    outgoing.writeHead(200, 'Fine', ['Set-Cookie', 'a=1', 'set-cookie', 'b=2', 'Connection', 'X-Hop', 'X-Hop', '1', 'Content-Length', '2']);
    outgoing.end('{}');
  });
  const { url } = await proxyTo(upstream);
  const twice = [
    ...headers,
    ['X-Twice', '1'],
    ['x-twice', '2'],
    ['Connection', 'x-hop'],
    ['X-Hop', '1'],
    ['Proxy-Authorization', 'x'],
  ] as const;
  const response = await raw(
    url,
    `GET /a%2Fb?c=%20 HTTP/1.1\r\nHost: consumer.localhost\r\n${twice.map((pair) => pair.join(': ')).join('\r\n')}\r\n\r\n`,
  );
  const own = ['host', new URL(upstream).host, 'connection', 'keep-alive'];
  expect(seen).toEqual([[...own, ...headers.flat(), 'X-Twice', '1', 'x-twice', '2']]);
  expect(response).toMatch(/^HTTP\/1\.1 200 Fine\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\nContent-Length: 2\r\nConnection: keep-alive\r\n/);
});

test('the proxy streams 10 MB in both directions without buffering', async () => {
  const big = randomBytes(10 * 1024 * 1024);
  let finish = () => {};
  const { url: upstream } = await double((incoming, outgoing) => {
    const hash = createHash('sha256');
    incoming.on('data', (chunk: Buffer) => hash.update(chunk));
    incoming.on('end', () => {
      outgoing.setHeader('x-got', hash.digest('hex'));
      outgoing.write(big.subarray(0, 1000));
      finish = () => void outgoing.end(big.subarray(1000));
    });
  });
  const { url, exchanges } = await proxyTo(upstream);
  const response = await fetch(`${url}/connections`, { method: 'POST', body: big });
  const reader = response.body?.getReader();
  const first = await reader?.read();
  expect(first?.value?.length).toBeLessThanOrEqual(1000);
  finish();
  const hash = createHash('sha256').update(first?.value ?? '');
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) hash.update(part.value ?? '');
  const sum = createHash('sha256').update(big).digest('hex');
  expect([response.headers.get('x-got'), hash.digest('hex')]).toEqual([sum, sum]);
  expect(exchanges).toMatchObject([{ status: 200, response: undefined, note: 'too long to be checked' }]);
});

test('the proxy passes the head of a response on before its body', async () => {
  let finish = () => {};
  const { url: upstream } = await double((_, outgoing) => {
    outgoing.flushHeaders();
    finish = () => void outgoing.end('{}');
  });
  const { url } = await proxyTo(upstream);
  const response = await fetch(`${url}/connections`);
  finish();
  expect(await response.text()).toBe('{}');
});

test('the proxy decompresses a response only for the check', async () => {
  const text = '{"result": true}';
  const { url: upstream } = await double((_, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip', 'x-request-id': 'x' }).end(gzipSync(text));
  });
  const { url, exchanges } = await proxyTo(upstream);
  const response = await fetch(`${url}/connections/4cb0c374-d3bb-4557-b139-5712880adc55/test`);
  expect([response.headers.get('content-encoding'), await response.text()]).toEqual(['gzip', text]);
  const [{ response: kept } = { response: undefined }] = exchanges;
  expect(kept && checkResponse(operations.testConnection, kept)).toEqual([]);
});

test.each([
  ['refused connections', async () => 'http://127.0.0.1:9', 502, /^http:\/\/127\.0\.0\.1:9 did not respond: connection refused\.$/],
  ['an unknown host', async () => 'http://flowservice.invalid', 502, /no such host/],
  ['silence', async (): Promise<string> => (await double(() => {})).url, 504, /no response in time/],
  [
    'a connection closed before the response',
    async () => (await double((incoming) => void incoming.socket.destroy())).url,
    502,
    /was closed before a response arrived/,
  ],
  [
    'invalid HTTP',
    async () => (await double((incoming) => void incoming.socket.end('hello\r\n\r\n'))).url,
    502,
    /its response is not valid HTTP/,
  ],
  [
    'HTTP instead of HTTPS',
    async () => (await double((_, outgoing) => void outgoing.end())).url.replace('http:', 'https:'),
    502,
    /does not support TLS/,
  ],
] as const satisfies readonly (readonly [string, () => Promise<string>, number, RegExp])[])(
  "the proxy responds in Flow Service's form for an upstream with %s",
  async (_, upstream, status, reason) => {
    const { url, exchanges } = await proxyTo(await upstream(), status === 504 ? { timeout: 300 } : {});
    const reply = await send(url, request());
    expect(reply.status).toBe(status);
    const body = JSON.parse(reply.text);
    expect(body).toMatchObject({ status, errorMessage: expect.stringMatching(reason), report: { 'detailed-message': body.errorMessage } });
    expect(exchanges).toMatchObject([{ status, response: undefined, note: body.errorMessage }]);
  },
);

test.each([
  ['an invalid reason phrase', 'HTTP/1.1 200 a\x01b\r\nContent-Length: 2\r\n\r\n{}', /its response is not valid HTTP/],
  ['an invalid header', 'HTTP/1.1 200 OK\r\nX-Odd: a\x7fb\r\nContent-Length: 2\r\n\r\n{}', /its response is not valid HTTP/],
  ['101 without the header Upgrade', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', /it switched to another protocol/],
])('the proxy responds with 502 to an upstream that sends %s', async (_, response, reason) => {
  const server = createServer((socket) => socket.on('error', () => {}).once('data', () => socket.write(response)));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  open.push({ close: async () => void server.close() });
  const { url, exchanges } = await proxyTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect(await send(url, requestTo('listConnections'))).toMatchObject({ status: 502, text: expect.stringMatching(reason) });
  expect(exchanges).toMatchObject([{ status: 502, response: undefined, note: expect.stringMatching(reason) }]);
});

test('the proxy reports an error of onExchange, and the consumer gets its response', async () => {
  const { url: upstream } = await double((_, outgoing) => void outgoing.end('{}'));
  const errors: unknown[] = [];
  const fault = new Error('broken');
  const onExchange = () => {
    throw fault;
  };
  const { url } = await proxyTo(upstream, { onExchange, onError: (error) => errors.push(error) });
  expect(await send(url, requestTo('listConnections'))).toMatchObject({ status: 200, text: '{}' });
  expect(errors).toEqual([fault]);
});

test.each([
  ['is closed', {}, (socket: { destroy: () => void }) => void socket.destroy()],
  ['stalls', { timeout: 2000 }, () => {}],
] as const)('the proxy closes the connection of a consumer if that of the upstream %s', async (_, options, end) => {
  const { url: upstream } = await double((incoming, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'application/json' });
    outgoing.write('{"half"', () => end(incoming.socket));
  });
  const { url, exchanges } = await proxyTo(upstream, options);
  await expect(send(url, requestTo('listConnections'))).rejects.toThrow();
  await vi.waitFor(() => expect(exchanges).toMatchObject([{ status: 200, response: undefined, note: 'connection cut' }]), {
    timeout: 50_000,
  });
});

test('the proxy aborts the upstream request of a consumer that resets its connection', async () => {
  const arrived = Promise.withResolvers<IncomingMessage>();
  const { url: upstream } = await double((incoming) => arrived.resolve(incoming));
  const { url, exchanges } = await proxyTo(upstream);
  const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
    socket.write('GET /connections HTTP/1.1\r\nHost: localhost\r\n\r\n'),
  );
  const incoming = await arrived.promise;
  const gone = once(incoming.socket, 'close');
  socket.resetAndDestroy();
  await gone;
  await vi.waitFor(() => expect(exchanges).toMatchObject([{ status: undefined, note: 'the consumer closed the connection' }]), {
    timeout: 50_000,
  });
});

test('--fail-on-violation rejects requests that do not conform, as the mock does', async () => {
  const mock = await startMock();
  const judge = await startMock();
  open.push(mock, judge);
  const { url } = await proxyTo(mock.url, { failOnViolation: true });
  const elsewhere = corpus.filter(({ request: { target } }) => target === '/data/connections');
  for (const { name, request: one } of new Set([...sample, ...elsewhere])) {
    const reply = await send(url, one);
    const expected = await send(judge.url, one);
    expect({ name, status: reply.status }).toEqual({ name, status: expected.status });
  }
  const sent = mock.requests.filter(({ conforms }) => !conforms).map(({ request: { target } }) => target);
  // Requests for other services and for undocumented resources of Flow Service are not checked.
  expect(sent.filter((target) => uncoveredResource(target) === undefined)).toEqual(['/data/connections']);
  expect(mock.requests.length).toBeGreaterThan(50);
  const { text, status } = await send(url, request({ headers: withHeader('x-api-key') }));
  expect([status, JSON.parse(text)]).toMatchObject([403, { error_code: '403000', violations: [{ code: 'header-missing' }] }]);
  expect(secretsIn(text)).toEqual([]);
});

/** Sends bytes, and returns the response up to a body of two braces. */
function raw(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
    let got = '';
    socket.on('data', (data) => {
      got += data;
      if (got.endsWith('\r\n\r\n{}')) socket.destroy();
    });
    socket.on('error', reject).on('close', () => resolve(got));
  });
}
