import type { IncomingMessage } from 'node:http';
import { type Header, headerValues, type RequestMessage } from '../check/http-message.ts';
import type { Answer } from './answer.ts';
import { brokenAnswer } from './broken-http.ts';
import { keepBytes } from './keep-bytes.ts';

/** A request as it was sent, and the reason why HTTP/1.1 does not allow it; undefined if it does. */
export type ArrivedRequest = { readonly request: RequestMessage; readonly fault: string | undefined };

/** Calls `done` once: when the whole body has arrived, or just more of it than `maxBytes`; never if the client leaves before. */
export function readRequest(incoming: IncomingMessage, maxBytes: number, done: (arrived: ArrivedRequest) => void): void {
  const kept = keepBytes(maxBytes);
  const finish = (): void => {
    const request = requestMessage(incoming, kept.bytes());
    const fault = hostFault(request.headers, incoming.httpVersion);
    done({ request: request.target.startsWith('/') ? request : withoutAuthority(request), fault });
  };
  incoming.on('data', (part: Buffer) => {
    if (!kept.isWhole()) return;
    kept.add(part);
    if (!kept.isWhole()) finish();
  });
  incoming.on('end', () => {
    if (kept.isWhole()) finish();
  });
  // A client that has left needs no response.
  incoming.on('error', () => {});
}

/** Returns a request as it was sent, with the bytes of its body. */
export function requestMessage({ method = '', url: target = '', rawHeaders }: IncomingMessage, body: Uint8Array): RequestMessage {
  return { method, target, headers: headerPairs(rawHeaders), body };
}

/**
 * Returns the reason why the Host headers of a request are wrong: HTTP/1.1 requires exactly one. Undefined if they are right.
 *
 * @see RFC 9112 §3.2
 */
export function hostFault(headers: readonly Header[], httpVersion: string): string | undefined {
  const hosts = headerValues(headers, 'host').length;
  return hosts > 1 || (hosts === 0 && httpVersion === '1.1') ? `it has ${hosts} Host headers` : undefined;
}

/** Returns the error response to a request that HTTP does not allow, or that asks for another protocol; undefined for all others. */
export function refusalOf({ request, fault }: ArrivedRequest, requestId: () => string): Answer | undefined {
  if (fault !== undefined) return brokenAnswer(400, requestId(), `The request is not valid HTTP/1.1: ${fault}. Send exactly one.`);
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
