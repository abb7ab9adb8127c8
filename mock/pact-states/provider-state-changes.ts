import { nearMiss } from '../../src/contract/near-miss.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { stateNames } from '../../src/contract/provider-states.ts';
import { didYouMean, quoted, reveal } from '../../src/messages/wording.ts';
import type { MockContext } from '../resources/operation-call.ts';
import { type ChosenScenario, readScenario } from '../scenarios/chosen-scenario.ts';
import { appliesTo, type Scenario } from '../scenarios/scenario.ts';
import type { Scope } from '../store/entity-store.ts';
import type { PreparedEntity } from './prepared-entity.ts';
import { type StateEffect, type StateValues, stateEffect } from './state-effect.ts';

/** Thrown for an unknown provider state. The message lists the states that there are. */
export class UnknownStateError extends Error {
  override name = 'UnknownStateError';
}

/** The provider states of a Pact verification: those that are set up hold for the next request. */
export type ProviderStateChanges = {
  /**
   * Adds states, and returns their values. If a request has used the earlier ones, it ends them first: most verifiers do not tear down
   * states without an option for it.
   *
   * @throws UnknownStateError; no state is set up then
   */
  readonly setUp: (names: readonly string[]) => StateValues;
  /** Ends all states: deletes their entities. */
  readonly tearDown: () => void;
  /** Creates the entities of the states in the sandbox of a request, because a contract may name any sandbox. */
  readonly place: (scope: Scope) => void;
  /** Returns the scenario of a state, such as its error response, if there is one that an operation can have. */
  readonly next: (operation: Operation) => ChosenScenario | undefined;
  /** Marks the states as used. */
  readonly afterRequest: (operation: Operation | undefined) => void;
  /** Forgets all states, when the mock is reset. */
  readonly clear: () => void;
};

/**
 * The number of entities, and of scenarios, that can be set up for one request, so that a verifier that never sends one does not fill the
 * memory.
 */
const most = 100;

/** Creates the provider states of a mock. */
export function providerStateChanges(context: MockContext): ProviderStateChanges {
  const { contract, entities } = context;
  let waiting: readonly PreparedEntity[] = [];
  let scenarios: readonly NonNullable<StateEffect['scenario']>[] = [];
  let placed: readonly (Pick<PreparedEntity, 'kind' | 'id'> & { readonly scope: Scope })[] = [];
  let isUsed = false;
  const clear = (): void => {
    [waiting, scenarios, placed, isUsed] = [[], [], [], false];
  };
  const tearDown = (): void => {
    for (const { kind, scope, id } of placed) entities.remove(kind, scope, id);
    clear();
  };
  const next = (operation: Operation): ChosenScenario | undefined =>
    scenarios
      .map(({ name }) => readScenario(contract, name, { operation }))
      .find(({ scenario }) => appliesTo(scenario, operation) && (!isForOthers(operation) || !appliesToOwn(scenario)));
  return {
    setUp: (names) => {
      const effects = names.map((name) => stateEffect(context, name) ?? refuse(name));
      if (isUsed) tearDown();
      waiting = [...waiting, ...effects.flatMap((effect) => effect.entities)].slice(-most);
      scenarios = [...scenarios, ...effects.flatMap(({ scenario }) => scenario ?? [])].slice(-most);
      return Object.assign({}, ...effects.map(({ values }) => values));
    },
    tearDown,
    place: (scope) => {
      for (const { kind, id, storedIn } of waiting) {
        entities.insert(kind, scope, storedIn(scope));
        placed = [...placed, { kind, scope, id }];
      }
      waiting = [];
    },
    next,
    afterRequest: (operation) => {
      // A verifier may get a token, or prepare a data set, before it sends the request.
      if (operation !== undefined && isForOthers(operation) && next(operation) === undefined) return;
      isUsed = true;
      scenarios = scenarios.filter(({ lasts }) => lasts);
    },
    clear,
  };

  function appliesToOwn(scenario: Scenario): boolean {
    return Object.values(contract.operations).some((operation) => !isForOthers(operation) && appliesTo(scenario, operation));
  }

  function refuse(name: string): never {
    const names = stateNames(contract);
    const near = nearMiss(name, names);
    const meant = didYouMean(near === undefined ? undefined : `"${near}"`);
    throw new UnknownStateError(`Unknown provider state ${reveal(name)}${meant} The states are ${quoted(names, ', ')}.`);
  }
}

/** Returns whether an operation is one of another provider than Flow Service: of the identity service, or of a neighbor. */
function isForOthers({ authorization, neighbor }: Operation): boolean {
  return authorization === undefined || neighbor !== undefined;
}
