/** A header as it was sent: name in any case, value without the line's end. A name may occur more than once. */
export type Header = readonly [name: string, value: string];

/** An HTTP request as it was sent, headers in their order and the body as bytes (empty where there is none). */
export type RequestMessage = {
  /** As it was sent, such as `POST`. */
  readonly method: string;
  /** Path and query, such as `/connections?limit=1`. */
  readonly target: string;
  /** In their order, those that occur several times as well. */
  readonly headers: readonly Header[];
  /** As it was sent; empty where there is none. */
  readonly body: Uint8Array;
};

/** An HTTP response as it was sent. */
export type ResponseMessage = {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
};

/**
 * All values of one header, without the white space around them, which is no part of a field's value.
 *
 * @see RFC 9110 §5.1 (names are case-insensitive), §5.5
 */
export function headerValues(headers: readonly Header[], name: string): readonly string[] {
  return headers.flatMap(([sent, value]) => (sent.toLowerCase() === name ? [value.trim()] : []));
}

/** Splits a target at its question mark. Both parts are as they were sent; the query is empty if there is none. */
export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const mark = target.indexOf('?');
  return mark === -1 ? { path: target, query: '' } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}
