import type { APIPromise } from '../api-promise.ts';
import { checkNames } from '../check-option.ts';
import { queryString } from '../encode-request.ts';
import type { CallOptions } from '../options.ts';
import { type RequestId, readSuccess, resultReader } from '../read-result.ts';
import { firstOfList, type Identified, list } from '../response-shapes.ts';
import type { Sent } from '../send-with-retries.ts';
import { KindRequests } from './kind-requests.ts';

/** Conditions for listed specifications. All of them must be met. */
export type SpecificationQuery = {
  /** The name, such as `dynamics-online` for the connections to Microsoft Dynamics, and `CRMToAEP` for dataflows from tables. */
  readonly name?: string;
  /** The id, a UUID, such as `dynamicsConnectionSpec.id` for Microsoft Dynamics. */
  readonly id?: string;
  /** The id of the source's provider. */
  readonly providerId?: string;
  /** The version, such as `1.0`. */
  readonly version?: string;
};

/** The verbs that connection specifications and flow specifications share. */
export class SpecificationVerbs<Specification extends Identified> extends KindRequests {
  retrieve(id: string, options?: CallOptions): APIPromise<Specification & RequestId> {
    const read = resultReader(firstOfList<Specification>(this.kind.name));
    return this.call(() => ({ method: 'GET', path: this.pathOf(id) }), read, options);
  }

  list(query: SpecificationQuery = {}, options?: CallOptions): APIPromise<readonly Specification[]> {
    const read = (sent: Sent) => readSuccess(sent, list<Specification>(this.kind.name)).data;
    return this.call(() => ({ method: 'GET', path: this.kind.path + queryString({ property: conditionsOf(query) }) }), read, options);
  }
}

function conditionsOf(query: SpecificationQuery): readonly string[] {
  checkNames('query member', query, ['name', 'id', 'providerId', 'version']);
  const { name, id, providerId, version } = query;
  // As in the tutorials: a name in double quotes, ids without.
  const conditions = { name: name === undefined ? undefined : `"${name}"`, id, providerId, version };
  return Object.entries(conditions).flatMap(([field, value]) => (value === undefined ? [] : [`${field}==${value}`]));
}
