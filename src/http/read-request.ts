import type { IncomingMessage } from 'node:http';
import { type Header, headerValues, type RequestMessage } from '../check/http-message.ts';
import type { Answer } from './answer.ts';
import { brokenAnswer } from './broken-http.ts';

/** A request as it was sent, and the version of HTTP that it was sent with. */
export type ArrivedRequest = { readonly request: RequestMessage; readonly httpVersion: string; readonly hosts: number };

/** The parts of a body that are kept separately. A body in chunks of one byte would take a hundred times its size. */
const mostParts = 1000;

/** Calls `done` once: when the whole body has arrived, or just more of it than `maxBytes`; never if the client leaves before. */
export function readRequest(incoming: IncomingMessage, maxBytes: number, done: (arrived: ArrivedRequest) => void): void {
  let parts: Buffer[] = [];
  let size = 0;
  incoming.on('data', (part: Buffer) => {
    if (size > maxBytes) return;
    parts.push(part);
    if (parts.length > mostParts) parts = [Buffer.concat(parts)];
    size += part.length;
    if (size > maxBytes) done(arrivedRequest(incoming, Buffer.concat(parts)));
  });
  incoming.on('end', () => {
    if (size <= maxBytes) done(arrivedRequest(incoming, Buffer.concat(parts)));
  });
  // A client that has left needs no response.
  incoming.on('error', () => {});
}

function arrivedRequest({ method = '', url: target = '', rawHeaders, httpVersion }: IncomingMessage, body: Uint8Array): ArrivedRequest {
  const headers = headerPairs(rawHeaders);
  const request = { method, target, headers, body };
  const hosts = headerValues(headers, 'host').length;
  return { request: target.startsWith('/') ? request : withoutAuthority(request), httpVersion, hosts };
}

/**
 * Returns the error response to a request that HTTP itself does not allow, or that asks for another protocol; undefined for all others.
 *
 * @see RFC 9112 §3.2: exactly one Host header with HTTP/1.1
 */
export function refusalOf({ request, httpVersion, hosts }: ArrivedRequest, requestId: () => string): Answer | undefined {
  if (hosts > 1 || (hosts === 0 && httpVersion === '1.1'))
    return brokenAnswer(400, requestId(), `The request has ${hosts} Host headers. Send exactly one (RFC 9112 §3.2).`);
  if (askedProtocol(request.headers) !== undefined)
    return brokenAnswer(405, requestId(), 'The mock supports HTTP/1.1 only. Leave out the header Upgrade.');
  return undefined;
}

/** Returns the headers of a message as pairs, in their order and as often as they were sent. */
export function headerPairs(raw: readonly string[]): readonly Header[] {
  const headers: Header[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) headers.push([raw[i] ?? '', raw[i + 1] ?? '']);
  return headers;
}

/**
 * Returns the protocol, such as WebSocket, that a request wants its connection changed to; undefined if there is none, or if it is HTTP/2:
 * Java's HttpClient offers HTTP/2 with every first request, and goes on without it.
 *
 * @see RFC 9110 §7.8; RFC 9113 §3.1
 */
export function askedProtocol(headers: readonly Header[]): string | undefined {
  const [protocol] = headerValues(headers, 'upgrade');
  if (protocol === undefined || /^h2c?\b/i.test(protocol)) return undefined;
  return headerValues(headers, 'connection').some((options) => /\bupgrade\b/i.test(options)) ? protocol : undefined;
}

/**
 * Turns the target of a request to a proxy, a whole URL, into a path. The host of the URL replaces the Host header.
 *
 * @see RFC 9112 §3.2.2
 */
function withoutAuthority(request: RequestMessage): RequestMessage {
  const [, authority, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(request.target) ?? [];
  if (authority === undefined) return request;
  const others = request.headers.filter(([name]) => name.toLowerCase() !== 'host');
  return { ...request, target: rest.startsWith('/') ? rest : `/${rest}`, headers: [['Host', authority], ...others] };
}
