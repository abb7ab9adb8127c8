import type { Connection } from '../generated/flow-service.ts';
import { page as pageShape } from './answer-shapes.ts';
import { errorFromAnswer } from './error-from-answer.ts';
import { followLink } from './follow-link.ts';
import type { Settings } from './options.ts';
import { type RequestId, readSuccess } from './read-success.ts';
import { sendWithRetries } from './send-with-retries.ts';

/** One page of a list. */
export type ConnectionPage = RequestId & {
  /** The connections of this page, in the order that was asked for. */
  readonly items: readonly Connection[];
  /** What the list takes as `continuationToken` to go on after this page, in another process as well; undefined on the last one. */
  readonly continuationToken: string | undefined;
};

/** A list that is fetched page by page, and no further than it is read. */
export type ConnectionPages = AsyncIterable<Connection> & {
  /** The same page by page, for whoever shows pages or goes on later. */
  readonly pages: () => AsyncIterable<ConnectionPage>;
};

/**
 * The connections that a query asks for. Nothing is sent before the first of them is wanted; reading the list again sends it all again.
 *
 * @see Flow Service API - Sources, GET /connections
 */
export function listConnections(settings: Settings, query: string, signal: AbortSignal | undefined): ConnectionPages {
  const pages = () => readPages(settings, query, signal);
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { items } of pages()) yield* items;
    },
  };
}

async function* readPages(settings: Settings, query: string, signal: AbortSignal | undefined): AsyncGenerator<ConnectionPage, void> {
  const seen = new Set<string>();
  let path: string | undefined = `/connections${query}`;
  while (path !== undefined) {
    seen.add(path);
    const sent = await sendWithRetries(settings, { method: 'GET', path, signal });
    const { body, requestId } = readSuccess(sent, pageShape);
    const href = body._links?.next?.href;
    const next: string | undefined = href === undefined ? undefined : followLink(href, path, settings.baseURL);
    const continuationToken = new URLSearchParams(next?.replace(/^[^?]*/, '')).get('continuationToken') ?? undefined;
    yield { items: body.items, continuationToken, requestId };
    if (href !== undefined && next === undefined)
      throw errorFromAnswer(sent, 'a next page elsewhere, to which the link is not followed, for it would carry the token there.');
    if (next !== undefined && seen.has(next))
      throw errorFromAnswer(sent, 'a next page that it has given before, so that its list would never end.');
    path = next;
  }
}
