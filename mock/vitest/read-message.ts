import type { Header } from '../../src/check/http-message.ts';

/** Headers in whatever form a client has them. */
export type HeadersLike = Iterable<Header> | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A message of the platform, whose body can be read once. */
type Streamed = { readonly bodyUsed: boolean; readonly clone: () => { readonly arrayBuffer: () => Promise<ArrayBuffer> } };

/** Headers as they are sent, one for each value. */
export function headersOf(headers: HeadersLike = []): readonly Header[] {
  if (Symbol.iterator in headers) return [...(headers as Iterable<Header>)];
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): Header => [name, String(one)]),
  );
}

/**
 * The bytes of a message's body, which can still be read afterwards.
 *
 * @throws TypeError where it has been read before
 */
export function bytesOf(message: { readonly body?: unknown }): Uint8Array | Promise<Uint8Array> {
  if (isStreamed(message)) {
    if (message.bodyUsed) throw new TypeError('The body has been read already, so it cannot be judged. Pass expect a clone() made before.');
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
