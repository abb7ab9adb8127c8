import type { IncomingMessage } from 'node:http';
import { headerValues, splitTarget } from '../check/http-message.ts';
import { askedProtocol, headerPairs } from '../http/read-request.ts';

/** Why a request is for something else than the upstream, the status and title that refuse it, and how to fix it. */
export type Strayed = { readonly status: 400 | 405; readonly title: string; readonly reason: string; readonly fix: string };

const badRequest = { status: 400, title: 'Bad Request' } as const;

/** A segment `..`, however it is written. */
const wayUp = /(?:[/\\]|%2f|%5c)(?:\.|%2e){2}(?:[/\\#;]|%2f|%5c|$)/i;

/** What could lead a request elsewhere, now or at the next hop; undefined where nothing does. */
export function strayedReason({ url: target = '', rawHeaders }: IncomingMessage, upstream: URL): Strayed | undefined {
  if (!target.startsWith('/'))
    return { ...badRequest, reason: 'it names a host itself', fix: 'send the path, such as /connections, and no URL' };
  const headers = headerPairs(rawHeaders);
  if (headerValues(headers, 'host').length > 1) return { ...badRequest, reason: 'it names two hosts', fix: 'send one Host header' };
  // The upstream would take them away, and the beginning of the path that it was given with them.
  if (upstream.pathname !== '/' && wayUp.test(splitTarget(target).path))
    return { ...badRequest, reason: "it leaves the upstream's path", fix: 'send a path without /../' };
  if (askedProtocol(headers) !== undefined) {
    const fix = 'leave out the header Upgrade';
    return { status: 405, title: 'Method Not Allowed', reason: 'it asks for another protocol than HTTP/1.1', fix };
  }
  return undefined;
}
