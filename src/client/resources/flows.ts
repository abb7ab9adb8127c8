import type { CreateFlowDraftRequest, CreateFlowRequest, Flow, FlowPatch, FlowRun } from '../../generated/flow-service.ts';
import type { APIPromise } from '../api-promise.ts';
import { pathSegment } from '../encode-request.ts';
import type { CallOptions, FlowServiceClientOptions } from '../options.ts';
import type { RequestId } from '../read-result.ts';
import type { EntityPages } from './entity-list.ts';
import type { EntityListQuery, EntityQuery, FlowCondition } from './entity-query.ts';
import { type CreateOptions, EntityVerbs, type UpdateOptions, type WrittenEntity } from './entity-verbs.ts';
import { Runs } from './runs.ts';
import { type WaitOptions, waitForRun } from './wait-for-run.ts';

/**
 * Dataflows: each reads a source connection, and writes to a target connection, once or on a schedule. Throws the same errors as {@link
 * Connections}.
 */
export class Flows {
  readonly #verbs: EntityVerbs<Flow>;
  readonly #runs: Runs;

  /**
   * Checks the options. Sends nothing yet.
   *
   * @throws FlowServiceError that names a missing, unknown or invalid option, without its value
   */
  constructor(options: FlowServiceClientOptions) {
    this.#verbs = new EntityVerbs({ path: '/flows', name: 'dataflow' }, options);
    this.#runs = new Runs(options);
  }

  /**
   * Creates a dataflow, or a draft of one. A draft needs neither transformations nor a schedule.
   *
   * @see Create a dataflow to ingest data from a CRM, Create a dataflow; Create draft Flow Service entities
   */
  create(request: CreateFlowRequest, options?: CreateOptions): APIPromise<WrittenEntity>;
  create(request: CreateFlowDraftRequest, options: CreateOptions & { readonly draft: true }): APIPromise<WrittenEntity>;
  create(request: CreateFlowRequest | CreateFlowDraftRequest, options?: CreateOptions): APIPromise<WrittenEntity> {
    return this.#verbs.create(request, options, 'draft');
  }

  /**
   * Publishes a draft, which enables it.
   *
   * @see Create draft Flow Service entities, Publish your draft dataflow
   */
  publish(id: string, options?: CallOptions): APIPromise<WrittenEntity> {
    return this.#verbs.act(id, 'publish', 'published', options);
  }

  /**
   * Enables a disabled dataflow, so that it runs again.
   *
   * @see Flow Service API - Sources, POST /flows/{id}/action
   */
  enable(id: string, options?: CallOptions): APIPromise<WrittenEntity> {
    return this.#verbs.act(id, 'enable', 'enabled', options);
  }

  /**
   * Disables a dataflow, so that it does not run.
   *
   * @see Flow Service API - Sources, POST /flows/{id}/action
   */
  disable(id: string, options?: CallOptions): APIPromise<WrittenEntity> {
    return this.#verbs.act(id, 'disable', 'disabled', options);
  }

  /**
   * Retrieves a dataflow.
   *
   * @see Flow Service API - Sources, GET /flows/{id}
   */
  retrieve(id: string, options?: CallOptions): APIPromise<Flow & RequestId> {
    return this.#verbs.retrieve(id, options);
  }

  /**
   * Lists dataflows with `for await`, page by page with `pages()`, or only the first page with `await`. Each page is fetched when it is
   * read.
   *
   * @see Flow Service API - Sources, GET /flows; Sort and filter responses
   */
  list(query?: EntityListQuery<FlowCondition>, options?: CallOptions): EntityPages<Flow> {
    return this.#verbs.list(query, options);
  }

  /**
   * Counts dataflows.
   *
   * @see Flow Service API - Sources, GET /flows, count
   */
  count(query?: EntityQuery<FlowCondition>, options?: CallOptions): APIPromise<number> {
    return this.#verbs.count(query, options);
  }

  /**
   * Updates a dataflow with all operations of the patch or none. If it has changed since its etag was read, the call throws a
   * PreconditionFailedError.
   *
   * @see Update dataflows using the Flow Service API
   */
  update(id: string, patch: FlowPatch, options: UpdateOptions): APIPromise<WrittenEntity> {
    return this.#verbs.update(id, patch, options);
  }

  /**
   * Deletes a dataflow permanently, whatever its etag. Delete it before its source and target connection.
   *
   * @see Flow Service API - Sources, DELETE /flows/{id}
   */
  delete(id: string, options?: CallOptions): APIPromise<RequestId> {
    return this.#verbs.delete(id, options);
  }

  /**
   * Waits until a run of a dataflow has ended, even if there is none yet. Returns the run whether it succeeded or failed: read
   * `metrics.statusSummary`. Only the ten newest runs are read; if several have ended, the newest is returned, and a run that ended before
   * the call counts, too. To wait for a certain run, use `runs.waitFor`, which has the same pauses and timeout.
   *
   * @throws NotFoundError if the dataflow does not exist; the errors of `runs.waitFor`
   * @see Monitor dataflows using the Flow Service API
   */
  waitForRun(flowId: string, options?: WaitOptions): Promise<FlowRun & RequestId> {
    let isKnown = false;
    const newest = async (callOptions: CallOptions) => {
      // The segment has no comma, which would separate several ids.
      const properties = [`flowId==${pathSegment(flowId)}`] as const;
      const { items, requestId } = await this.#runs.list({ properties, orderBy: '-createdAt', limit: 10 }, callOptions);
      // The list of an unknown dataflow is empty, too.
      if (items.length === 0 && !isKnown) await this.retrieve(flowId, callOptions);
      isKnown = true;
      return items.map((run) => ({ ...run, requestId }));
    };
    return waitForRun(`No run of the dataflow ${flowId} has ended`, newest, options);
  }
}
