import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import fc from 'fast-check';
import { checkRequest, isError, type RequestMessage } from '../../contract.ts';
import { sometimes } from './hostile-request.ts';

/** An upstream that responds as badly as it can, and knows what it received. */
export type HostileUpstream = {
  readonly url: string;
  /** The requests that arrived whole. */
  readonly received: () => number;
  /** The requests that do not conform, which a proxy with --fail-on-violation must not forward. */
  readonly invalid: string[];
  readonly close: () => void;
};

const head = (status: string, ...headers: readonly string[]): string =>
  `HTTP/1.1 ${status}\r\n${headers.map((one) => `${one}\r\n`).join('')}\r\n`;
const json = 'Content-Type: application/json';
const withBody = (body: string, status = '200 OK'): string => head(status, json, `Content-Length: ${Buffer.byteLength(body)}`) + body;
const deep = '['.repeat(5000) + ']'.repeat(5000);
const items = (count: number): string => JSON.stringify({ items: Array.from({ length: count }, () => ({ id: 1, name: 2, auth: [] })) });

/** Responses of which none conforms to any operation, whole or not. */
const responses: readonly string[] = [
  '',
  'HTTP/1.1 200',
  'HTTP/1.1 999 Weird\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 200 O\x07K\r\nContent-Length: 2\r\n\r\n{}',
  'HTTP/1.1 200 \xe9\xff\r\nContent-Length: 2\r\n\r\n{}',
  'ICY 200 OK\r\n\r\n',
  head('101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'),
  head('100 Continue') + head('103 Early Hints', 'Link: </x>') + withBody('{}'),
  head('102 Processing').repeat(50) + withBody('{}'),
  withBody('{}') + withBody('{"second":true}'),
  withBody(deep),
  withBody(items(2000)),
  withBody('{"id":'),
  withBody('\xff\xfe'),
  withBody('{}', '200'),
  withBody('null', '201 Created'),
  `${head('200 OK', json, 'Content-Length: 100')}{}`,
  `${head('200 OK', json, 'Content-Length: 2', 'Content-Length: 3')}{}}`,
  `${head('200 OK', json, 'Transfer-Encoding: chunked')}2\r\n{}\r\n`,
  `${head('200 OK', json, 'Transfer-Encoding: chunked')}zz\r\n{}\r\n0\r\n\r\n`,
  `${head('200 OK', json, 'Transfer-Encoding: chunked', 'Content-Length: 2')}2\r\n{}\r\n0\r\n\r\n`,
  `${head('200 OK', json, 'Transfer-Encoding: chunked')}2\r\n{}\r\n0\r\nX-Trailer: a\r\n\r\n`,
  `${head('200 OK', json, 'Content-Encoding: gzip', 'Content-Length: 2')}{}`,
  head('200 OK', `X-Big: ${'x'.repeat(20_000)}`),
  head('200 OK', `${'a: b\r\n'.repeat(2000)}Content-Length: 0`),
  head('200 OK', 'X-Folded: a\r\n b', 'Content-Length: 0'),
  `${head('204 No Content', 'Content-Length: 5')}hello`,
  head('304 Not Modified'),
  head('302 Found', 'Location: http://127.0.0.1:1/', 'Content-Length: 0'),
  head('429 Too Many Requests', 'Content-Length: 0'),
  `${head('500 Internal Server Error', 'Connection: close')}until the end`,
];

/** How one response is sent: after a pause, in pieces, with the connection cut somewhere. */
const ways = fc.record({
  bytes: fc.constantFrom(...responses).map((text) => Buffer.from(text, 'latin1')),
  isEarly: fc.boolean(),
  pauses: fc.array(fc.nat(300), { maxLength: 3 }),
  end: fc.constantFrom<'close' | 'reset' | 'half'>('close', 'close', 'half', 'reset'),
  cut: sometimes(fc.nat(400), 4),
});
type Way = typeof ways extends fc.Arbitrary<infer T> ? T : never;

/** Starts a hostile upstream on a free port. */
export async function startHostileUpstream(seed: number): Promise<HostileUpstream> {
  const invalid: string[] = [];
  let count = 0;
  let planned: Way[] = [];
  let round = 0;
  const next = (): Way => {
    if (planned.length === 0) planned = fc.sample(ways, { numRuns: 1000, seed: seed * 7919 + round++ });
    return planned.pop() as Way;
  };
  const server = createServer({ requireHostHeader: false, insecureHTTPParser: true }, (incoming, outgoing) => {
    const way = next();
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('error', () => {});
    if (way.isEarly) void respond(outgoing, way);
    incoming.on('end', () => {
      count++;
      const found = violationsOf(incoming, Buffer.concat(parts));
      if (found !== undefined) invalid.push(found);
      if (!way.isEarly) void respond(outgoing, way);
    });
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: () => count,
    invalid,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function violationsOf({ method = '', url: target = '', rawHeaders }: IncomingMessage, body: Buffer): string | undefined {
  const headers = Array.from({ length: rawHeaders.length / 2 }, (_, i) => [rawHeaders[2 * i] ?? '', rawHeaders[2 * i + 1] ?? ''] as const);
  const message: RequestMessage = { method, target, headers, body };
  // Other services of the platform are forwarded without a check.
  if (!isOurs(target)) return undefined;
  const errors = checkRequest(message).filter(isError);
  return errors.length === 0 ? undefined : `${errors.map(({ code, at }) => `${code} ${at}`).join(', ')}: ${method} ${target}`;
}

/** Returns whether a tolerant server could read a target as one of Flow Service or the identity service. */
function isOurs(target: string): boolean {
  const decoded = target.replaceAll(/%([0-7][0-9a-f])/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  const path = decoded.replaceAll(/[;?][^/]*/g, '').replaceAll(/[\\/]+/g, '/');
  return /^\/(?:data\/foundation\/flowservice\/)?connection(?:s|Specs)\b|^\/ims\/token/i.test(path);
}

async function respond({ socket }: ServerResponse, { bytes, pauses, end, cut }: Way): Promise<void> {
  if (socket === null) return;
  const sent = bytes.subarray(0, cut);
  let from = 0;
  for (const pause of [...pauses.toSorted((a, b) => a - b).filter((at) => at < sent.length), sent.length]) {
    if (socket.destroyed) return;
    socket.write(sent.subarray(from, pause));
    from = pause;
    await new Promise(setImmediate);
  }
  finish(socket, end);
}

function finish(socket: Socket, end: Way['end']): void {
  if (end === 'reset') socket.resetAndDestroy();
  else if (end === 'half') socket.end();
  else socket.destroySoon();
}
