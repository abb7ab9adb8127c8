import type { ErrorName } from '../../src/contract/error-example.ts';
import { errorInState, providerStates, stateOfError } from '../../src/contract/provider-states.ts';
import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import type { MockContext } from '../resources/operation-call.ts';
import { writePageToken } from '../resources/page-token.ts';
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
  /** The error response to the next request. */
  readonly error?: ErrorName;
};

/** An id that does not exist. */
const unknownId = '00000000-0000-4000-a000-000000000000';
/** The time that a creation takes, in milliseconds: longer than a verification. */
const hour = 3_600_000;

/** Returns the effect of the provider state with this name; undefined if there is none. */
export function stateEffect(context: MockContext, state: string): StateEffect | undefined {
  const { contract, identifiers, connections } = context;
  const { examples, parameters } = contract.description.components;
  const basic = examples['create-basic'].value;
  const prepare = (body: CreateConnectionRequest, options?: NewConnectionOptions): StateEffect => {
    const [id, etag] = [identifiers.connectionId(), identifiers.etag()];
    return { values: { id, etag }, connections: [{ id, etag, body, ...(options === undefined ? {} : { options }) }] };
  };
  switch (state) {
    case providerStates.basicConnection:
    case stateOfError(contract, 'action-not-applicable'):
      return prepare(basic);
    case providerStates.servicePrincipalConnection:
      return prepare(examples['create-service-principal'].value);
    case providerStates.failingConnection: {
      const params = { ...basic.auth.params, serviceUri: 'https://unreachable.crm.dynamics.com' };
      return prepare({ ...basic, auth: { ...basic.auth, params } });
    }
    case providerStates.draftConnection:
      return prepare(basic, { state: 'draft' });
    case providerStates.initializingConnection:
    case stateOfError(contract, 'connection-initializing'):
      return prepare(basic, { initializing: hour });
    case stateOfError(contract, 'stale-etag'): {
      const { values, ...effect } = prepare(basic);
      return { ...effect, values: { ...values, etag: identifiers.etag() } };
    }
    case stateOfError(contract, 'resource-not-found'):
      return { values: { id: unknownId, etag: parameters.IfMatch.example }, connections: [] };
    case providerStates.secondPage: {
      const [first, second] = [prepare(basic), prepare(basic)];
      // The page after the second of them: the numbers of connections continue the number of those that were created.
      const after = [[], connections.created() + 2] as const;
      const continuationToken = writePageToken({ limit: 1, orderBy: '', properties: [], after });
      return { values: { ...second.values, continuationToken }, connections: [...first.connections, ...second.connections] };
    }
    default: {
      const error = errorInState(contract, state);
      return error === undefined ? undefined : { ...prepare(basic), error };
    }
  }
}
