import fc from 'fast-check';
import { anyRequest, anyTellingRequest } from '../../any-request.ts';
import type { RequestMessage } from '../../contract.ts';
import { described } from '../../described.ts';
import { neighborRequest, publishedBodies } from '../../neighbor-requests.ts';
import { requestTo } from '../../request-to.ts';

/** The bytes that a hostile client writes on one connection, and how it leaves. */
export type Attack = {
  /** One or more requests, one after the other. */
  readonly bytes: Buffer;
  /** The number of requests. */
  readonly requests: number;
  /** The places at which the client pauses until the next turn of the event loop. */
  readonly pauses: readonly number[];
  /** `half`: closes its side and reads on. `reset`: resets the connection after that many bytes. */
  readonly end: 'half' | { readonly reset: number };
};

/** Headers that change where a request ends, what is forwarded, or who is asked; each is a whole header with its line end. */
const hostileHeaders = [
  'Connection: content-length',
  'Connection: x-api-key, authorization, x-sandbox-name',
  'Connection: transfer-encoding, host',
  'Connection: close, Upgrade\r\nUpgrade: websocket',
  'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: gzip, chunked',
  'Transfer-Encoding: identity',
  'Content-Length: 0',
  'Content-Length: 5',
  'Content-Length: 99999999999999999999',
  'Expect: 100-continue',
  'Expect: tea',
  'TE: trailers, deflate;q=0.5',
  'Trailer: x-api-key',
  'Content-Encoding: gzip',
  'Host: platform.adobe.io',
  'Host: anna:flowservice@x',
  'X-HTTP-Method-Override: DELETE',
  'Proxy-Connection: keep-alive',
  'Keep-Alive: timeout=1, max=1',
  'Max-Forwards: 0',
  'Range: bytes=0-0',
  'If-Match: *',
  'X_API_KEY: a',
  'Prefer: code=200, example=none, dynamic=true',
  'Prefer: code=999',
  'X-Mock-Scenario: reset:when=middle',
  'X-Mock-Scenario: throttled',
  'X-Mock-Scenario: broken-json',
  'X-Mock-Scenario: slow:latency=5,jitter=1',
  'X-Mock-Scenario: run-stuck',
  'X-Mock-Scenario: flow-finalizing:after=1',
  'X-Mock-Scenario: none-such:a=b',
  'X-Long: a\r\n b',
  'X-Bell: \x07',
  'X-Latin: \xe4',
  ': no name',
  'no colon',
  ...[1025, 3000].map((count) => 'a: b\r\n'.repeat(count).trimEnd()),
  `X-Big: ${'x'.repeat(17_000)}`,
];

const resource = /\/(connections|sourceConnections|targetConnections|flows|runs|dataSets|mappingSets)/;

/** Ways to write a path so that two readers may take it for two different ones. */
const disguises: readonly ((target: string) => string)[] = [
  (target) => target.replaceAll('/', '%2F').replace('%2F', '/'),
  (target) => target.replace(resource, '/$1;x=1'),
  (target) => target.replace(resource, '/./$1'),
  (target) => target.replace(resource, '/a/../$1'),
  (target) => target.replace(resource, (_, name: string) => `/%${name.charCodeAt(0).toString(16)}${name.slice(1)}`),
  (target) => target.replace(resource, '/$1%00'),
  (target) => target.replace(resource, '\\$1'),
  (target) => `/${target}`,
  (target) => `http://platform.adobe.io${target}`,
  (target) => `${target}#fragment`,
  (target) => target.replace('?', '%3F'),
  (target) => `${target}${target.includes('?') ? '&' : '?'}a=%ff%00&&=&b`,
];

const deep = '['.repeat(5000) + ']'.repeat(5000);
const oddBodies = [
  '',
  'null',
  '{}',
  deep,
  `{"a":${'1'.repeat(400)}}`,
  '\ufeff{}',
  '{"__proto__":{}}',
  `"${'\ud800'}"`,
  ' '.repeat(100_000),
];

/** Generates a value once in so many times, and otherwise nothing. */
export function sometimes<T>(value: fc.Arbitrary<T>, times: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}

type Shape = {
  readonly message: RequestMessage;
  readonly disguise: ((target: string) => string) | undefined;
  readonly more: readonly string[];
  readonly body: string | undefined;
  readonly framing: 'length' | 'chunks' | 'none' | 'too long' | 'too short';
};

function written({ message, disguise, more, body, framing }: Shape): Buffer {
  const { method, target, headers } = message;
  const content = body === undefined ? Buffer.from(message.body) : Buffer.from(body);
  const length = { length: 0, chunks: 0, none: 0, 'too long': 3, 'too short': -3 }[framing] + content.length;
  const frame =
    framing === 'none' ? [] : framing === 'chunks' ? ['Transfer-Encoding: chunked'] : [`Content-Length: ${Math.max(0, length)}`];
  const lines = ['Host: localhost', ...headers.map(([name, value]) => `${name}: ${value}`), ...more, ...frame];
  const head = `${method} ${disguise?.(target) ?? target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
  const chunks = [Buffer.from(`${content.length.toString(16)}\r\n`), content, Buffer.from('\r\n0\r\nX-Trailer: a\r\n\r\n')];
  return Buffer.concat([
    Buffer.from(head),
    ...(framing !== 'chunks' ? [content] : content.length === 0 ? [Buffer.from('0\r\n\r\n')] : chunks),
  ]);
}

/** Replaces, inserts, removes or repeats bytes at a place. */
const damage = fc.record({
  kind: fc.constantFrom('replace', 'insert', 'remove', 'repeat'),
  at: fc.nat(),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 3 }),
    fc.constantFrom('\r\n', '\n', '\0', ' ', '\r\n\r\n', '\xff').map(Buffer.from),
  ),
});

function damaged(bytes: Buffer, { kind, at: anywhere, bytes: other }: typeof damage extends fc.Arbitrary<infer T> ? T : never): Buffer {
  const at = anywhere % (bytes.length + 1);
  const rest = at + (kind === 'insert' ? 0 : other.length);
  const between = kind === 'remove' ? [] : kind === 'repeat' ? [bytes.subarray(at, rest), bytes.subarray(at, rest)] : [Buffer.from(other)];
  return Buffer.concat([bytes.subarray(0, at), ...between, bytes.subarray(rest)]);
}

function oneOf(message: fc.Arbitrary<RequestMessage>, most: number): fc.Arbitrary<Buffer> {
  const shape = fc.record<Shape>({
    message,
    disguise: sometimes(fc.constantFrom(...disguises), 6),
    more: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(fc.constantFrom(...hostileHeaders), { maxLength: 2 })),
    body: sometimes(fc.constantFrom(...oddBodies), 8),
    framing: fc.oneof({ weight: 8, arbitrary: fc.constantFrom('length', 'chunks') }, fc.constantFrom('none', 'too long', 'too short')),
  });
  return fc
    .tuple(shape, fc.oneof(fc.constant([]), fc.array(damage, { maxLength: most })))
    .map(([parts, changes]) => changes.reduce(damaged, written(parts)));
}

const valid = fc.constantFrom(
  ...described.map(({ id }) => requestTo(id)),
  ...Object.values(publishedBodies).map(([operation, body, query]) =>
    neighborRequest(operation, body, query === undefined ? {} : { query }),
  ),
);

function attackWith(one: fc.Arbitrary<Buffer>): fc.Arbitrary<Attack> {
  return fc
    .record({
      requests: fc.array(one, { minLength: 1, maxLength: 4 }),
      pauses: fc.array(fc.nat(2000), { maxLength: 3 }),
      reset: sometimes(fc.nat(3000), 5),
    })
    .map(({ requests, pauses, reset }) => ({
      bytes: Buffer.concat(requests),
      requests: requests.length,
      pauses: pauses.toSorted((a, b) => a - b),
      end: reset === undefined ? 'half' : { reset },
    }));
}

/** Attacks with any bytes. */
export const anyAttack: fc.Arbitrary<Attack> = attackWith(oneOf(fc.oneof(valid, anyRequest), 2));

/** Attacks whose bytes are as they were written, so that each credential in them is in its place or recognizable. */
export const anyTellingAttack: fc.Arbitrary<Attack> = attackWith(oneOf(fc.oneof(valid, anyTellingRequest), 0));
