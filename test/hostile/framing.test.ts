import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createMock, type Mock } from '../../mock/index.ts';
import { bodies, request } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import { converse, lines, wire } from './converse.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const body = JSON.stringify(bodies.basic);
const size = Buffer.byteLength(body);
const chunked = `${size.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
const post = (more: string, sent = '', start = 'POST /connections HTTP/1.1') => wire(start, more, sent);
const get = (more = '', target = '/connections', version = '1.1') => wire(`GET ${target} HTTP/${version}`, more);
const keepingOpen = (text: string) => text.replace('Connection: close\r\n', '');
const hidden = 'GET /hidden HTTP/1.1\r\nHost: localhost\r\n\r\n';

/** Each is read by some as one request, by others as two, or ends elsewhere than it says. */
const smuggled: readonly (readonly [string, string])[] = [
  ['a length and chunks', post('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${hidden}`)],
  ['chunks and a length', post('Transfer-Encoding: chunked\r\nContent-Length: 5\r\n', `0\r\n\r\n${hidden}`)],
  ['two lengths', post('Content-Length: 2\r\nContent-Length: 3\r\n', `{}${hidden}`)],
  ['the same length twice', post('Content-Length: 2\r\nContent-Length: 2\r\n', `{}${hidden}`)],
  ['a list of lengths', post('Content-Length: 2, 2\r\n', `{}${hidden}`)],
  ['a length with a sign', post('Content-Length: +2\r\n', `{}${hidden}`)],
  ['a length below nothing', post('Content-Length: -1\r\n', hidden)],
  ['a length in hexadecimal', post('Content-Length: 0x2\r\n', `{}${hidden}`)],
  ['a length beyond all numbers', post('Content-Length: 99999999999999999999\r\n', `{}${hidden}`)],
  ['a folded header', post('X-Long: a\r\n b\r\nContent-Length: 2\r\n', `{}${hidden}`)],
  ['a folded coding', post('Transfer-Encoding:\r\n chunked\r\n', `0\r\n\r\n${hidden}`)],
  ['chunks that are not the last coding', post('Transfer-Encoding: chunked, identity\r\n', `0\r\n\r\n${hidden}`)],
  ['an unknown coding', post('Transfer-Encoding: xchunked\r\n', `0\r\n\r\n${hidden}`)],
  ['two codings', post('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n', `0\r\n\r\n${hidden}`)],
  ['a blank before the colon', post('Transfer-Encoding : chunked\r\n', `0\r\n\r\n${hidden}`)],
  ['a vertical tab', post('Transfer-Encoding: \x0bchunked\r\n', `0\r\n\r\n${hidden}`)],
  ['lines that end too early', post('Content-Length: 2\r\n', `{}${hidden}`).replaceAll('\r\n', '\n')],
  ['a header in a header', post('X-One: a\rContent-Length: 2\r\n', `{}${hidden}`)],
  ['a chunk that is longer than it says', post('Transfer-Encoding: chunked\r\n', `2\r\n{}x\r\n0\r\n\r\n${hidden}`)],
  ['two hosts', post('Host: evil.example\r\nContent-Length: 0\r\n')],
  ['no host', `GET /connections HTTP/1.1\r\n${lines}\r\n`],
];

test.each(smuggled)('an ambiguous request gets 400 and is not handled: %s', async (_, bytes) => {
  const { text, statuses } = await converse(mock.url, bytes);
  expect(statuses).toEqual([400]);
  expect(text).toMatch(/\r\nx-request-id: \w{32}\r\n/);
  expect(JSON.parse(text.split('\r\n\r\n')[1] ?? '')).toEqual({
    error_code: '400000',
    message: expect.stringMatching(/^The request .{20,}\.$/),
  });
  expect(secretsIn(text)).toEqual([]);
  expect(mock.requests).toEqual([]);
});

/** Unusual but valid or invalid HTTP, and the statuses of its responses, in order, before the connection is closed. */
const corners: readonly (readonly [string, string | Uint8Array, readonly number[]])[] = [
  ['no HTTP', 'GARBAGE\r\n\r\n', [400]],
  ['TLS', Uint8Array.of(0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3), [400]],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
  ['HTTP/9.9', get('', '/connections', '9.9'), [400]],
  ['HTTP/1.0', `GET /connections HTTP/1.0\r\n${lines}\r\n`, [200]],
  ['10,000 headers', get('a: b\r\n'.repeat(10_000)), [431]],
  ['a header of 1 MB', get(`X-Long: ${'x'.repeat(1e6)}\r\n`), [431]],
  ['a path of 1 MB', get('', `/connections/${'x'.repeat(1e6)}`), [431]],
  ['a method of 1 MB', `${'G'.repeat(1e6)} / HTTP/1.1\r\n\r\n`, [400]],
  ['2,500 headers before those that count', `GET /connections HTTP/1.1\r\n${'a:\r\n'.repeat(2500)}Host: localhost\r\n${lines}\r\n`, [200]],
  ['an invalid chunk size', post('Transfer-Encoding: chunked\r\n', 'zz\r\n'), [400]],
  ['a chunk size below nothing', post('Transfer-Encoding: chunked\r\n', '-1\r\n'), [400]],
  ['a chunk size beyond all numbers', post('Transfer-Encoding: chunked\r\n', 'fffffffffffffffff\r\n'), [400]],
  ['a chunk with a long extension', post('Transfer-Encoding: chunked\r\n', `2;${'x'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`), [413]],
  ['10,000 trailers', post('Transfer-Encoding: chunked\r\n', `${chunked.slice(0, -2)}${'a: b\r\n'.repeat(10_000)}\r\n`), [431]],
  ['an API key behind the body', post('Transfer-Encoding: chunked\r\n', `${chunked.slice(0, -2)}x-api-key: a\r\n\r\n`), [201]],
  ['a body with more behind it', keepingOpen(post(`Content-Length: ${size}\r\n`, `${body}more\r\n\r\n`)), [201, 400]],
  ['a NUL in the path', get('', '/connections\0'), [400]],
  ['a NUL in a header', get('X-Nul: a\0b\r\n'), [400]],
  ['bytes of no text in the path', Buffer.from(get('', '/connections/\xff\xfe'), 'latin1'), [400]],
  ['percent-encoded bytes of no text in the path', get('', '/connections/%FF%FE'), [404]],
  ['a percent-encoded NUL in the path', get('', '/connections/%00/test'), [404]],
  ['a way out of the path', get('', '/connections/../../__mock/state'), [404]],
  ['a host in the path', get('', '//__mock/state'), [404]],
  ['a URL for a target', post(`Content-Length: ${size}\r\n`, body, 'POST http://localhost/connections HTTP/1.1'), [201]],
  ["Adobe's URL for a target", get('', 'https://platform.adobe.io/data/foundation/flowservice/connections'), [200]],
  ['a URL for a page of its own, at another host', get('', 'http://evil.example/__mock/state'), [403]],
  ['a host for a target', get('', 'localhost:4010'), [400]],
  ['an asterisk', wire('OPTIONS * HTTP/1.1', ''), [404]],
  ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n', [405]],
  ['an upgrade to WebSocket', get('Upgrade: websocket\r\n').replace('close', 'close, Upgrade'), [405]],
  ['an upgrade without Connection: Upgrade', get('Upgrade: websocket\r\n'), [200]],
  ['a request behind an upgrade', get('Upgrade: websocket\r\n').replace('close', 'Upgrade') + get(), [405]],
  [
    'an upgrade to HTTP/2, as every Java client offers it',
    get('Upgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n').replace('close', 'close, Upgrade'),
    [200],
  ],
  ['a request that waits for 100 Continue', post(`Expect: 100-continue\r\nContent-Length: ${size}\r\n`, body), [100, 201]],
  ['an unknown expectation', post(`Expect: tea\r\nContent-Length: ${size}\r\n`, body), [417]],
  ['three at once', keepingOpen(get()) + keepingOpen(post(`Content-Length: ${size}\r\n`, body)) + get(), [200, 201, 200]],
  ['a slow one and a fast one', keepingOpen(get('x-mock-scenario: slow:latency=100\r\n')) + get('X-API-Key: a\r\n'), [200, 403]],
  ['a slow one and no HTTP', `${keepingOpen(get('x-mock-scenario: slow:latency=100\r\n'))}GARBAGE\r\n\r\n`, [200, 400]],
  ['a slow one and a tunnel', `${keepingOpen(get('x-mock-scenario: slow:latency=100\r\n'))}CONNECT a:1 HTTP/1.1\r\n\r\n`, [200, 405]],
  [
    'a slow one and a bad chunk',
    keepingOpen(get('x-mock-scenario: slow:latency=100\r\n')) + post('Transfer-Encoding: chunked\r\n', 'zz\r\n'),
    [200, 400],
  ],
];

test.each(corners)('responds, closes, and responds to the next connection: %s', async (_, bytes, statuses) => {
  const { text, statuses: got } = await converse(mock.url, bytes);
  expect(got).toEqual(statuses);
  const answers = text.split(/(?=HTTP\/1\.1 \d{3} [A-Z])/);
  const refusals = answers.filter((answer) => /^HTTP\/1\.1 4/.test(answer)).map((answer) => JSON.parse(answer.split('\r\n\r\n')[1] ?? ''));
  for (const refusal of refusals) expect(refusal.message ?? refusal.title).toMatch(/./);
  expect(await send(mock.url, request())).toMatchObject({ status: 201 });
});

test('a request that arrives in small pieces is handled like one that arrives at once', async () => {
  const pieces = [...Buffer.from(post(`Content-Length: ${size}\r\n`, body))].map((byte) => Buffer.of(byte));
  const { statuses } = await converse(mock.url, (socket) => {
    socket.setNoDelay(true);
    const next = (): void => {
      const piece = pieces.shift();
      if (piece !== undefined) socket.write(piece, () => setImmediate(next));
    };
    next();
  });
  expect(statuses).toEqual([201]);
});

const started = post('Content-Length: 900\r\n');

test.concurrent.each([
  ['nothing at all', '', '', []],
  ['a head', started.slice(0, -2), 'a', [408]],
  ['a body with a length', started, 'a', [408]],
  ['a body in chunks', post('Transfer-Encoding: chunked\r\n'), '1', [408]],
  ['a second request', keepingOpen(get()) + started, 'a', [200, 408]],
])('a slow request gets 408 after the time limit: %s', async (_, begun, drop, expected) => {
  const hurried = createMock();
  const url = await hurried.listen({ requestTimeout: 2001 });
  const { text, statuses } = await converse(url, (socket) => {
    socket.write(begun);
    const drip = setInterval(() => socket.write(drop), 200);
    socket.on('close', () => clearInterval(drip));
  });
  await hurried.close();
  expect(statuses).toEqual(expected);
  if (expected.length > 0) expect(JSON.parse(text.split('\r\n\r\n').at(-1) ?? '')).toMatchObject({ error_code: '408000' });
});

test('a connection is not read further while its responses are pending', async () => {
  const mock = await startMock();
  const slow = Buffer.from(keepingOpen(get('x-mock-scenario: slow:latency=60000\r\n')).repeat(100));
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
  const sent = new Promise((resolve) => {
    for (let i = 0; i < 99; i++) socket.write(slow);
    socket.write(slow, resolve);
  });
  // A connection that is not read any more may take all of it, or not.
  await Promise.race([sent, wait(500)]);
  for (let i = 0; i < 20; i++) await send(mock.url, request());
  expect(mock.requests.length).toBeGreaterThan(20);
  expect(Number(mock.requests.at(-1)?.id)).toBeLessThan(2000);
  socket.destroy();
  // A second call cuts the connections with pending responses.
  await Promise.all([mock.close(), mock.close()]);
});
