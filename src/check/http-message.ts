/** A header as it was sent: the name in any case, the value without the end of the line. A name may occur more than once. */
export type Header = readonly [name: string, value: string];

/** An HTTP request as it was sent. */
export type RequestMessage = {
  /** The method as it was sent, such as `POST`. */
  readonly method: string;
  /** Path and query, such as `/connections?limit=1`. */
  readonly target: string;
  /** The headers in their order, repeated ones included. */
  readonly headers: readonly Header[];
  /** The bytes as they were sent; empty if the request has no body. */
  readonly body: Uint8Array;
};

/** An HTTP response as it was sent. */
export type ResponseMessage = {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
};

/**
 * Returns all values of one header, without the white space around them.
 *
 * @see RFC 9110 §5.1 (names are case-insensitive), §5.5
 */
export function headerValues(headers: readonly Header[], name: string): readonly string[] {
  const values: string[] = [];
  for (const [sent, value] of headers) if (sent.length === name.length && sent.toLowerCase() === name) values.push(value.trim());
  return values;
}

/** Splits a target at its question mark. Both parts are as they were sent; a missing query is empty. */
export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const mark = target.indexOf('?');
  return mark === -1 ? { path: target, query: '' } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}
