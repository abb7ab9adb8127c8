import type { IncomingMessage } from 'node:http';
import { type Header, headerValues, type RequestMessage } from '../check/http-message.ts';

/** A request as it was sent, the number of its Host headers, of which HTTP/1.1 requires one, and the protocol that it asks for instead. */
export type ArrivedRequest = { readonly request: RequestMessage; readonly hosts: number; readonly protocol: string | undefined };

/** Calls `done` once the whole body has arrived, or just more of it than `maxBytes`; never if the client leaves before. */
export function readRequest(incoming: IncomingMessage, maxBytes: number, done: (arrived: ArrivedRequest) => void): void {
  const parts: Buffer[] = [];
  let size = 0;
  incoming.on('data', (part: Buffer) => {
    if (size > maxBytes) return;
    parts.push(part);
    size += part.length;
    if (size > maxBytes) done(arrivedRequest(incoming, Buffer.concat(parts)));
  });
  incoming.on('end', () => {
    if (size <= maxBytes) done(arrivedRequest(incoming, Buffer.concat(parts)));
  });
  // A client that has left needs no response.
  incoming.on('error', () => {});
}

function arrivedRequest({ method = '', url: target = '', rawHeaders: raw }: IncomingMessage, body: Uint8Array): ArrivedRequest {
  const headers = headerPairs(raw);
  const hosts = headerValues(headers, 'host').length;
  const request = { method, target, headers, body };
  return { request: target.startsWith('/') ? request : withoutAuthority(request), hosts, protocol: askedProtocol(headers) };
}

/** Returns the headers of a message as pairs, in their order and as often as they were sent. */
export function headerPairs(raw: readonly string[]): readonly Header[] {
  const headers: Header[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) headers.push([raw[i] ?? '', raw[i + 1] ?? '']);
  return headers;
}

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

/**
 * Turns the target of a request to a proxy, a whole URL, into a path. The host of the URL counts, and not the header's.
 *
 * @see RFC 9112 §3.2.2
 */
function withoutAuthority(request: RequestMessage): RequestMessage {
  const [, authority, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(request.target) ?? [];
  if (authority === undefined) return request;
  const others = request.headers.filter(([name]) => name.toLowerCase() !== 'host');
  return { ...request, target: rest.startsWith('/') ? rest : `/${rest}`, headers: [['Host', authority], ...others] };
}
