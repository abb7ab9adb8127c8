import type { ConnectionSpecification } from '../generated/flow-service.ts';
import type { CallOptions } from './connections.ts';
import { pathSegment, queryString } from './encode-request.ts';
import type { Settings } from './options.ts';
import { type RequestId, readSuccess } from './read-result.ts';
import * as shapes from './response-shapes.ts';
import { sendWithRetries } from './send-with-retries.ts';

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
  async retrieve(id: string, { signal }: CallOptions = {}): Promise<ConnectionSpecification & RequestId> {
    const sent = await sendWithRetries(this.#settings, { method: 'GET', path: `/connectionSpecs/${pathSegment(id)}`, signal });
    const { body, requestId } = readSuccess(sent, shapes.oneConnectionSpec);
    return { ...body.items[0], requestId };
  }

  /**
   * Lists connection specifications.
   *
   * @see Dynamics tutorial of 2020, Look up connection specifications; Sort and filter responses
   */
  async list({ name, ...others }: ConnectionSpecQuery = {}, { signal }: CallOptions = {}): Promise<readonly ConnectionSpecification[]> {
    // As in the tutorial: a name in double quotes, ids without.
    const conditions = { name: name === undefined ? undefined : `"${name}"`, ...others };
    const property = Object.entries(conditions).flatMap(([field, value]) => (value === undefined ? [] : [`${field}==${value}`]));
    const path = `/connectionSpecs${queryString({ property })}`;
    const sent = await sendWithRetries(this.#settings, { method: 'GET', path, signal });
    return readSuccess(sent, shapes.connectionSpecs).body.items;
  }
}
