import type { IncomingMessage } from 'node:http';
import { headerValues, splitTarget } from '../check/http-message.ts';
import { askedProtocol, headerPairs } from '../http/read-request.ts';

/** Why a request is not for the upstream, with the status and title of the error response, and the fix. */
export type Strayed = { readonly status: 400 | 405; readonly title: string; readonly reason: string; readonly fix: string };

const badRequest = { status: 400, title: 'Bad Request' } as const;

/** A segment `..`, percent-encoded or not. */
const parentSegment = /(?:[/\\]|%2f|%5c)(?:\.|%2e){2}(?:[/\\#;]|%2f|%5c|$)/i;

/** Returns why a request could reach another server than the upstream, here or at the next hop; undefined if it could not. */
export function strayedReason({ url: target = '', rawHeaders }: IncomingMessage, upstream: URL): Strayed | undefined {
  if (!target.startsWith('/'))
    return { ...badRequest, reason: 'its target is a URL with a host', fix: 'Send only a path, such as /connections.' };
  const headers = headerPairs(rawHeaders);
  if (headerValues(headers, 'host').length > 1) return { ...badRequest, reason: 'it has two Host headers', fix: 'Send one Host header.' };
  // The upstream would resolve the segments, and leave the path of --upstream.
  if (upstream.pathname !== '/' && parentSegment.test(splitTarget(target).path))
    return { ...badRequest, reason: 'it leaves the path of the upstream', fix: 'Send a path without /../.' };
  if (askedProtocol(headers) !== undefined) {
    const fix = 'Remove the header Upgrade.';
    return { status: 405, title: 'Method Not Allowed', reason: 'it requests a protocol other than HTTP/1.1', fix };
  }
  return undefined;
}
