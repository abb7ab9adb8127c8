import { type APIPromise, apiPromise, lazily } from '../api-promise.ts';
import { parseURL } from '../check-option.ts';
import { FlowServiceError } from '../errors.ts';
import type { CallOptions } from '../options.ts';
import { errorFrom, type RequestId, readSuccess } from '../read-result.ts';
import { page as pageShape } from '../response-shapes.ts';
import type { ClientRequest } from '../send-with-retries.ts';
import type { KindRequests } from './kind-requests.ts';

/** One page of a list. Iterating it reads its entities, then those of the following pages. */
export type EntityPage<Entity> = RequestId &
  AsyncIterable<Entity> & {
    /** The entities of this page, in the requested order. */
    readonly items: readonly Entity[];
    /** Continues the list after this page if it is passed to a list, also in another process; undefined on the last page. */
    readonly continuationToken: string | undefined;
    /** Checks whether the list continues after this page. */
    hasNextPage(): boolean;
    /** Fetches the next page. Throws FlowServiceError if there is none. */
    getNextPage(): APIPromise<EntityPage<Entity>>;
  };

/**
 * A list of entities. Each page is fetched when it is read. Awaiting the list fetches only its first page: all pages would be any number
 * of requests.
 */
export type EntityPages<Entity> = APIPromise<EntityPage<Entity>> &
  AsyncIterable<Entity> & {
    /** Returns the same list page by page, to show pages or to continue later. */
    readonly pages: () => AsyncIterable<EntityPage<Entity>>;
  };

/** A request for a page. */
type PageRequest = Omit<ClientRequest, 'kind'>;

/**
 * Lists entities. Sends nothing until the first one is read; iterating the list again sends its requests again.
 *
 * @param first returns the request for the first page
 * @param pathOfLink returns the path of a next page, with its query, from that of the link to it
 * @see Flow Service API - Sources, GET /connections
 */
export function listEntities<Entity>(
  requests: KindRequests,
  options: CallOptions,
  first: () => PageRequest,
  pathOfLink: (link: string) => string = (link) => link,
): EntityPages<Entity> {
  const readPage = (requestFor: () => PageRequest, earlier: readonly string[]): APIPromise<EntityPage<Entity>> =>
    apiPromise(
      async () => {
        const request = requestFor();
        const sent = await requests.send(request, options);
        return { ...sent, request, seen: [...earlier, request.path] };
      },
      (sent) => {
        const { data, requestId } = readSuccess(sent, pageShape<Entity>(requests.kind.name));
        const exists = data.next !== undefined;
        const link = exists ? followLink(data.next, sent.request.path, requests.baseURL) : undefined;
        const nextPath = () => {
          if (!exists) throw new FlowServiceError('The list has no next page. Call hasNextPage() first.');
          if (link === undefined)
            throw errorFrom(sent, 'a next-page link to another host. The link was not followed, so that the token is not sent there.');
          const path = pathOfLink(link);
          if (sent.seen.includes(path)) throw errorFrom(sent, 'a link to a page that was already read, so the list would never end.');
          return path;
        };
        const read = () => readPage(() => ({ ...sent.request, path: nextPath() }), sent.seen);
        return new Page(data.items, requestId, { exists, token: tokenIn(link), read });
      },
    );
  const firstPage = () => readPage(first, []);
  const pages = () => pagesFrom(firstPage);
  return { ...lazily(firstPage), pages, [Symbol.asyncIterator]: () => entitiesOf(pages()) };
}

/** Returns the continuation token in the path of a page. */
export function tokenIn(path = ''): string | undefined {
  return new URLSearchParams(path.replace(/^[^?]*/, '')).get('continuationToken') ?? undefined;
}

/** The methods are on the prototype, so that a printed or compared page consists of its data. */
class Page<Entity> implements EntityPage<Entity> {
  readonly items: readonly Entity[];
  readonly continuationToken: string | undefined;
  readonly requestId: string | undefined;
  readonly #nextPage: NextPage<Entity>;

  constructor(items: readonly Entity[], requestId: string | undefined, nextPage: NextPage<Entity>) {
    this.items = items;
    this.continuationToken = nextPage.token;
    this.requestId = requestId;
    this.#nextPage = nextPage;
  }

  hasNextPage(): boolean {
    return this.#nextPage.exists;
  }

  getNextPage(): APIPromise<EntityPage<Entity>> {
    return this.#nextPage.read();
  }

  [Symbol.asyncIterator](): AsyncIterator<Entity> {
    return entitiesOf(pagesFrom(() => this));
  }
}

type NextPage<Entity> = {
  readonly exists: boolean;
  readonly token: string | undefined;
  readonly read: () => APIPromise<EntityPage<Entity>>;
};

async function* pagesFrom<Entity>(first: () => EntityPage<Entity> | Promise<EntityPage<Entity>>): AsyncGenerator<EntityPage<Entity>, void> {
  let page = await first();
  yield page;
  while (page.hasNextPage()) {
    page = await page.getNextPage();
    yield page;
  }
}

async function* entitiesOf<Entity>(pages: AsyncIterable<EntityPage<Entity>>): AsyncGenerator<Entity, void> {
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
