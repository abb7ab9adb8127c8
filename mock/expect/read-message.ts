import type { Header } from '../../src/check/http-message.ts';

/** Headers: a `Headers` object, pairs, or an object of names and values. */
export type HeadersLike = Iterable<Header> | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A message of the platform, with a body that can be read once. */
type Streamed = { readonly bodyUsed: boolean; readonly clone: () => { readonly arrayBuffer: () => Promise<ArrayBuffer> } };

/** Returns headers as pairs, one for each value. */
export function headersOf(headers: HeadersLike = []): readonly Header[] {
  if (Symbol.iterator in headers) return [...(headers as Iterable<Header>)];
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): Header => [name, String(one)]),
  );
}

/**
 * Returns the bytes of a message's body, which can still be read afterwards.
 *
 * @throws TypeError if the body has already been read
 */
export function bytesOf(message: { readonly body?: unknown }): Uint8Array | Promise<Uint8Array> {
  if (isStreamed(message)) {
    if (message.bodyUsed) throw new TypeError('The body has already been read. Pass a clone() to expect.');
    return message
      .clone()
      .arrayBuffer()
      .then((buffer) => new Uint8Array(buffer));
  }
  const { body } = message;
  if (body === undefined || body === null) return new Uint8Array();
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  const isText = typeof body === 'string' || Object.prototype.toString.call(body) === '[object URLSearchParams]';
  return new TextEncoder().encode(isText ? String(body) : JSON.stringify(body));
}

/** Returns whether a value is a promise, also one of another realm: a test runner such as Jest has globals of its own. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

function isStreamed(message: object): message is Streamed {
  return 'bodyUsed' in message && 'clone' in message;
}
