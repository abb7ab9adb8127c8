import { constants } from '../generated/constants.ts';
import type { CreateConnectionRequest } from '../generated/flow-service.ts';
import { connectionExamples } from './connection-examples.ts';
import type { Contract } from './contract.ts';
import { derived } from './derived.ts';
import { type ErrorName, errorExamples, errorNames } from './error-example.ts';
import { valueAt } from './pointer.ts';
import { sourceWithId } from './source.ts';

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

/** The provider states in which a connection to one of the contract's sources exists, and the request that creates the connection. */
export const connectionStates = derived(
  (contract): ReadonlyMap<string, CreateConnectionRequest> =>
    new Map(connectionExamples(contract).map((request) => [stateOfConnection(contract, request), request])),
);

/**
 * Returns the provider state in which a connection like this one exists: with its connection specification and its auth spec. The first
 * source stands for an unknown one.
 */
export function stateOfConnection(contract: Contract, connection: unknown): string {
  const source = sourceWithId(contract, valueAt(connection, '/connectionSpec/id')) ?? contract.sources[0];
  const specName = valueAt(connection, '/auth/specName') ?? source?.authSpecs[0]?.specName;
  if (source?.id === constants.DynamicsConnectionSpec.id)
    return specName === constants.ServicePrincipalAuthentication.specName
      ? providerStates.servicePrincipalConnection
      : providerStates.basicConnection;
  return `A connection to ${source?.title}${specName === undefined ? '' : ` with ${specName}`} exists`;
}

/** Returns the provider state in which an error is the response. */
export function stateOfError(contract: Contract, name: ErrorName): string {
  return errorExamples(contract)[name].summary;
}

/** Returns the name of the error that is the response in a provider state; undefined if the description has no such state. */
export function errorInState(contract: Contract, state: string): ErrorName | undefined {
  return errorNames(contract).find((name) => stateOfError(contract, name) === state);
}

/** Lists every provider state that a provider with this contract has. */
export function stateNames(contract: Contract): readonly string[] {
  const { basicConnection: _, servicePrincipalConnection: __, ...ofAnySource } = providerStates;
  const ofErrors = errorNames(contract).map((name) => stateOfError(contract, name));
  return [...connectionStates(contract).keys(), ...Object.values(ofAnySource), ...ofErrors];
}
