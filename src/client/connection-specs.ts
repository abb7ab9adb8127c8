import type { ConnectionSpecification } from '../generated/flow-service.ts';
import { type APIPromise, apiPromise } from './api-promise.ts';
import { checkNames } from './check-option.ts';
import { pathSegment, queryString } from './encode-request.ts';
import { type CallOptions, callSettings, type Settings } from './options.ts';
import { type RequestId, readSuccess } from './read-result.ts';
import * as shapes from './response-shapes.ts';
import { type Sent, sendWithRetries } from './send-with-retries.ts';

/** Conditions for listed connection specifications. All of them must be met. */
export type ConnectionSpecQuery = {
  /** The name, `dynamics-online` for Microsoft Dynamics. */
  readonly name?: string;
  /** The id, a UUID, such as `dynamicsConnectionSpec.id` for Microsoft Dynamics. */
  readonly id?: string;
  /** The id of the source's provider. */
  readonly providerId?: string;
  /** The version, such as `1.0`. */
  readonly version?: string;
};

/** Connection specifications: the available sources and the auth params of each. Throws the same errors as Connections. */
export class ConnectionSpecs {
  readonly #settings: Settings;

  /** @internal */
  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /**
   * Retrieves a connection specification.
   *
   * @see Flow Service API - Sources, GET /connectionSpecs/{id}
   */
  retrieve(id: string, options: CallOptions = {}): APIPromise<ConnectionSpecification & RequestId> {
    return apiPromise(
      () => this.#get(`/connectionSpecs/${pathSegment(id)}`, options),
      (sent) => {
        const { body, requestId } = readSuccess(sent, shapes.oneConnectionSpec);
        return { ...body.items[0], requestId };
      },
    );
  }

  /**
   * Lists connection specifications.
   *
   * @see Dynamics tutorial of 2020, Look up connection specifications; Sort and filter responses
   */
  list(query: ConnectionSpecQuery = {}, options: CallOptions = {}): APIPromise<readonly ConnectionSpecification[]> {
    return apiPromise(
      () => this.#get(`/connectionSpecs${queryString({ property: conditionsOf(query) })}`, options),
      (sent) => readSuccess(sent, shapes.connectionSpecs).body.items,
    );
  }

  #get(path: string, options: CallOptions): Promise<Sent> {
    return sendWithRetries(callSettings(this.#settings, options), { method: 'GET', path });
  }
}

function conditionsOf(query: ConnectionSpecQuery): readonly string[] {
  checkNames('query member', query, ['name', 'id', 'providerId', 'version']);
  const { name, id, providerId, version } = query;
  // As in the tutorial: a name in double quotes, ids without.
  const conditions = { name: name === undefined ? undefined : `"${name}"`, id, providerId, version };
  return Object.entries(conditions).flatMap(([field, value]) => (value === undefined ? [] : [`${field}==${value}`]));
}
