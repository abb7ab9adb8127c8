import type {
  Connection,
  ConnectionPatch,
  ConnectionTest,
  CreateConnectionRequest,
  ExploredObject,
  ExploredObjects,
  SearchConnectionsRequest,
} from '../../generated/flow-service.ts';
import type { APIPromise } from '../api-promise.ts';
import { checkNames } from '../check-option.ts';
import { queryString } from '../encode-request.ts';
import type { CallOptions, FlowServiceClientOptions } from '../options.ts';
import { type RequestId, readSuccess, resultReader } from '../read-result.ts';
import * as shapes from '../response-shapes.ts';
import type { Sent } from '../send-with-retries.ts';
import { type EntityPage, type EntityPages, listEntities } from './entity-list.ts';
import type { ConnectionCondition, EntityListQuery, EntityQuery } from './entity-query.ts';
import { type CreateOptions, EntityVerbs, type UpdateOptions, type WrittenEntity } from './entity-verbs.ts';

/** Conditions for counted or listed connections. */
export type ConnectionQuery = EntityQuery<ConnectionCondition>;

/** Conditions, order and page size of listed connections. */
export type ConnectionListQuery = EntityListQuery<ConnectionCondition>;

/** One page of a list of connections. */
export type ConnectionPage = EntityPage<Connection>;

/** A list of connections: iterate it with `for await`, or await its first page. */
export type ConnectionPages = EntityPages<Connection>;

/** A connection that was created or updated. */
export type WrittenConnection = WrittenEntity;

/** Conditions, order and page size of a search. */
export type ConnectionSearch = {
  /** Conditions, written like those of a list: `state==enabled`. Adobe does not publish their syntax. */
  readonly queryString?: string;
  /** Number of connections per page, at most 1,000. */
  readonly limit?: number;
  /** Fields separated by commas, with `-` before a field for descending order: `-createdAt,name`. */
  readonly orderBy?: string;
  /** Continues after the page that returned this token. The rest of the search should be the same. */
  readonly continuationToken?: string;
};

/** A table or view to explore. */
export type ExploreQuery = {
  /** Whether `object` is a table or a view. */
  readonly objectType: 'table' | 'view';
  /** The path of the table or view, from the list of the root. */
  readonly object: string;
  /** Also returns the first rows. Default: false. */
  readonly preview?: boolean;
  /** The number of rows of a preview. Default: the service's. */
  readonly previewCount?: number;
  /** The column that identifies a row. Some views need it. */
  readonly primaryKey?: string;
};

/**
 * Base connections: the credentials for one account of a source.
 *
 * Every call throws the subclass of {@link APIError} for the status of an error response; {@link APIConnectionError} or
 * {@link APITimeoutError} if there is no response; {@link APIUserAbortError} if its signal aborts; and {@link FlowServiceError}, before
 * anything is sent, if an argument is invalid or the token function fails.
 */
export class Connections {
  readonly #verbs: EntityVerbs<Connection>;

  /**
   * Checks the options. Sends nothing yet.
   *
   * @throws FlowServiceError that names a missing, unknown or invalid option, without its value
   */
  constructor(options: FlowServiceClientOptions) {
    this.#verbs = new EntityVerbs({ path: '/connections', name: 'connection', secretNames: ['params'] }, options);
  }

  /**
   * Creates a base connection, or a draft of one.
   *
   * @see Tutorial: Create a connection; Create draft Flow Service entities
   */
  create(request: CreateConnectionRequest, options?: CreateOptions): APIPromise<WrittenConnection> {
    return this.#verbs.create(request, options, 'draft');
  }

  /**
   * Publishes a draft, which enables it.
   *
   * @see Create draft Flow Service entities, Publish your draft base connection
   */
  publish(id: string, options?: CallOptions): APIPromise<WrittenConnection> {
    return this.#verbs.act(id, 'publish', 'published', options);
  }

  /**
   * Retrieves a base connection. The service masks its secrets. The connection has no etag while its state is `initializing`.
   *
   * @see Flow Service API - Sources, GET /connections/{id}
   */
  retrieve(id: string, options?: CallOptions): APIPromise<Connection & RequestId> {
    return this.#verbs.retrieve(id, options);
  }

  /**
   * Lists base connections: `for await (const connection of client.connections.list())`, page by page with `pages()`, or only the first
   * page with `await`. Each page is fetched when it is read.
   *
   * @see Flow Service API - Sources, GET /connections; Sort and filter responses
   */
  list(query?: ConnectionListQuery, options?: CallOptions): ConnectionPages {
    return this.#verbs.list(query, options);
  }

  /**
   * Counts base connections.
   *
   * @see Flow Service API - Sources, GET /connections, count
   */
  count(query?: ConnectionQuery, options?: CallOptions): APIPromise<number> {
    return this.#verbs.count(query, options);
  }

  /**
   * Lists the base connections that match a search, like `list`, but with the query in the body of the request and up to 1,000 connections
   * per page.
   *
   * @see Flow Service API - Sources, POST /connections/search
   */
  search(search: ConnectionSearch = {}, options?: CallOptions): ConnectionPages {
    const pathWith = (continuationToken: string | undefined) => `/connections/search${queryString({ continuationToken })}`;
    const first = () => {
      checkNames('query member', search, ['queryString', 'limit', 'orderBy', 'continuationToken']);
      const { queryString, limit, orderBy: orderby, continuationToken } = search;
      const body = this.#verbs.encode({ queryString, limit, orderby } satisfies SearchBody);
      return { method: 'POST', path: pathWith(continuationToken), body } as const;
    };
    // Only the token of a link is used: a POST to the path of a list would create a connection.
    return listEntities(this.#verbs, options, first, ({ token }) => pathWith(token));
  }

  /**
   * Updates a base connection with all operations of the patch or none. `ifMatch` is the etag of the connection as it was read. If the
   * connection has changed since, the call throws a PreconditionFailedError.
   *
   * @see Update connections using the Flow Service API
   */
  update(id: string, patch: ConnectionPatch, options: UpdateOptions): APIPromise<WrittenConnection> {
    return this.#verbs.update(id, patch, options);
  }

  /**
   * Deletes a base connection permanently, whatever its etag.
   *
   * @see Delete connections using the Flow Service API
   */
  delete(id: string, options?: CallOptions): APIPromise<RequestId> {
    return this.#verbs.delete(id, options);
  }

  /**
   * Tests the credentials of a base connection. If they do not work, `result` is false; the call does not throw.
   *
   * @see Flow Service API - Sources, GET /connections/{id}/test
   */
  test(id: string, options?: CallOptions): APIPromise<ConnectionTest & RequestId> {
    return this.#verbs.call(() => ({ method: 'GET', path: `${this.#verbs.pathOf(id)}/test` }), resultReader(shapes.testResult), options);
  }

  /**
   * Lists the tables and views of the source, or returns the columns and first rows of one of them.
   *
   * @see Explore a CRM system using the Flow Service API; Dynamics tutorial of 2026
   */
  explore(id: string, query: { readonly objectType: 'root' }, options?: CallOptions): APIPromise<ExploredObjects>;
  explore(id: string, query: ExploreQuery, options?: CallOptions): APIPromise<ExploredObject & RequestId>;
  explore(
    id: string,
    query: ExploreQuery | { readonly objectType: 'root' },
    options?: CallOptions,
  ): APIPromise<ExploredObjects | (ExploredObject & RequestId)> {
    const requestFor = () => {
      const path = this.#verbs.pathOf(id);
      checkNames('query member', query, ['objectType', ...(query?.objectType === 'root' ? [] : objectQuery)]);
      return { method: 'GET', path: `${path}/explore${queryString(query)}` } as const;
    };
    const read = (sent: Sent) =>
      query.objectType === 'root' ? readSuccess(sent, shapes.objects).data : resultReader(shapes.columns)(sent);
    return this.#verbs.call<ExploredObjects | (ExploredObject & RequestId)>(requestFor, read, options);
  }
}

/** The body of a search. JSON leaves undefined members out. */
type SearchBody = { readonly [Member in keyof SearchConnectionsRequest]: SearchConnectionsRequest[Member] | undefined };

const objectQuery = ['object', 'preview', 'previewCount', 'primaryKey'] as const satisfies readonly (keyof ExploreQuery)[];
