import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type ClientHttp2Session, type ClientHttp2Stream, constants, type OutgoingHttpHeaders } from 'node:http2';
import { connect } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import { afterAll, expect, test } from 'vitest';
import { type Fronted, startFront } from './start-front.ts';

const started: Fronted[] = [];
afterAll(() => Promise.all(started.map(({ close }) => close())));

/** Starts a server behind a front, and opens a session. */
async function connected(respond: RequestListener): Promise<Fronted & { readonly client: ClientHttp2Session }> {
  const fronted = await startFront(respond);
  started.push(fronted);
  // The limit of a client that sends 10 MB at once, in MB.
  return { ...fronted, client: fronted.session({ maxSessionMemory: 100 }) };
}

/** Waits for the head of a response. */
async function head(stream: ClientHttp2Stream): Promise<Readonly<Record<string, unknown>>> {
  const [headers] = await once(stream, 'response');
  // Without its symbols.
  return Object.fromEntries(Object.entries(headers));
}

const post: OutgoingHttpHeaders = { ':method': 'POST', ':path': '/' };
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('a stream is one HTTP/1.1 request, and its response comes back', async () => {
  let seen: IncomingMessage | undefined;
  const { client } = await connected((incoming, response) => {
    seen = incoming;
    response.writeHead(201, [
      ...['X-Case', 'Kept', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'Keep-Alive', 'timeout=5'],
      ...['Connection', 'close, x-hop', 'X-Hop', '1'],
    ]);
    response.end('created');
  });
  const cookies = ['c=3', 'd=4'];
  const stream = client.request({
    ...post,
    ':authority': 'platform.adobe.io',
    ':path': '/a?b=%20',
    'x-twice': ['1', '2'],
    cookie: cookies,
  });
  stream.end('body');
  const { ':status': status, date: _, ...headers } = await head(stream);
  expect([status, headers, await text(stream)]).toEqual([201, { 'x-case': 'Kept', 'set-cookie': ['a=1', 'b=2'] }, 'created']);
  expect([seen?.method, seen?.url, seen?.rawHeaders]).toEqual([
    'POST',
    '/a?b=%20',
    [
      'Host',
      'platform.adobe.io',
      'x-twice',
      '1',
      'x-twice',
      '2',
      'cookie',
      'c=3; d=4',
      ...['Transfer-Encoding', 'chunked', 'Connection', 'close'],
    ],
  ]);
});

test('10 MB go both ways, and a hundred streams at once', async () => {
  const { client } = await connected((incoming, response) => incoming.pipe(response));
  const big = Buffer.alloc(10 * 1024 * 1024, 'abcdefghijklmnopqrstuvwxyz');
  const stream = client.request(post);
  stream.end(big);
  expect(hash(await buffer(stream))).toBe(hash(big));
  const many = Array.from({ length: 100 }, (_, number) => {
    const one = client.request(post);
    one.end(String(number));
    return text(one);
  });
  expect(await Promise.all(many)).toEqual(many.map((_, number) => String(number)));
});

test('a client that reads nothing of a stream does not fill the memory', async () => {
  let taken = 0;
  const chunk = Buffer.alloc(1024 * 1024);
  const { client } = await connected((_, response) => {
    const write = (): void => {
      for (let isTaken = true; isTaken && taken < 200; taken++) isTaken = response.write(chunk);
      response.once('drain', write);
    };
    write();
  });
  const stream = client.request({ ':path': '/' }).pause();
  await head(stream);
  for (let before = -1; before !== taken; await wait(200)) before = taken;
  expect(taken).toBeLessThan(50);
  stream.close();
});

test('trailers and interim responses are passed on', async () => {
  let trailers: IncomingMessage['trailers'] = {};
  const { client } = await connected(async (incoming, response) => {
    response.writeEarlyHints({ link: '</style.css>; rel=preload' });
    await text(incoming);
    trailers = incoming.trailers;
    response.writeHead(200, { trailer: 'x-sum' });
    response.write('body');
    response.addTrailers({ 'x-sum': '4' });
    response.end();
  });
  const stream = client.request(post, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'x-checksum': 'abc' })).end('sent');
  const interim = once(stream, 'headers');
  const end = once(stream, 'trailers');
  expect([await text(stream), (await interim)[0][':status'], (await end)[0]['x-sum'], trailers]).toEqual([
    'body',
    103,
    '4',
    { 'x-checksum': 'abc' },
  ]);
});

test.each<readonly [string, OutgoingHttpHeaders, RequestListener, number, string]>([
  ['HEAD', { ':method': 'HEAD', ':path': '/' }, (_, response) => void response.setHeader('content-length', 4).end(), 200, ''],
  ['a response without a body', { ':path': '/' }, (_, response) => void response.writeHead(204).end(), 204, ''],
  ['a tunnel', { ':method': 'CONNECT', ':authority': 'a:1' }, () => {}, 400, 'HTTP/1.1 cannot have this request'],
  ['a response with two etags', { ':path': '/' }, twoEtags, 502, 'HTTP/2 cannot have this response'],
])('%s', async (_, headers, respond, status, body) => {
  const { client } = await connected(respond);
  const stream = client.request(headers);
  stream.end();
  const { ':status': actual } = await head(stream);
  expect([actual, await text(stream)]).toEqual([status, expect.stringContaining(body)]);
});

function twoEtags(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, ['ETag', '"1"', 'ETag', '"2"']).end('x');
}

test('a client that cancels a stream cancels its request', async () => {
  const { client, behind } = await connected(() => {});
  const stream = client.request(post);
  stream.on('error', () => {}).write('begun');
  const [incoming] = await once(behind, 'request');
  const canceled = new Promise((resolve) => incoming.on('error', resolve));
  stream.close(constants.NGHTTP2_CANCEL);
  expect(await canceled).toMatchObject({ code: 'ECONNRESET' });
});

test.each([
  ['sends its body', (stream: ClientHttp2Stream) => stream.write('begun')],
  ['waits for its response', (stream: ClientHttp2Stream) => stream.end()],
  ['reads a response without end', (stream: ClientHttp2Stream) => stream.end()],
] as const)('a client whose process ends while it %s cancels its request', async (kind, begin) => {
  const fronted = await startFront((_, response) => {
    if (kind.startsWith('reads')) response.writeHead(200).write('data: 1\n\n');
  });
  started.push(fronted);
  // What the system sends for a process that was killed: the end of the connection, without that of TLS and HTTP/2.
  const raw = connect({ port: fronted.front.port, host: '127.0.0.1' });
  const client = fronted.session({ createConnection: () => connectTls({ socket: raw, ...fronted.trust, ALPNProtocols: ['h2'] }) });
  const stream = client.request(post);
  stream.on('error', () => {});
  begin(stream);
  const [incoming] = await once(fronted.behind, 'request');
  if (kind.startsWith('reads')) await once(stream, 'data');
  const gone = new Promise((resolve) => incoming.socket.once('close', resolve));
  raw.end();
  await gone;
  client.destroy();
});

test.each<readonly [string, RequestListener]>([
  ['before its response', (incoming) => incoming.socket.destroy()],
  ['in its response', (incoming, response) => void response.writeHead(200).write('half', () => incoming.socket.destroy())],
  [
    'in a response of known length',
    (incoming, response) => void response.writeHead(200, { 'content-length': 99 }).write('half', () => incoming.socket.resetAndDestroy()),
  ],
])('a server that is cut %s resets the stream, and not the session', async (_, respond) => {
  const { client } = await connected((incoming, response) => {
    if (incoming.url === '/next') response.end('next');
    else respond(incoming, response);
  });
  const stream = client.request({ ':path': '/' });
  await expect(text(stream)).rejects.toThrow('NGHTTP2_INTERNAL_ERROR');
  expect(await text(client.request({ ':path': '/next' }))).toBe('next');
});

test('a server that responds early and reads no more ends the request, and its response is whole', async () => {
  const { client } = await connected((incoming, response) => {
    response.writeHead(413, { connection: 'close' }).end('too large', () => incoming.socket.destroySoon());
  });
  const stream = client.request(post);
  stream.write('a body that never ends');
  expect([(await head(stream))[':status'], await text(stream)]).toEqual([413, 'too large']);
});

test('a server that has ended is reported', async () => {
  const { client, behind } = await connected(() => {});
  await once(client, 'connect');
  behind.close();
  const stream = client.request({ ':path': '/' });
  expect([(await head(stream))[':status'], await text(stream)]).toEqual([502, expect.stringContaining('has ended')]);
});

test('a client that opens and resets streams for ever is cut, and others are served', async () => {
  const { client, session } = await connected((_, response) => response.end('other'));
  while (!client.closed && !client.destroyed) {
    const streams = Array.from({ length: 50 }, () => client.request({ ':path': '/' }).on('error', () => {}));
    await setImmediate();
    for (const stream of streams) stream.close(constants.NGHTTP2_CANCEL);
    await setImmediate();
  }
  expect(await text(session().request({ ':path': '/' }))).toBe('other');
});

test('a head that is too large ends its stream or session, and others are served', async () => {
  const { client, session } = await connected((_, response) => response.end('small'));
  const stream = client.request({ ':path': '/', 'x-large': 'x'.repeat(100_000) });
  await expect(head(stream)).rejects.toThrow();
  expect(await text(session().request({ ':path': '/' }))).toBe('small');
});
