import type { description } from '../generated/description.ts';
import type {
  Connection,
  ConnectionPatch,
  ConnectionTest,
  CreateConnectionRequest,
  ExploredObject,
  ExploredObjects,
  ParameterOrderBy,
} from '../generated/flow-service.ts';
import { type APIPromise, apiPromise } from './api-promise.ts';
import { checkFlag, checkNames } from './check-option.ts';
import { type ConnectionPages, listConnections } from './connection-list.ts';
import { checkEtag, encodeBody, pathSegment, queryString } from './encode-request.ts';
import { type CallOptions, callSettings, type Settings } from './options.ts';
import { type RequestId, readRequestId, readSuccess } from './read-result.ts';
import * as shapes from './response-shapes.ts';
import { type ClientRequest, type Sent, sendWithRetries } from './send-with-retries.ts';

/** Options of a creation. */
export type CreateOptions = CallOptions & {
  /** Creates a draft, which `publish` enables. Default: false. */
  readonly draft?: boolean;
};

/** Options of an update. */
export type UpdateOptions = CallOptions & {
  /** The etag of the connection as it was read, with its double quotes. */
  readonly ifMatch: string;
};

/** A connection that was created or updated. */
export type WrittenConnection = RequestId & {
  /** The id of the connection. */
  readonly id: string;
  /** The etag of the new version, with its double quotes, to pass to the next update as `ifMatch`; undefined if the service returns none yet. */
  readonly etag: string | undefined;
};

type Fields = (typeof description)['components']['parameters']['ConnectionFilter']['x-filter'];

/**
 * A condition for listed connections. Text fields support `==`; time fields, in milliseconds since 1970, also `<`, `>`, `<=` and `>=`.
 * Several values separated by commas match any of them; put a value with a comma in double quotes.
 *
 * @see Sort and filter responses, property
 */
export type ConnectionCondition =
  | `${Fields['text'][number] | `${Fields['below'][number]}.${string}`}==${string}`
  | `${Fields['number'][number]}${'==' | '>' | '<' | '>=' | '<='}${number}`;

/** Conditions for counted or listed connections. */
export type ConnectionQuery = {
  /** Conditions such as `name==Contoso` and `state==enabled`. All of them must be met. */
  readonly properties?: readonly ConnectionCondition[];
};

/** Conditions, order and page size of listed connections. */
export type ConnectionListQuery = ConnectionQuery & {
  /** Number of connections per page, at most 100. */
  readonly limit?: number;
  /** Fields separated by commas, with `-` before a field for descending order: `-createdAt,name`. Default: newest first. */
  readonly orderBy?: ParameterOrderBy;
  /** Continues after the page that returned this token. The rest of the query should be the same. */
  readonly continuationToken?: string;
};

/** A table or view to explore. */
export type ExploreQuery = {
  /** The type of `object`. */
  readonly objectType: 'table' | 'view';
  /** The path of the table or view, from the list of the root. */
  readonly object: string;
  /** Also returns the first rows. Default: false. */
  readonly preview?: boolean;
  /** The number of rows of a preview. */
  readonly previewCount?: number;
  /** The column that identifies a row. Some views need it. */
  readonly primaryKey?: string;
};

/**
 * Base connections: the credentials for one account of a source.
 *
 * Every call throws the subclass of APIError for the status of an error response; APIConnectionError or APITimeoutError if there is no
 * response; APIUserAbortError if its signal aborts; and FlowServiceError, before anything is sent, if an argument is invalid or the token
 * function fails.
 */
export class Connections {
  readonly #settings: Settings;

  /** @internal */
  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /**
   * Creates a base connection, or a draft of one.
   *
   * @see Tutorial: Create a connection; Create draft Flow Service entities
   */
  create(request: CreateConnectionRequest, options: CreateOptions = {}): APIPromise<WrittenConnection> {
    return apiPromise(() => {
      checkFlag('draft', options?.draft);
      const path = options?.draft ? '/connections?mode=draft' : '/connections';
      return this.#send({ method: 'POST', path, body: encodeBody(request) }, options, 'draft');
    }, written);
  }

  /**
   * Publishes a draft, which enables it.
   *
   * @see Create draft Flow Service entities, Publish your draft base connection
   */
  publish(id: string, options: CallOptions = {}): APIPromise<WrittenConnection> {
    const effect = 'published';
    return apiPromise(() => this.#send({ method: 'POST', path: `${pathOf(id)}/action?op=publish`, effect }, options), written);
  }

  /**
   * Retrieves a base connection. The service masks its secrets. The connection has no etag while its state is `initializing`.
   *
   * @see Flow Service API - Sources, GET /connections/{id}
   */
  retrieve(id: string, options: CallOptions = {}): APIPromise<Connection & RequestId> {
    return apiPromise(
      () => this.#send({ method: 'GET', path: pathOf(id) }, options),
      (sent) => {
        const { body, requestId } = readSuccess(sent, shapes.oneConnection);
        return { ...body.items[0], requestId };
      },
    );
  }

  /**
   * Lists base connections: `for await (const connection of client.connections.list())`, page by page with `pages()`, or only the first page
   * with `await`. Each page is fetched when it is read.
   *
   * @see Flow Service API - Sources, GET /connections; Sort and filter responses
   */
  list(query: ConnectionListQuery = {}, options: CallOptions = {}): ConnectionPages {
    return listConnections(this.#settings, query, options);
  }

  /**
   * Counts base connections.
   *
   * @see Flow Service API - Sources, GET /connections, count
   */
  count(query: ConnectionQuery = {}, options: CallOptions = {}): APIPromise<number> {
    return apiPromise(
      () => {
        checkNames('query member', query, ['properties']);
        return this.#send({ method: 'GET', path: `/connections${queryString({ count: true, property: query.properties })}` }, options);
      },
      (sent) => readSuccess(sent, shapes.count).body.count,
    );
  }

  /**
   * Updates a base connection with all operations of the patch or none. `ifMatch` is the etag of the connection as it was read. If the
   * connection has changed since, the call throws a PreconditionFailedError.
   *
   * @see Update connections using the Flow Service API
   */
  update(id: string, patch: ConnectionPatch, options: UpdateOptions): APIPromise<WrittenConnection> {
    return apiPromise(() => {
      const path = pathOf(id);
      // A caller without types may omit the options.
      const ifMatch = checkEtag(options?.ifMatch);
      return this.#send({ method: 'PATCH', path, ifMatch, body: encodeBody(patch) }, options, 'ifMatch');
    }, written);
  }

  /**
   * Deletes a base connection permanently, whatever its etag.
   *
   * @see Delete connections using the Flow Service API
   */
  delete(id: string, options: CallOptions = {}): APIPromise<RequestId> {
    return apiPromise(() => this.#send({ method: 'DELETE', path: pathOf(id) }, options), readRequestId);
  }

  /**
   * Tests the credentials of a base connection. If they do not work, `result` is false; the call does not throw.
   *
   * @see Flow Service API - Sources, GET /connections/{id}/test
   */
  test(id: string, options: CallOptions = {}): APIPromise<ConnectionTest & RequestId> {
    return apiPromise(
      () => this.#send({ method: 'GET', path: `${pathOf(id)}/test` }, options),
      (sent) => {
        const { body, requestId } = readSuccess(sent, shapes.testResult);
        return { ...body, requestId };
      },
    );
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
    options: CallOptions = {},
  ): APIPromise<ExploredObjects | (ExploredObject & RequestId)> {
    return apiPromise<ExploredObjects | (ExploredObject & RequestId)>(
      () => {
        const path = pathOf(id);
        checkNames('query member', query, ['objectType', ...(query?.objectType === 'root' ? [] : objectQuery)]);
        return this.#send({ method: 'GET', path: `${path}/explore${queryString(query)}` }, options);
      },
      (sent) => {
        if (query.objectType === 'root') return readSuccess(sent, shapes.objects).body;
        const { body, requestId } = readSuccess(sent, shapes.columns);
        return { ...body, requestId };
      },
    );
  }

  #send(request: ClientRequest, options: CallOptions, ...others: readonly string[]): Promise<Sent> {
    return sendWithRetries(callSettings(this.#settings, options, others), request);
  }
}

const objectQuery = ['object', 'preview', 'previewCount', 'primaryKey'] as const satisfies readonly (keyof ExploreQuery)[];

function written(sent: Sent): WrittenConnection {
  const { body, requestId } = readSuccess(sent, shapes.identified);
  return { id: body.id, etag: typeof body.etag === 'string' ? body.etag : undefined, requestId };
}

function pathOf(id: string): string {
  return `/connections/${pathSegment(id)}`;
}
