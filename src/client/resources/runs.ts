import type { CreateRunRequest, FlowRun } from '../../generated/flow-service.ts';
import type { APIPromise } from '../api-promise.ts';
import type { CallOptions, FlowServiceClientOptions } from '../options.ts';
import type { RequestId } from '../read-result.ts';
import { oneOrAlone } from '../response-shapes.ts';
import type { EntityPages } from './entity-list.ts';
import type { EntityListQuery, EntityQuery, RunCondition } from './entity-query.ts';
import { EntityVerbs, type WrittenEntity } from './entity-verbs.ts';
import { type WaitOptions, waitForRun } from './wait-for-run.ts';

/** Flow runs: the executions of dataflows. Throws the same errors as {@link Connections}. */
export class Runs {
  readonly #verbs: EntityVerbs<FlowRun>;

  /**
   * Checks the options. Sends nothing yet.
   *
   * @throws FlowServiceError that names a missing, unknown or invalid option, without its value
   */
  constructor(options: FlowServiceClientOptions) {
    this.#verbs = new EntityVerbs({ path: '/runs', name: 'flow run' }, options);
  }

  /**
   * Runs a dataflow whose frequency is `once`.
   *
   * @see Create a flow run for on-demand ingestion
   */
  create(request: CreateRunRequest, options?: CallOptions): APIPromise<WrittenEntity> {
    return this.#verbs.create(request, options);
  }

  /**
   * Retrieves a flow run. `metrics.statusSummary` has its status and its errors: a run that could not ingest some records has the status
   * `success` and errors.
   *
   * @see Flow Service API - Sources, GET /runs/{id}
   */
  retrieve(id: string, options?: CallOptions): APIPromise<FlowRun & RequestId> {
    return this.#verbs.retrieve(id, options, oneOrAlone('flow run'));
  }

  /**
   * Lists flow runs with `for await`, page by page with `pages()`, or only the first page with `await`. Each page is fetched when it is
   * read. The condition `flowId==…` selects the runs of a dataflow.
   *
   * @see Monitor dataflows using the Flow Service API; Flow Service API - Sources, GET /runs; Sort and filter responses
   */
  list(query?: EntityListQuery<RunCondition>, options?: CallOptions): EntityPages<FlowRun> {
    return this.#verbs.list(query, options);
  }

  /**
   * Counts flow runs.
   *
   * @see Flow Service API - Sources, GET /runs, count
   */
  count(query?: EntityQuery<RunCondition>, options?: CallOptions): APIPromise<number> {
    return this.#verbs.count(query, options);
  }

  /**
   * Runs a failed flow run again, or one that read no record. Returns the id of the new run.
   *
   * @see Retry failed dataflow runs
   */
  retry(id: string, options?: CallOptions): APIPromise<WrittenEntity> {
    return this.#verbs.act(id, 're-trigger', 'retried', options);
  }

  /**
   * Waits until a flow run has ended, and returns it whether it succeeded or failed: read `metrics.statusSummary`. Retrieves the run again
   * and again, at first after one second, later after up to 30 seconds.
   *
   * @throws APITimeoutError if the run has not ended within the timeout; APIUserAbortError as soon as the signal aborts
   * @see Flow Service API - Sources, GET /runs/{id}
   */
  waitFor(id: string, options?: WaitOptions): Promise<FlowRun & RequestId> {
    return waitForRun(`The flow run ${id} has not ended`, async (callOptions) => [await this.retrieve(id, callOptions)], options);
  }
}
