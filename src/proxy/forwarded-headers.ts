import type { Header } from '../check/http-message.ts';

/**
 * Headers that are for one connection only, or for the proxy itself, and so end here; Node has answered `Expect` already.
 *
 * @see RFC 9110 §7.6.1, §10.1.1, §11.7
 */
const ownHops: ReadonlySet<string> = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** The headers of a message as pairs, in their order and as often as they were sent. */
export function headerPairs(raw: readonly string[]): readonly Header[] {
  const headers: Header[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) headers.push([raw[i] ?? '', raw[i + 1] ?? '']);
  return headers;
}

/** The headers that are passed on, unchanged. */
export function forwardedHeaders(headers: readonly Header[]): readonly Header[] {
  const named = headers
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.toLowerCase().split(','))
    .map((name) => name.trim());
  const ended = new Set([...ownHops, ...named]);
  return headers.filter(([name]) => !ended.has(name.toLowerCase()));
}
