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
  let values: string[] | undefined;
  for (const [sent, value] of headers) {
    if (sent.length === name.length && (sent === name || sent.toLowerCase() === name)) {
      // An array that is made empty and then pushed to takes ten times the memory.
      if (values === undefined) values = [value.trim()];
      else values.push(value.trim());
    }
  }
  return values ?? none;
}

const none: readonly string[] = [];
