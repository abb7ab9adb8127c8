import { connectionStates, errorInState, providerStates, stateOfError } from '../../src/contract/provider-states.ts';
import { idNames, type StatedKind } from '../../src/contract/state-values.ts';
import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import type { MockContext } from '../resources/operation-call.ts';
import { writePageToken } from '../resources/page-token.ts';
import { unreachable } from '../scenarios/dynamics-failures.ts';
import type { NewConnectionOptions } from '../store/stored-connection.ts';
import { journeyState, oneOfEach } from './journey-entities.ts';
import { type PreparedEntity, preparation } from './prepared-entity.ts';

/** The values that a state passes to the requests, such as the `id` of the existing connection. */
export type StateValues = Readonly<Record<string, string>>;

/** The effect of a provider state on the mock. */
export type StateEffect = {
  readonly values: StateValues;
  readonly entities: readonly PreparedEntity[];
  /** The name of a scenario, such as that of an error response, for the next request or for all until the teardown. */
  readonly scenario?: { readonly name: string; readonly lasts: boolean };
};

/** An id that does not exist. */
const unknownId = '00000000-0000-4000-a000-000000000000';
/** The time that a creation takes, in milliseconds: longer than a verification. */
const hour = 3_600_000;

/** Returns the effect of the provider state with this name; undefined if there is none. */
export function stateEffect(context: MockContext, state: string): StateEffect | undefined {
  const { contract, identifiers } = context;
  const prepare = preparation(context);
  const connection = (options?: NewConnectionOptions, body?: CreateConnectionRequest): StateEffect =>
    withValues('connections', [prepare.connection(options, body)]);
  // The operation that the error is the response to may be about any kind.
  const anything = (): StateEffect => withValues('connections', oneOfEach(prepare));
  switch (state) {
    case stateOfError(contract, 'action-not-applicable'):
      return anything();
    case providerStates.failingConnection:
      return { ...connection(), scenario: { name: unreachable.name, lasts: true } };
    case providerStates.draftConnection:
      return connection({ state: 'draft' });
    case providerStates.initializingConnection:
    case stateOfError(contract, 'connection-initializing'):
      return connection({ initializing: hour });
    case stateOfError(contract, 'stale-etag'): {
      const { values, entities } = anything();
      return { entities, values: { ...values, etag: identifiers.etag() } };
    }
    case stateOfError(contract, 'resource-not-found'):
      return { entities: [], values: { ...unknownValues, etag: contract.description.components.parameters.IfMatch.example } };
    default: {
      const request = connectionStates(contract).get(state);
      if (request !== undefined) return connection({}, request);
      const journey = journeyState(state);
      if (journey !== undefined) {
        const effect = withValues(journey.about, journey.entities(prepare, contract.description.components.examples));
        return journey.isPaged ? withToken(context, effect) : effect;
      }
      const name = errorInState(contract, state);
      return name === undefined ? undefined : { ...anything(), scenario: { name, lasts: false } };
    }
  }
}

const unknownValues: StateValues = {
  id: unknownId,
  ...Object.fromEntries(Object.values(idNames).map((name) => [name, unknownId])),
};

/** Returns the values of a state: id and etag of the entity that it is about, and the ids of all. */
function withValues(about: StatedKind, entities: readonly PreparedEntity[]): StateEffect {
  const { id = '', etag = '' } = entities.findLast(({ kind }) => kind === about) ?? {};
  const ids = entities.map((one) => [idNames[one.kind], one.id]);
  return { values: { id, etag, ...Object.fromEntries(ids) }, entities };
}

/** Adds the token of the page after the last entity, which is the newest: entities are numbered as they are created, over all kinds. */
function withToken({ entities: store }: MockContext, { values, entities }: StateEffect): StateEffect {
  const after = [[], store.created() + entities.length] as const;
  return { entities, values: { ...values, continuationToken: writePageToken({ limit: 1, orderBy: '', properties: [], after }) } };
}
