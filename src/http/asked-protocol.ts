import { type Header, headerValues } from '../check/http-message.ts';

/**
 * Returns the protocol, such as WebSocket, that a request wants its connection changed to; undefined if there is none, or if it is HTTP/2:
 * Java's HttpClient offers that with every first request, and goes on without it.
 *
 * @see RFC 9110 §7.8; RFC 9113 §3.1
 */
export function askedProtocol(headers: readonly Header[]): string | undefined {
  const [protocol] = headerValues(headers, 'upgrade');
  if (protocol === undefined || /^h2c?\b/i.test(protocol)) return undefined;
  return headerValues(headers, 'connection').some((options) => /\bupgrade\b/i.test(options)) ? protocol : undefined;
}
