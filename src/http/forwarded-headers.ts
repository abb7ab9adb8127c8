import { type Header, headerValues } from '../check/http-message.ts';

/**
 * Headers for a single connection or for the proxy itself, which are not passed on. Node has handled `Expect` already.
 *
 * @see RFC 9110 §7.6.1, §10.1.1, §11.7
 */
const hopByHop: readonly string[] = [
  'connection',
  'expect',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Returns the headers that are passed on unchanged. */
export function forwardedHeaders(headers: readonly Header[]): readonly Header[] {
  const dropped = new Set([...hopByHop, ...connectionOptions(headers)]);
  // A response without its length would be another one.
  dropped.delete('content-length');
  return headers.filter(([name]) => !dropped.has(name.toLowerCase()));
}

/** Lists the header names and options in the Connection headers, in lower case. */
export function connectionOptions(headers: readonly Header[]): readonly string[] {
  return headerValues(headers, 'connection').flatMap((value) =>
    value
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  );
}
