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

/** The headers that are passed on, unchanged. */
export function forwardedHeaders(headers: readonly Header[]): readonly Header[] {
  const named = headers
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.toLowerCase().split(','))
    .map((name) => name.trim());
  const ended = new Set([...ownHops, ...named]);
  return headers.filter(([name]) => !ended.has(name.toLowerCase()));
}
