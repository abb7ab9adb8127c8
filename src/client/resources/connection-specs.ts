import type { ConnectionSpecification } from '../../generated/flow-service.ts';
import type { APIPromise } from '../api-promise.ts';
import type { CallOptions, FlowServiceClientOptions } from '../options.ts';
import type { RequestId } from '../read-result.ts';
import { type SpecificationQuery, SpecificationVerbs } from './specification-verbs.ts';

/** Conditions for listed connection specifications. All of them must be met. */
export type ConnectionSpecQuery = SpecificationQuery;

/** Connection specifications: the available sources and the auth params of each. Throws the same errors as {@link Connections}. */
export class ConnectionSpecs {
  readonly #verbs: SpecificationVerbs<ConnectionSpecification>;

  /**
   * Checks the options. Sends nothing yet.
   *
   * @throws FlowServiceError that names a missing, unknown or invalid option, without its value
   */
  constructor(options: FlowServiceClientOptions) {
    this.#verbs = new SpecificationVerbs({ path: '/connectionSpecs', name: 'connection specification' }, options);
  }

  /**
   * Retrieves a connection specification.
   *
   * @see Flow Service API - Sources, GET /connectionSpecs/{id}
   */
  retrieve(id: string, options?: CallOptions): APIPromise<ConnectionSpecification & RequestId> {
    return this.#verbs.retrieve(id, options);
  }

  /**
   * Lists connection specifications.
   *
   * @see Dynamics tutorial of 2020, Look up connection specifications; Sort and filter responses
   */
  list(query?: ConnectionSpecQuery, options?: CallOptions): APIPromise<readonly ConnectionSpecification[]> {
    return this.#verbs.list(query, options);
  }
}
