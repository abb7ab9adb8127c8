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
import * as shapes from './answer-shapes.ts';
import { checkEtag } from './check-etag.ts';
import { type ConnectionPages, listConnections } from './list-connections.ts';
import type { Settings } from './options.ts';
import { pathSegment } from './path-segment.ts';
import { queryString } from './query-string.ts';
import { type RequestId, readRequestId, readSuccess } from './read-success.ts';
import { type Sent, sendWithRetries } from './send-with-retries.ts';
import { writeBody } from './write-body.ts';

/** How one call differs from the client's options. */
export type CallOptions = {
  /** Ends the call, also while it waits to try again. */
  readonly signal?: AbortSignal | undefined;
};

/** How a connection is created; every member may be left out. */
export type CreateOptions = CallOptions & {
  /** Whether it is a draft, which `publish` enables; default false. */
  readonly draft?: boolean;
};

/** A connection that was created or updated; the etag is undefined where the service does not give one yet. */
export type WrittenConnection = RequestId & {
  /** What the service calls it from now on. */
  readonly id: string;
  /** The version that was written, double quotes included: what the next update takes as `ifMatch`. */
  readonly etag: string | undefined;
};

type Fields = (typeof description)['components']['parameters']['ConnectionFilter']['x-filter'];

/**
 * A condition for connections: of text that it is equal, of times also that they are earlier or later, in milliseconds since 1970.
 * Several values stand between commas, any of which will do; a value with a comma stands in double quotes.
 *
 * @see Sort and filter responses, property
 */
export type ConnectionCondition =
  | `${Fields['text'][number] | `${Fields['below'][number]}.${string}`}==${string}`
  | `${Fields['number'][number]}${'==' | '>' | '<' | '>=' | '<='}${number}`;

/** Which connections a list has; every member may be left out. */
export type ConnectionQuery = {
  /** All must be met, such as `name==Contoso` and `state==enabled`. */
  readonly properties?: readonly ConnectionCondition[];
};

/** Which connections a list has, and how; every member may be left out. */
export type ConnectionListQuery = ConnectionQuery & {
  /** How many a page has, 100 at most. */
  readonly limit?: number;
  /** Fields with commas between them, with `-` before one to descend: `-createdAt,name`. Default newest first. */
  readonly orderBy?: ParameterOrderBy;
  /** Goes on after the page that gave it; the rest of the query should be the same. */
  readonly continuationToken?: string;
};

/** What to explore beside the root: the columns of a table or view, and its first rows where a preview is asked for. */
export type ExploreQuery = {
  /** What `object` is. */
  readonly objectType: 'table' | 'view';
  /** Its path, as the root lists it. */
  readonly object: string;
  /** Whether to show the first rows as well, default false. */
  readonly preview?: boolean;
  /** How many rows, where a preview is asked for. */
  readonly previewCount?: number;
  /** The column that tells the rows apart, needed by some views. */
  readonly primaryKey?: string;
};

/**
 * Base connections: the credentials for one account of a source.
 *
 * Every call throws an APIError of the kind that the answer's status names; APIConnectionError or APITimeoutError where there is no
 * answer; APIUserAbortError where its signal ends it; and FlowServiceError, nothing having been sent, where an argument cannot be right
 * or the token function fails.
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
  async create(request: CreateConnectionRequest, { draft, signal }: CreateOptions = {}): Promise<WrittenConnection> {
    const body = writeBody(request);
    const path = draft ? '/connections?mode=draft' : '/connections';
    return written(await sendWithRetries(this.#settings, { method: 'POST', path, body, signal }));
  }

  /**
   * Publishes a draft, which is enabled from then on.
   *
   * @see Create draft Flow Service entities, Publish your draft base connection
   */
  async publish(id: string, { signal }: CallOptions = {}): Promise<WrittenConnection> {
    const path = `${pathOf(id)}/action?op=publish`;
    return written(await sendWithRetries(this.#settings, { method: 'POST', path, effect: 'published', signal }));
  }

  /**
   * Retrieves a base connection, its secrets masked by the service. It has no etag while its state is `initializing`.
   *
   * @see Flow Service API - Sources, GET /connections/{id}
   */
  async retrieve(id: string, { signal }: CallOptions = {}): Promise<Connection & RequestId> {
    const sent = await sendWithRetries(this.#settings, { method: 'GET', path: pathOf(id), signal });
    const { body, requestId } = readSuccess(sent, shapes.oneConnection);
    return { ...body.items[0], requestId };
  }

  /**
   * Lists base connections: `for await (const connection of client.connections.list())`, or page by page with `pages()`. Pages are
   * fetched as they are read, and not before.
   *
   * @see Flow Service API - Sources, GET /connections; Sort and filter responses
   */
  list(query: ConnectionListQuery = {}, { signal }: CallOptions = {}): ConnectionPages {
    const { limit, orderBy: orderby, continuationToken, properties: property } = query;
    return listConnections(this.#settings, queryString({ limit, orderby, continuationToken, property }), signal);
  }

  /**
   * Counts base connections.
   *
   * @see Flow Service API - Sources, GET /connections, count
   */
  async count({ properties: property }: ConnectionQuery = {}, { signal }: CallOptions = {}): Promise<number> {
    const path = `/connections${queryString({ count: true, property })}`;
    const sent = await sendWithRetries(this.#settings, { method: 'GET', path, signal });
    return readSuccess(sent, shapes.count).body.count;
  }

  /**
   * Changes a base connection: all of the patch or nothing. `ifMatch` is the etag of the connection as it was read; where it has
   * changed since, the call throws a PreconditionFailedError.
   *
   * @see Update connections using the Flow Service API
   */
  async update(id: string, patch: ConnectionPatch, options: CallOptions & { readonly ifMatch: string }): Promise<WrittenConnection> {
    const path = pathOf(id);
    // Without types all of the options are easily forgotten.
    const ifMatch = checkEtag(options?.ifMatch);
    const body = writeBody(patch);
    return written(await sendWithRetries(this.#settings, { method: 'PATCH', path, ifMatch, body, signal: options.signal }));
  }

  /**
   * Deletes a base connection for good, whatever its etag.
   *
   * @see Delete connections using the Flow Service API
   */
  async delete(id: string, { signal }: CallOptions = {}): Promise<RequestId> {
    return readRequestId(await sendWithRetries(this.#settings, { method: 'DELETE', path: pathOf(id), signal }));
  }

  /**
   * Tells whether the credentials of a base connection work: `result` is false where they do not, which is no error.
   *
   * @see Flow Service API - Sources, GET /connections/{id}/test
   */
  async test(id: string, { signal }: CallOptions = {}): Promise<ConnectionTest & RequestId> {
    const sent = await sendWithRetries(this.#settings, { method: 'GET', path: `${pathOf(id)}/test`, signal });
    const { body, requestId } = readSuccess(sent, shapes.testResult);
    return { ...body, requestId };
  }

  /**
   * Shows the tables and views of the source, or the columns and first rows of one of them.
   *
   * @see Explore a CRM system using the Flow Service API; Dynamics tutorial of 2026
   */
  explore(id: string, query: { readonly objectType: 'root' }, options?: CallOptions): Promise<ExploredObjects>;
  explore(id: string, query: ExploreQuery, options?: CallOptions): Promise<ExploredObject & RequestId>;
  async explore(
    id: string,
    parameters: ExploreQuery | { readonly objectType: 'root' },
    { signal }: CallOptions = {},
  ): Promise<ExploredObjects | (ExploredObject & RequestId)> {
    const path = `${pathOf(id)}/explore${queryString(parameters)}`;
    const sent = await sendWithRetries(this.#settings, { method: 'GET', path, signal });
    if (parameters.objectType === 'root') return readSuccess(sent, shapes.objects).body;
    const { body, requestId } = readSuccess(sent, shapes.columns);
    return { ...body, requestId };
  }
}

function written(sent: Sent): WrittenConnection {
  const { body, requestId } = readSuccess(sent, shapes.identified);
  return { id: body.id, etag: typeof body.etag === 'string' ? body.etag : undefined, requestId };
}

function pathOf(id: string): string {
  return `/connections/${pathSegment(id)}`;
}
