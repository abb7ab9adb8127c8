import type { Header } from '../../check/http-message.ts';
import { isRecord } from '../../contract/is-record.ts';

/** A request or response in a pact of any version. */
export type PactMessage = Readonly<Record<string, unknown>>;

const encoder = new TextEncoder();
const nothing = new Uint8Array();

/**
 * Returns the headers of a message. If no media type is named, it is derived from the body, as Pact's mock server and verifier do.
 *
 * @see Pact specification V2, V3 (a text each), V4 (a list each)
 */
export function headersOfPact(message: PactMessage): readonly Header[] {
  const written = isRecord(message.headers) ? message.headers : {};
  const headers = Object.entries(written).map(([name, value]): Header => [name, [value].flat().join(', ')]);
  const type = headers.some(([name]) => name.toLowerCase() === 'content-type') ? undefined : mediaTypeOf(message);
  return type === undefined ? headers : [...headers, ['Content-Type', type]];
}

function mediaTypeOf({ body }: PactMessage): string | undefined {
  if (isContent(body)) {
    if (typeof body.contentType === 'string' && body.contentType !== '*/*') return body.contentType;
    return typeof body.content === 'object' && body.content !== null ? 'application/json' : undefined;
  }
  return typeof body === 'object' && body !== null ? 'application/json' : undefined;
}

/**
 * Returns the bytes of a message's body; empty if it has none.
 *
 * @see Pact specification V4, body: content, contentType, encoded
 */
export function bodyOfPact({ body }: PactMessage): Uint8Array {
  if (!isContent(body)) return bytesOf(body);
  if (typeof body.content === 'string' && body.encoded === 'base64') return Buffer.from(body.content, 'base64');
  return bytesOf(body.content);
}

/** Returns whether a body has the form of V4, with its media type. */
export function isContent(body: unknown): body is Readonly<Record<string, unknown>> {
  return isRecord(body) && 'content' in body && Object.keys(body).every((name) => /^content(?:Type|TypeHint)?$|^encoded$/.test(name));
}

function bytesOf(value: unknown): Uint8Array {
  if (value === undefined || value === null || value === '') return nothing;
  return encoder.encode(typeof value === 'string' ? value : JSON.stringify(value));
}

/**
 * Returns the path and query of a request.
 *
 * @see Pact specification V2 (the query is a text), V3 and V4 (a list for each parameter)
 */
export function targetOfPact({ path, query }: PactMessage): string {
  const text = typeof query === 'string' ? query.replace(/^\?/, '') : isRecord(query) ? parametersOf(query) : '';
  return `${typeof path === 'string' ? path : '/'}${text === '' ? '' : `?${text}`}`;
}

function parametersOf(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, String(value ?? '')]),
  );
  return pairs.length === 0 ? '' : new URLSearchParams(pairs).toString();
}
