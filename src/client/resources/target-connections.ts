import type { CreateTargetConnectionRequest, TargetConnection, TargetConnectionPatch } from '../../generated/flow-service.ts';
import type { APIPromise } from '../api-promise.ts';
import type { CallOptions, FlowServiceClientOptions } from '../options.ts';
import type { RequestId } from '../read-result.ts';
import type { EntityPages } from './entity-list.ts';
import type { EntityListQuery, EntityQuery, TargetConnectionCondition } from './entity-query.ts';
import { type CreateOptions, EntityVerbs, type UpdateOptions, type WrittenEntity } from './entity-verbs.ts';

/** Target connections: the data set that a dataflow writes to. Throws the same errors as {@link Connections}. */
export class TargetConnections {
  readonly #verbs: EntityVerbs<TargetConnection>;

  /**
   * Checks the options. Sends nothing yet.
   *
   * @throws FlowServiceError that names a missing, unknown or invalid option, without its value
   */
  constructor(options: FlowServiceClientOptions) {
    this.#verbs = new EntityVerbs({ path: '/targetConnections', name: 'target connection' }, options);
  }

  /**
   * Creates a target connection, or a draft of one.
   *
   * @see Create a dataflow to ingest data from a CRM, Create a target connection
   */
  create(request: CreateTargetConnectionRequest, options?: CreateOptions): APIPromise<WrittenEntity> {
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
   * Retrieves a target connection.
   *
   * @see Flow Service API - Sources, GET /targetConnections/{id}
   */
  retrieve(id: string, options?: CallOptions): APIPromise<TargetConnection & RequestId> {
    return this.#verbs.retrieve(id, options);
  }

  /**
   * Lists target connections with `for await`, page by page with `pages()`, or only the first page with `await`. Each page is fetched when
   * it is read.
   *
   * @see Flow Service API - Sources, GET /targetConnections; Sort and filter responses
   */
  list(query?: EntityListQuery<TargetConnectionCondition>, options?: CallOptions): EntityPages<TargetConnection> {
    return this.#verbs.list(query, options);
  }

  /**
   * Counts target connections.
   *
   * @see Flow Service API - Sources, GET /targetConnections, count
   */
  count(query?: EntityQuery<TargetConnectionCondition>, options?: CallOptions): APIPromise<number> {
    return this.#verbs.count(query, options);
  }

  /**
   * Updates a target connection with all operations of the patch or none. If it has changed since its etag was read, the call throws a
   * PreconditionFailedError.
   *
   * @see Flow Service API - Sources, PATCH /targetConnections/{id}
   */
  update(id: string, patch: TargetConnectionPatch, options: UpdateOptions): APIPromise<WrittenEntity> {
    return this.#verbs.update(id, patch, options);
  }

  /**
   * Deletes a target connection permanently, whatever its etag. Delete the dataflow that uses it first.
   *
   * @see Flow Service API - Sources, DELETE /targetConnections/{id}
   */
  delete(id: string, options?: CallOptions): APIPromise<RequestId> {
    return this.#verbs.delete(id, options);
  }
}
