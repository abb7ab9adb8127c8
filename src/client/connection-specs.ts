import type { ConnectionSpecification } from '../generated/flow-service.ts';
import * as shapes from './answer-shapes.ts';
import type { CallOptions } from './connections.ts';
import type { Settings } from './options.ts';
import { pathSegment } from './path-segment.ts';
import { queryString } from './query-string.ts';
import { type RequestId, readSuccess } from './read-success.ts';
import { sendWithRetries } from './send-with-retries.ts';

/** Which connection specifications a list has; every member may be left out, and all that are given must be met. */
export type ConnectionSpecQuery = {
  /** That of Microsoft Dynamics is `dynamics-online`. */
  readonly name?: string;
  /** A UUID, such as that of Microsoft Dynamics in `dynamicsConnectionSpec.id`. */
  readonly id?: string;
  /** The id of who provides the source. */
  readonly providerId?: string;
  /** Such as `1.0`. */
  readonly version?: string;
};

/** Connection specifications: what sources there are, and which auth params each asks for. Its calls throw what those of Connections do. */
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
    // The tutorial writes a name in double quotes, and ids without.
    const conditions = { name: name === undefined ? undefined : `"${name}"`, ...others };
    const property = Object.entries(conditions).flatMap(([field, value]) => (value === undefined ? [] : [`${field}==${value}`]));
    const path = `/connectionSpecs${queryString({ property })}`;
    const sent = await sendWithRetries(this.#settings, { method: 'GET', path, signal });
    return readSuccess(sent, shapes.connectionSpecs).body.items;
  }
}
