import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import { afterAll, expect, test } from 'vitest';
import { startTlsFront } from '../../src/http/tls-front.ts';
import { type Fronted, startFront } from './start-front.ts';

const started: Fronted[] = [];
afterAll(() => Promise.all(started.map(({ close }) => close())));

async function start(...args: Parameters<typeof startFront>): Promise<Fronted> {
  const fronted = await startFront(...args);
  started.push(fronted);
  return fronted;
}

const echo: RequestListener = (request, response) => {
  response.setHeader('content-length', request.headers['content-length'] ?? 0);
  request.pipe(response);
};
const path: RequestListener = (request, response) => void response.end(request.url);
const big = Buffer.alloc(10 * 1024 * 1024, 'abcdefghijklmnopqrstuvwxyz');
const request = (target: string, more = '') => `GET ${target} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;

/** Returns the bytes with which a client begins TLS. */
async function clientHello(): Promise<Buffer> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connectTls({ port: (server.address() as { readonly port: number }).port, servername: 'localhost' }).on('error', () => {});
  const [socket] = await once(server, 'connection');
  const [bytes] = await once(socket, 'data');
  client.destroy();
  socket.destroy();
  server.close();
  return bytes;
}

test('HTTP/1.1 in TLS is passed on as it is: keep-alive, pipelining, and a client that closes its end first', async () => {
  const { open } = await start(path);
  const socket = await open();
  socket.write(request('/1') + request('/2'));
  for (let read = ''; !read.includes('/2'); ) read += (await once(socket, 'data'))[0];
  socket.end(request('/3', 'Connection: close\r\n'));
  expect((await text(socket)).split('\r\n').at(-1)).toBe('/3');
});

test.each(['in TLS', 'without TLS'])('10 MB come back as they were sent, over HTTP/1.1 %s', async (where) => {
  const { front, open } = await start(echo);
  const socket = where === 'in TLS' ? await open() : connect({ port: front.port, host: '127.0.0.1', allowHalfOpen: true });
  socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ${big.length}\r\n\r\n`);
  socket.end(big);
  const received = await buffer(socket);
  expect(received.subarray(received.indexOf('\r\n\r\n') + 4).equals(big)).toBe(true);
});

test('a client that reads nothing does not fill the memory', async () => {
  let accepted = 0;
  const { open } = await start((_, response) => {
    const write = (): void => {
      for (let isTaken = true; isTaken && accepted < 200; accepted++) isTaken = response.write(big.subarray(0, 1024 * 1024));
      response.once('drain', write);
    };
    write();
  });
  const socket = await open();
  socket.pause().write(request('/'));
  // Until nothing more is taken.
  for (let before = -1; before !== accepted || accepted === 0; await wait(200)) before = accepted;
  expect(accepted).toBeLessThan(50);
  socket.destroy();
});

/** Sends a request on a connection of its own. Returns the response. */
async function call(open: Fronted['open'], target: string): Promise<string> {
  const socket = await open();
  socket.end(request(target, 'Connection: close\r\n'));
  return text(socket);
}

/** Clients that misbehave, each with the reason that is reported; undefined if none is. */
const hostile: readonly (readonly [string, (socket: Socket) => unknown, string | undefined])[] = [
  ['bytes that only begin like TLS', (socket) => socket.write('\x16garbage, and more of it'), 'wrong version number'],
  ['a first record that does not end', (socket) => socket.write('\x16\x03\x01\x02'), 'no request began within 400 ms'],
  ['nothing', () => {}, undefined],
  ['nothing, and then the end', (socket) => socket.end(), undefined],
  ['the end in its first record', (socket) => socket.end('\x16\x03\x01\x02'), 'it left during the handshake'],
  [
    'a reset in its first record',
    (socket) => socket.write('\x16\x03\x01\x02', () => socket.resetAndDestroy()),
    'it left during the handshake',
  ],
  ['no more after its hello', async (socket) => socket.write(await clientHello()), 'no request began within 400 ms'],
];

test.each(hostile)('a client that sends %s is closed, and the next one served', async (_, misbehave, reason) => {
  const { front, failures, open } = await start(path, { handshakeTimeout: 400 });
  const socket = connect({ port: front.port, host: '127.0.0.1', allowHalfOpen: true }).on('error', () => {});
  await once(socket, 'connect');
  const closed = new Promise((resolve) => socket.resume().once('end', resolve).once('close', resolve));
  await misbehave(socket);
  await closed;
  socket.destroy();
  if (reason !== undefined) await expect.poll(() => failures.map((failure) => failure.reason), { timeout: 50_000 }).toEqual([reason]);
  // Again if it was not as fast as this front demands.
  await expect.poll(() => call(open, '/next'), { timeout: 50_000 }).toContain('/next');
});

test('a client whose hello comes in pieces is served', async () => {
  const { front } = await start(path);
  // A relay that passes on one byte at a time.
  const relay = createServer({ noDelay: true }, (client) => {
    const there = connect({ port: front.port, host: '127.0.0.1', noDelay: true });
    client.on('data', (bytes) => {
      for (const byte of bytes) there.write(Uint8Array.of(byte));
    });
    there.pipe(client);
    for (const socket of [client, there]) socket.on('error', () => {});
  }).listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const { port } = relay.address() as { readonly port: number };
  const socket = connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false });
  socket.write(request('/pieces', 'Connection: close\r\n'));
  expect(await text(socket)).toContain('/pieces');
  relay.close();
});

test('a connection whose first bytes are read already is taken over', async () => {
  const { front } = await start(path);
  const tunnel = createServer({ allowHalfOpen: true }, (socket) => void socket.once('data', (head) => front.accept(socket.pause(), head)));
  await once(tunnel.listen(0, '127.0.0.1'), 'listening');
  const { port } = tunnel.address() as { readonly port: number };
  const socket = connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false });
  socket.write(request('/tunnel', 'Connection: close\r\n'));
  expect(await text(socket)).toContain('/tunnel');
  tunnel.close();
});

test('a client whose server is gone, or cuts the connection, is cut as well', async () => {
  const { open, behind } = await start((incoming) => incoming.socket.resetAndDestroy());
  const cut = await open();
  cut.write(request('/'));
  expect(await text(cut).catch(() => '')).toBe('');
  behind.close();
  const gone = await open();
  gone.write(request('/'));
  expect(await text(gone).catch(() => '')).toBe('');
});

test('the end waits for pending responses, and closes connections that are quiet', async () => {
  let requests = 0;
  const { front, open, session, behind } = await start((incoming, response) => {
    requests++;
    if (incoming.url === '/quick') response.end('quick');
    else void wait(1500).then(() => response.end('late'));
  });
  // The server itself does not close connections that are quiet.
  behind.keepAliveTimeout = 600_000;
  const [slow, quick, unused] = [await open(), await open(), await open()];
  const bodies = [slow, quick, unused].map(async (socket) => (await text(socket.on('end', () => socket.end()))).split('\r\n').at(-1));
  slow.write(request('/slow'));
  quick.write(request('/quick'));
  const stream = session().request({ ':path': '/slow' });
  await expect.poll(() => requests, { timeout: 50_000 }).toBe(3);
  const ending = front.close();
  await expect(open()).rejects.toThrow('ECONNREFUSED');
  expect([await text(stream), ...(await Promise.all(bodies))]).toEqual(['late', 'late', 'quick', '']);
  await ending;
});

test('a second call cuts the connections that are left', async () => {
  const { front, open, behind } = await start(() => {});
  const socket = await open();
  socket.write(request('/never'));
  const [incoming] = await once(behind, 'request');
  const closed = [once(socket.resume(), 'end'), new Promise((resolve) => incoming.once('error', resolve))];
  const ending = front.close();
  await front.close();
  await Promise.all([ending, ...closed]);
});

test('a front that cannot listen rejects with the error of the system', async () => {
  const { front } = await start(path);
  const options = { port: front.port, target: { host: '127.0.0.1', port: 1 }, contextFor: () => undefined };
  await expect(startTlsFront(options)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
