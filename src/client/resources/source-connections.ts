import type { CreateSourceConnectionRequest, SourceConnection, SourceConnectionPatch } from '../../generated/flow-service.ts';
import type { APIPromise } from '../api-promise.ts';
import type { CallOptions, FlowServiceClientOptions } from '../options.ts';
import type { RequestId } from '../read-result.ts';
import type { EntityPages } from './entity-list.ts';
import type { EntityListQuery, EntityQuery, SourceConnectionCondition } from './entity-query.ts';
import { type CreateOptions, EntityVerbs, type UpdateOptions, type WrittenEntity } from './entity-verbs.ts';

/**
 * Source connections: the data of a base connection that a dataflow reads, such as a table. Throws the same errors as {@link Connections}.
 */
export class SourceConnections {
  readonly #verbs: EntityVerbs<SourceConnection>;

  /**
   * Checks the options. Sends nothing yet.
   *
   * @throws FlowServiceError that names a missing, unknown or invalid option, without its value
   */
  constructor(options: FlowServiceClientOptions) {
    this.#verbs = new EntityVerbs({ path: '/sourceConnections', name: 'source connection' }, options);
  }

  /**
   * Creates a source connection, or a draft of one.
   *
   * @see Create a dataflow to ingest data from a CRM, Create a source connection
   */
  create(request: CreateSourceConnectionRequest, options?: CreateOptions): APIPromise<WrittenEntity> {
    return this.#verbs.create(request, options, 'draft');
  }

  /**
   * Publishes a draft, which enables it.
   *
   * @see Create draft Flow Service entities
   */
  publish(id: string, options?: CallOptions): APIPromise<WrittenEntity> {
    return this.#verbs.act(id, 'publish', 'published', options);
  }

  /**
   * Retrieves a source connection.
   *
   * @see Flow Service API - Sources, GET /sourceConnections/{id}
   */
  retrieve(id: string, options?: CallOptions): APIPromise<SourceConnection & RequestId> {
    return this.#verbs.retrieve(id, options);
  }

  /**
   * Lists source connections with `for await`, page by page with `pages()`, or only the first page with `await`. Each page is fetched when
   * it is read.
   *
   * @see Flow Service API - Sources, GET /sourceConnections; Sort and filter responses
   */
  list(query?: EntityListQuery<SourceConnectionCondition>, options?: CallOptions): EntityPages<SourceConnection> {
    return this.#verbs.list(query, options);
  }

  /**
   * Counts source connections.
   *
   * @see Flow Service API - Sources, GET /sourceConnections, count
   */
  count(query?: EntityQuery<SourceConnectionCondition>, options?: CallOptions): APIPromise<number> {
    return this.#verbs.count(query, options);
  }

  /**
   * Updates a source connection with all operations of the patch or none. If it has changed since its etag was read, the call throws a
   * PreconditionFailedError.
   *
   * @see Flow Service API - Sources, PATCH /sourceConnections/{id}
   */
  update(id: string, patch: SourceConnectionPatch, options: UpdateOptions): APIPromise<WrittenEntity> {
    return this.#verbs.update(id, patch, options);
  }

  /**
   * Deletes a source connection permanently, whatever its etag. Delete the dataflow that uses it first.
   *
   * @see Flow Service API - Sources, DELETE /sourceConnections/{id}
   */
  delete(id: string, options?: CallOptions): APIPromise<RequestId> {
    return this.#verbs.delete(id, options);
  }
}
