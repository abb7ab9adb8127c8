import { type APIPromise, lazily } from '../api-promise.ts';
import { parseURL } from '../check-option.ts';
import { FlowServiceError } from '../errors.ts';
import type { CallOptions } from '../options.ts';
import { errorFrom, type RequestId, readSuccess } from '../read-result.ts';
import { page as pageShape } from '../response-shapes.ts';
import type { Sent } from '../send-with-retries.ts';
import type { KindRequest, KindRequests } from './kind-requests.ts';

/** One page of a list. Iterating it reads its entities, then those of the following pages. */
export type EntityPage<Entity> = RequestId &
  AsyncIterable<Entity> & {
    /** The entities of this page, in the requested order. */
    readonly items: readonly Entity[];
    /** Continues the list after this page if it is passed to a list, also in another process; undefined on the last page. */
    readonly continuationToken: string | undefined;
    /** Checks whether the list continues after this page. */
    hasNextPage(): boolean;
    /**
     * Fetches the next page.
     *
     * @throws FlowServiceError if there is none
     */
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

/** The path that a link leads to, with its query, and the continuation token in it. */
type Link = { readonly path: string; readonly token: string | undefined };

/**
 * Lists entities. Sends nothing until the first one is read; iterating the list again sends its requests again.
 *
 * @param first returns the request for the first page
 * @param pathOf returns the path of the page that a link leads to
 * @see Flow Service API - Sources, GET /connections
 */
export function listEntities<Entity>(
  requests: KindRequests,
  options: CallOptions | undefined,
  first: () => KindRequest,
  pathOf: (link: Link) => string = ({ path }) => path,
): EntityPages<Entity> {
  const readPage = (requestFor: () => KindRequest, earlier: readonly string[]): APIPromise<EntityPage<Entity>> =>
    requests.call(
      requestFor,
      (sent) => {
        const { data, requestId } = readSuccess(sent, pageShape<Entity>(requests.kind.name));
        const seen = [...earlier, sent.request.path];
        const link = data.next === undefined ? undefined : followLink(data.next, sent);
        const nextRequest = () => {
          if (data.next === undefined) throw new FlowServiceError('The list has no next page. Call hasNextPage() first.');
          if (link === undefined)
            throw errorFrom(sent, 'a next-page link to another host. The link was not followed, so that the token is not sent there.');
          const path = pathOf(link);
          if (seen.includes(path)) throw errorFrom(sent, 'a link to a page that was already read, so the list would never end.');
          return { ...sent.request, path };
        };
        const content = { items: data.items, continuationToken: link?.token, requestId };
        return new Page(content, data.next !== undefined, () => readPage(nextRequest, seen));
      },
      options,
    );
  const firstPage = () => readPage(first, []);
  const pages = () => pagesFrom(firstPage);
  return { ...lazily(firstPage), pages, [Symbol.asyncIterator]: () => entitiesOf(pages()) };
}

/** The methods are on the prototype, so that a printed or compared page consists of its data. */
class Page<Entity> implements EntityPage<Entity> {
  declare readonly items: readonly Entity[];
  declare readonly continuationToken: string | undefined;
  declare readonly requestId: string | undefined;
  readonly #hasNextPage: boolean;
  readonly #getNextPage: () => APIPromise<EntityPage<Entity>>;

  constructor(content: PageContent<Entity>, hasNextPage: boolean, getNextPage: () => APIPromise<EntityPage<Entity>>) {
    Object.assign(this, content);
    this.#hasNextPage = hasNextPage;
    this.#getNextPage = getNextPage;
  }

  hasNextPage(): boolean {
    return this.#hasNextPage;
  }

  getNextPage(): APIPromise<EntityPage<Entity>> {
    return this.#getNextPage();
  }

  [Symbol.asyncIterator](): AsyncIterator<Entity> {
    return entitiesOf(pagesFrom(() => this));
  }
}

type PageContent<Entity> = Pick<EntityPage<Entity>, 'items' | 'continuationToken' | 'requestId'>;

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
 * Resolves the link of a page. Flow Service writes links relative to the base URL; absolute links and links relative to the page are
 * accepted, too. Returns undefined if the link leads to another host, which would get the token.
 *
 * @see Flow Service API - Sources, PageLink
 * @see RFC 3986 §5.2
 */
function followLink(href: string, { request, baseURL }: Sent): Link | undefined {
  const { origin } = new URL(baseURL);
  const url = parseURL(href, baseURL + request.path);
  if (url?.origin !== origin) return undefined;
  const whole = origin + url.pathname + url.search;
  const path = whole.slice((whole.startsWith(`${baseURL}/`) ? baseURL : origin).length);
  return { path, token: url.searchParams.get('continuationToken') ?? undefined };
}
