import { mkdtempSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createServer as createSecureServer } from 'node:tls';
import { afterAll, expect, test } from 'vitest';
import { printed, startIn } from '../cli/run.ts';
import { selfSigned } from '../proxy/double.ts';
import { requestTo } from '../request-to.ts';
import { request } from '../requests.ts';
import { send } from '../send.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { converse } from './converse.ts';

const folder = temporaryFolder();
const closers: (() => unknown)[] = [];
afterAll(() => closers.map((close) => close()));

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n';
const chunked = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';

/** The events by which the proxy is known to have read the head of a response, and the whole response: the consumer has it. */
type Received = { readonly head: Promise<unknown>; readonly whole: Promise<unknown> };

/** The upstream's end of a connection, the same without TLS, and how far the consumer is. */
type Ends = Received & { readonly socket: Socket; readonly reset: () => unknown };

/** The ways in which an upstream breaks off, and the status that the consumer gets; undefined if its connection is cut, too. */
const ways: Readonly<Record<string, readonly [number | undefined, (ends: Ends) => unknown]>> = {
  'resets before a byte': [502, ({ reset }) => reset()],
  'ends before a byte': [502, ({ socket }) => socket.end()],
  'resets in the status line': [502, ({ socket, reset }) => socket.write('HTTP/1.1 2', reset)],
  'ends in the headers': [502, ({ socket }) => socket.end(head)],
  'resets in the body': [undefined, (ends) => ends.socket.write(`${head}\r\n{`, () => ends.head.then(ends.reset))],
  'ends in the body': [undefined, ({ socket }) => socket.end(`${head}\r\n{`)],
  'breaks a chunk': [undefined, ({ socket }) => socket.end(`${chunked}2\r\n{}\r\nzz\r\n`)],
  'resets after the response': [200, (ends) => ends.socket.write(`${head}\r\n{}`, () => ends.whole.then(ends.reset))],
  'sends more than the response': [200, ({ socket }) => socket.write(`${head}\r\n{}GARBAGE\r\n\r\n`)],
  'sends no HTTP': [502, ({ socket }) => socket.write('GARBAGE\r\n\r\n')],
  'switches protocols unasked': [
    502,
    ({ socket }) => socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
  ],
  'switches to no protocol': [502, ({ socket }) => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n')],
  'sends early hints, then resets': [502, ({ socket, reset }) => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n', reset)],
  'sends a reason that no server may send': [502, ({ socket }) => socket.write('HTTP/1.1 200 a\x01b\r\nContent-Length: 0\r\n\r\n')],
  'sends 100 Continue unasked': [502, ({ socket }) => socket.write(`HTTP/1.1 100 Continue\r\n\r\n${head}\r\n{}`)],
  'sends only interim responses': [502, ({ socket }) => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(200))],
  'sends a head of 100 KB': [502, ({ socket }) => socket.write(`${head}X-Long: ${'x'.repeat(1e5)}\r\n\r\n{}`)],
  'sends two lengths': [502, ({ socket }) => socket.write(`${head}Content-Length: 3\r\n\r\n{}`)],
  'sends a length and chunks': [502, ({ socket }) => socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`)],
  'sends two responses': [200, ({ socket }) => socket.write(`${head}\r\n{}`.repeat(2))],
  'sends trailers': [200, ({ socket }) => socket.write(`${chunked}2\r\n{}\r\n0\r\nX-Late: 1\r\n\r\n`)],
  'sends 5,000 levels': [200, ({ socket }) => socket.end(`HTTP/1.1 200 OK\r\n\r\n{"items":${'['.repeat(5000)}${']'.repeat(5000)}}`)],
  'sends an invalid status': [502, ({ socket }) => socket.write('HTTP/1.1 099 No\r\n\r\n')],
};

/** Starts an upstream whose connections are played by a function, which can be replaced. */
async function startUpstream(certificate: ReturnType<typeof selfSigned> | undefined) {
  const raw = new Map<number | undefined, Socket>();
  const closed: Promise<unknown>[] = [];
  const upstream = {
    play: (_: Ends): unknown => undefined,
    received: { head: Promise.resolve(), whole: Promise.resolve() } as Received,
    resetsHandshakes: false,
    url: '',
    gone: () => Promise.all(closed),
    close: () => {},
  };
  const onSocket = (socket: Socket): void => {
    const ends = { socket, reset: () => raw.get(socket.remotePort)?.resetAndDestroy() };
    socket.on('error', () => {}).once('data', () => upstream.play({ ...upstream.received, ...ends }));
  };
  const server =
    certificate === undefined ? createServer(onSocket) : createSecureServer({ key: certificate.key, cert: certificate.cert }, onSocket);
  server.on('connection', (socket: Socket) => {
    raw.set(socket.remotePort, socket);
    closed.push(new Promise((resolve) => socket.once('close', resolve)));
    if (upstream.resetsHandshakes) socket.resetAndDestroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(upstream, { url: `http${certificate === undefined ? '' : 's'}://127.0.0.1:${port}`, close: () => server.close() });
}

test.concurrent.each([
  ['over TCP', undefined],
  ['over TLS', selfSigned(folder)],
])('the proxy survives an upstream that breaks off at any moment, and records each request: %s', async (_, certificate) => {
  const upstream = await startUpstream(certificate);
  const file = join(mkdtempSync(join(folder, 'recorded-')), 'broken.har');
  const env = certificate === undefined ? {} : { NODE_EXTRA_CA_CERTS: certificate.file };
  const proxy = startIn(env, [], ['proxy', '--upstream', upstream.url, '--port', '0', '--log', 'none', '--record', file]);
  closers.push(() => proxy.child.kill('SIGKILL'), upstream.close);
  const [, url = ''] = await printed(proxy, /ready at (http:[^\s,]+)/);
  let sent = 0;
  for (const [way, [status, play]] of [
    ...Object.entries(ways),
    ['resets the handshake', [502, ways['resets before a byte']?.[1]]] as const,
  ]) {
    upstream.play = play ?? upstream.play;
    upstream.resetsHandshakes = way === 'resets the handshake';
    for (const one of [requestTo('listConnections'), request()]) {
      sent++;
      let onHead = (): void => {};
      const head = new Promise<void>((resolve) => {
        onHead = resolve;
      });
      const whole = send(url, one, { onHead }).then(
        (reply) => reply.status,
        () => undefined,
      );
      upstream.received = { head, whole };
      const got = await whole;
      await upstream.gone();
      // Once this is answered, the proxy has seen that the connection to its upstream is gone, and takes a new one.
      await converse(url, 'CONNECT a:1 HTTP/1.1\r\n\r\n');
      const err = expect.not.stringMatching(/Error:/);
      expect({ way, got, exitCode: proxy.child.exitCode, err: proxy.err() }).toEqual({ way, got: status, exitCode: null, err });
    }
  }
  proxy.child.kill('SIGTERM');
  // No response conforms, and none that is missing or incomplete counts as if it did.
  expect(await proxy.finished).toMatchObject({ code: 1, err: expect.stringContaining(`\n0 of ${sent} interactions conform; `) });
  expect(JSON.parse(readFileSync(file, 'utf8')).log.entries).toHaveLength(sent);
});
