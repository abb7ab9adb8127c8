import { type ClientRequest, request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http2';
import { type Header, headerValues } from '../../check/http-message.ts';
import { headerPairs } from '../read-request.ts';
import type { Target } from './relay-bytes.ts';

/** Headers that concern one connection, and not the message. */
const connectionHeaders: readonly string[] = ['connection', 'keep-alive', 'proxy-connection', 'te', 'transfer-encoding', 'upgrade'];

/**
 * Begins the HTTP/1.1 request for the head of an HTTP/2 request. Returns undefined if there is none: a tunnel, or a head with characters
 * that HTTP/1.1 does not allow.
 *
 * @param fields - the fields of the head, pseudo-headers included
 * @param isWhole - whether no body follows
 * @see RFC 9113 §8.2, §8.3
 */
export function requestOf(fields: readonly Header[], isWhole: boolean, target: Target): ClientRequest | undefined {
  const pseudo = new Map(fields.filter(([name]) => name.startsWith(':')));
  const [method, path, authority] = [':method', ':path', ':authority'].map((name) => pseudo.get(name));
  // Without a path it is a tunnel.
  if (method === undefined || path === undefined) return undefined;
  const host: readonly Header[] = authority === undefined ? [] : [['Host', authority]];
  const isDropped = (name: string): boolean =>
    name.startsWith(':') || name === 'cookie' || connectionHeaders.includes(name) || (name === 'host' && authority !== undefined);
  const cookies = headerValues(fields, 'cookie');
  const isChunked = !isWhole && headerValues(fields, 'content-length').length === 0;
  const headers: readonly Header[] = [
    ...host,
    ...fields.filter(([name]) => !isDropped(name)),
    // Sent in several fields, which HTTP/1.1 does not allow. @see RFC 9113 §8.2.3
    ...(cookies.length === 0 ? [] : [['cookie', cookies.join('; ')] as const]),
    ...(isChunked ? [['Transfer-Encoding', 'chunked'] as const] : []),
  ];
  try {
    return request({ ...target, method, path, headers: headers.flat(), agent: false });
  } catch {
    return undefined;
  }
}

/** The status and the headers of an HTTP/1.1 response, interim ones included. */
type ResponseHead = { readonly statusCode?: number | undefined; readonly rawHeaders: readonly string[] };

/** Returns the headers of a response as HTTP/2 has them: in lower case, and without those of the connection. */
export function responseHeaders({ statusCode = 502, rawHeaders }: ResponseHead): OutgoingHttpHeaders {
  const fields = headerPairs(rawHeaders);
  const named = headerValues(fields, 'connection').flatMap((names) => names.split(',').map((name) => name.trim().toLowerCase()));
  return { ':status': statusCode, ...collected(fields, [...connectionHeaders, ...named]) };
}

/** Collects headers under their names, the values of a repeated one as a list. */
export function collected(fields: readonly Header[], dropped: readonly string[] = []): OutgoingHttpHeaders {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const key = name.toLowerCase();
    if (!dropped.includes(key)) values.set(key, [...(values.get(key) ?? []), value]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? all[0] : all]));
}
