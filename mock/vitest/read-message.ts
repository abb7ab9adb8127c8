import type { Header } from '../../src/check/http-message.ts';

/** Headers in any form of a client. */
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
  if (body instanceof Uint8Array) return body;
  const isText = typeof body === 'string' || body instanceof URLSearchParams;
  return new TextEncoder().encode(isText ? String(body) : JSON.stringify(body));
}

function isStreamed(message: object): message is Streamed {
  return 'bodyUsed' in message && 'clone' in message;
}
