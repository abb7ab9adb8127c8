import type { IncomingMessage } from 'node:http';
import { headerValues } from '../conformance/index.ts';
import { headerPairs } from './forwarded-headers.ts';

/** Why a request is for something else than the upstream, and what to do. */
export type Strayed = { readonly reason: string; readonly fix: string };

/** A segment `..`, however it is written. */
const wayUp = /(?:[/\\]|%2f|%5c)(?:\.|%2e){2}(?:[/\\#;]|%2f|%5c|$)/i;

/** What could lead a request elsewhere, now or at the next hop; undefined where nothing does. */
export function strayedReason({ url: target = '', rawHeaders }: IncomingMessage, upstream: URL): Strayed | undefined {
  if (!target.startsWith('/')) return { reason: 'it names a host itself', fix: 'send the path, such as /connections, and no URL' };
  if (headerValues(headerPairs(rawHeaders), 'host').length > 1) return { reason: 'it names two hosts', fix: 'send one Host header' };
  // The upstream would take them away, and the beginning of the path that it was given with them.
  if (upstream.pathname !== '/' && wayUp.test(target.split('?', 1)[0] ?? ''))
    return { reason: "it leaves the upstream's path", fix: 'send a path without /../' };
  return undefined;
}
