import type { FlowSpecification } from '../../generated/flow-service.ts';
import type { APIPromise } from '../api-promise.ts';
import type { CallOptions, FlowServiceClientOptions } from '../options.ts';
import type { RequestId } from '../read-result.ts';
import { type SpecificationQuery, SpecificationVerbs } from './specification-verbs.ts';

/**
 * Flow specifications: the kinds of dataflows, and the schedule and transformations of each. `CRMToAEP` is the one for tables. Throws the
 * same errors as {@link Connections}.
 */
export class FlowSpecs {
  readonly #verbs: SpecificationVerbs<FlowSpecification>;

  /**
   * Checks the options. Sends nothing yet.
   *
   * @throws FlowServiceError that names a missing, unknown or invalid option, without its value
   */
  constructor(options: FlowServiceClientOptions) {
    this.#verbs = new SpecificationVerbs({ path: '/flowSpecs', name: 'flow specification' }, options);
  }

  /**
   * Retrieves a flow specification.
   *
   * @see Flow Service API - Sources, GET /flowSpecs/{id}
   */
  retrieve(id: string, options?: CallOptions): APIPromise<FlowSpecification & RequestId> {
    return this.#verbs.retrieve(id, options);
  }

  /**
   * Lists flow specifications.
   *
   * @see Create a dataflow to ingest data from a CRM, Retrieve a flow specification; Sort and filter responses
   */
  list(query?: SpecificationQuery, options?: CallOptions): APIPromise<readonly FlowSpecification[]> {
    return this.#verbs.list(query, options);
  }
}
