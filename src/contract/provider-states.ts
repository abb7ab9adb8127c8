import type { Contract } from './contract.ts';
import { type ErrorName, errorExamples, errorNames } from './error-example.ts';

/**
 * Provider states for successful responses; each error response has its own. In a verification they supply values: `id` and `etag` of the
 * connection, and the last one a `continuationToken`, too.
 *
 * @see Pact documentation: Provider states
 */
export const providerStates = {
  /** There is a connection, created with a user name and a password. */
  basicConnection: 'A connection with basic authentication exists',
  /** There is a connection, created with a service principal and its key. */
  servicePrincipalConnection: 'A connection with a service principal exists',
  /** There is a connection whose test returns `false`. */
  failingConnection: 'A connection exists, and its credentials do not work',
  /** There is a connection in the state `initializing`, without an etag. */
  initializingConnection: 'A connection is still being created',
  /** There is a connection in the state `draft`. */
  draftConnection: 'A draft of a connection exists',
  /** There are more connections than a page has. */
  secondPage: 'A list of connections has a second page',
} as const;

/** Returns the provider state in which an error is the response. */
export function stateOfError(contract: Contract, name: ErrorName): string {
  return errorExamples(contract)[name].summary;
}

/** Returns the name of the error that is the response in a provider state; undefined if the description has no such state. */
export function errorInState(contract: Contract, state: string): ErrorName | undefined {
  return errorNames(contract).find((name) => stateOfError(contract, name) === state);
}

/** Lists every provider state. */
export function stateNames(contract: Contract): readonly string[] {
  return [...Object.values(providerStates), ...errorNames(contract).map((name) => stateOfError(contract, name))];
}
