import type { Connection } from '../generated/flow-service.ts';
import type { Settings } from './options.ts';
import { errorFrom, type RequestId, readSuccess } from './read-result.ts';
import { page as pageShape } from './response-shapes.ts';
import { sendWithRetries } from './send-with-retries.ts';

/** One page of a list. */
export type ConnectionPage = RequestId & {
  /** The connections of this page, in the requested order. */
  readonly items: readonly Connection[];
  /** Continues the list after this page if it is passed to a list, also in another process; undefined on the last page. */
  readonly continuationToken: string | undefined;
};

/** A list of connections. Each page is fetched when it is read. */
export type ConnectionPages = AsyncIterable<Connection> & {
  /** Returns the same list page by page, to show pages or to continue later. */
  readonly pages: () => AsyncIterable<ConnectionPage>;
};

/**
 * Lists the connections of a query. Sends nothing until the first one is read; reading the list again sends its requests again.
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
      throw errorFrom(sent, 'a next-page link to another host. The link was not followed, so that the token is not sent there.');
    if (next !== undefined && seen.has(next)) throw errorFrom(sent, 'a link to a page that was already read, so the list would never end.');
    path = next;
  }
}

/**
 * Resolves the link of a page to a path below the base URL, with its query. Flow Service writes links relative to the base URL; absolute
 * links and links relative to the page are accepted, too. Returns undefined if the link leads to another host, which would get the token.
 *
 * @see Flow Service API - Sources, PageLink
 * @see RFC 3986 §5.2
 */
function followLink(href: string, page: string, baseURL: string): string | undefined {
  const base = new URL(baseURL);
  if (!URL.canParse(href, baseURL + page)) return undefined;
  const { origin, pathname, search } = new URL(href, baseURL + page);
  if (origin !== base.origin) return undefined;
  const path = pathname + search;
  const basePath = base.pathname.replace(/\/$/, '');
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}
