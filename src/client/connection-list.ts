import type { Connection } from '../generated/flow-service.ts';
import { type APIPromise, apiPromise, lazily } from './api-promise.ts';
import { checkNames, parseURL } from './check-option.ts';
import type { ConnectionListQuery } from './connections.ts';
import { queryString } from './encode-request.ts';
import { FlowServiceError } from './errors.ts';
import { type CallOptions, callSettings, type Settings } from './options.ts';
import { errorFrom, type RequestId, readSuccess } from './read-result.ts';
import { page as pageShape } from './response-shapes.ts';
import { type Sent, sendWithRetries } from './send-with-retries.ts';

/** One page of a list. Iterating it reads its connections, then those of the following pages. */
export type ConnectionPage = RequestId &
  AsyncIterable<Connection> & {
    /** The connections of this page, in the requested order. */
    readonly items: readonly Connection[];
    /** Continues the list after this page if it is passed to a list, also in another process; undefined on the last page. */
    readonly continuationToken: string | undefined;
    /** Checks whether the list continues after this page. */
    hasNextPage(): boolean;
    /** Fetches the next page. Throws FlowServiceError if there is none. */
    getNextPage(): APIPromise<ConnectionPage>;
  };

/**
 * A list of connections. Each page is fetched when it is read. Awaiting the list fetches only its first page: all pages would be any number
 * of requests.
 */
export type ConnectionPages = APIPromise<ConnectionPage> &
  AsyncIterable<Connection> & {
    /** Returns the same list page by page, to show pages or to continue later. */
    readonly pages: () => AsyncIterable<ConnectionPage>;
  };

const queryNames = ['limit', 'orderBy', 'continuationToken', 'properties'] as const satisfies readonly (keyof ConnectionListQuery)[];

/**
 * Lists the connections of a query. Sends nothing until the first one is read; iterating the list again sends its requests again.
 *
 * @see Flow Service API - Sources, GET /connections
 */
export function listConnections(settings: Settings, query: ConnectionListQuery, options: CallOptions): ConnectionPages {
  const readPage = (pathOf: () => string, earlier: readonly string[]): APIPromise<ConnectionPage> =>
    apiPromise(
      async () => {
        const path = pathOf();
        const sent = await sendWithRetries(callSettings(settings, options), { method: 'GET', path });
        return { ...sent, path, seen: [...earlier, path] };
      },
      (sent) => new Page(sent, settings.baseURL, (pathOf) => readPage(pathOf, sent.seen)),
    );
  const first = () => readPage(() => firstPath(query), []);
  const pages = () => pagesFrom(first);
  return { ...lazily(first), pages, [Symbol.asyncIterator]: () => connectionsOf(pages()) };
}

/** A response with a page, the path of the page, and the paths of all pages until this one. */
type SentPage = Sent & { readonly path: string; readonly seen: readonly string[] };

/** The methods are on the prototype, so that a printed or compared page consists of its data. */
class Page implements ConnectionPage {
  readonly items: readonly Connection[];
  readonly continuationToken: string | undefined;
  readonly requestId: string | undefined;
  readonly #hasNextPage: boolean;
  readonly #getNextPage: () => APIPromise<ConnectionPage>;

  constructor(sent: SentPage, baseURL: string, readNext: (pathOf: () => string) => APIPromise<ConnectionPage>) {
    const { body, requestId } = readSuccess(sent, pageShape);
    const href = body._links?.next?.href;
    const next = href === undefined ? undefined : followLink(href, sent.path, baseURL);
    this.items = body.items;
    this.continuationToken = new URLSearchParams(next?.replace(/^[^?]*/, '')).get('continuationToken') ?? undefined;
    this.requestId = requestId;
    this.#hasNextPage = href !== undefined;
    this.#getNextPage = () =>
      readNext(() => {
        if (href === undefined) throw new FlowServiceError('The list has no next page. Call hasNextPage() first.');
        if (next === undefined)
          throw errorFrom(sent, 'a next-page link to another host. The link was not followed, so that the token is not sent there.');
        if (sent.seen.includes(next)) throw errorFrom(sent, 'a link to a page that was already read, so the list would never end.');
        return next;
      });
  }

  hasNextPage(): boolean {
    return this.#hasNextPage;
  }

  getNextPage(): APIPromise<ConnectionPage> {
    return this.#getNextPage();
  }

  [Symbol.asyncIterator](): AsyncIterator<Connection> {
    return connectionsOf(pagesFrom(() => this));
  }
}

function firstPath(query: ConnectionListQuery): string {
  checkNames('query member', query, queryNames);
  const { limit, orderBy: orderby, continuationToken, properties: property } = query;
  return `/connections${queryString({ limit, orderby, continuationToken, property })}`;
}

async function* pagesFrom(first: () => ConnectionPage | Promise<ConnectionPage>): AsyncGenerator<ConnectionPage, void> {
  let page = await first();
  yield page;
  while (page.hasNextPage()) {
    page = await page.getNextPage();
    yield page;
  }
}

async function* connectionsOf(pages: AsyncIterable<ConnectionPage>): AsyncGenerator<Connection, void> {
  for await (const { items } of pages) yield* items;
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
  const url = parseURL(href, baseURL + page);
  if (url?.origin !== base.origin) return undefined;
  const path = url.pathname + url.search;
  const basePath = base.pathname.replace(/\/$/, '');
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}
