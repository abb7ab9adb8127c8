import { connectionExamples } from '../../src/contract/connection-examples.ts';
import { connectionStates, errorInState, providerStates, stateOfError } from '../../src/contract/provider-states.ts';
import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import type { MockContext } from '../resources/operation-call.ts';
import { writePageToken } from '../resources/page-token.ts';
import { unreachable } from '../scenarios/dynamics-failures.ts';
import type { NewConnectionOptions } from '../store/stored-connection.ts';

/** The values that a state passes to the requests, such as the `id` of the existing connection. */
export type StateValues = Readonly<Record<string, string>>;

/** A connection that exists in the sandbox of the next request. */
export type PreparedConnection = {
  readonly id: string;
  readonly etag: string;
  readonly body: CreateConnectionRequest;
  readonly options?: NewConnectionOptions;
};

/** The effect of a provider state on the mock. */
export type StateEffect = {
  readonly values: StateValues;
  readonly connections: readonly PreparedConnection[];
  /** The name of a scenario, such as that of an error response, for the next request or for all until the teardown. */
  readonly scenario?: { readonly name: string; readonly lasts: boolean };
};

/** An id that does not exist. */
const unknownId = '00000000-0000-4000-a000-000000000000';
/** The time that a creation takes, in milliseconds: longer than a verification. */
const hour = 3_600_000;

/** Returns the effect of the provider state with this name; undefined if there is none. */
export function stateEffect(context: MockContext, state: string): StateEffect | undefined {
  const { contract, identifiers, entities } = context;
  const { parameters } = contract.description.components;
  const [first] = connectionExamples(contract);
  const prepare = (options?: NewConnectionOptions, body = first): StateEffect => {
    if (body === undefined) throw new TypeError('The description has no example of a request to create a connection.');
    const [id, etag] = [identifiers.entityId(), identifiers.etag()];
    return { values: { id, etag }, connections: [{ id, etag, body, ...(options === undefined ? {} : { options }) }] };
  };
  switch (state) {
    case stateOfError(contract, 'action-not-applicable'):
      return prepare();
    case providerStates.failingConnection:
      return { ...prepare(), scenario: { name: unreachable.name, lasts: true } };
    case providerStates.draftConnection:
      return prepare({ state: 'draft' });
    case providerStates.initializingConnection:
    case stateOfError(contract, 'connection-initializing'):
      return prepare({ initializing: hour });
    case stateOfError(contract, 'stale-etag'): {
      const { values, ...effect } = prepare();
      return { ...effect, values: { ...values, etag: identifiers.etag() } };
    }
    case stateOfError(contract, 'resource-not-found'):
      return { values: { id: unknownId, etag: parameters.IfMatch.example }, connections: [] };
    case providerStates.secondPage: {
      const [before, second] = [prepare(), prepare()];
      // The page after the second of them: the numbers of connections continue the number of all entities that were created.
      const after = [[], entities.created() + 2] as const;
      const continuationToken = writePageToken({ limit: 1, orderBy: '', properties: [], after });
      return { values: { ...second.values, continuationToken }, connections: [...before.connections, ...second.connections] };
    }
    default: {
      const request = connectionStates(contract).get(state);
      if (request !== undefined) return prepare({}, request);
      const name = errorInState(contract, state);
      return name === undefined ? undefined : { ...prepare(), scenario: { name, lasts: false } };
    }
  }
}
