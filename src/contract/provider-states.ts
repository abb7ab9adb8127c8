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
 * entity that the state is about, and the ids of the entities that this one depends on, such as `sourceConnectionId` and `flowId`. The
 * states of a list with a second page also supply a `continuationToken`.
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
  /** There is a source connection, and the base connection that it depends on. */
  sourceConnection: 'A source connection exists',
  /** There is a source connection in the state `draft`. */
  draftSourceConnection: 'A draft of a source connection exists',
  /** There are more source connections than a page has. */
  secondPageOfSourceConnections: 'A list of source connections has a second page',
  /** There is a target connection. */
  targetConnection: 'A target connection exists',
  /** There is a target connection in the state `draft`. */
  draftTargetConnection: 'A draft of a target connection exists',
  /** There are more target connections than a page has. */
  secondPageOfTargetConnections: 'A list of target connections has a second page',
  /** There is everything that a dataflow depends on: a source connection, a target connection and a mapping set. */
  flowParts: 'A source connection and a target connection exist',
  /** There is a dataflow that runs every quarter of an hour and has run, and everything that it depends on. */
  flow: 'A dataflow exists',
  /** There is a dataflow whose frequency is once. */
  flowOnce: 'A dataflow that runs once exists',
  /** There is a dataflow in the state `draft`, which can be published. */
  draftFlow: 'A draft of a dataflow exists',
  /** There is a dataflow in the state `disabled`. */
  disabledFlow: 'A disabled dataflow exists',
  /** There are more dataflows than a page has. */
  secondPageOfFlows: 'A list of dataflows has a second page',
  /** There is a flow run with the status `success`, and its dataflow. */
  run: 'A flow run that succeeded exists',
  /** There is a flow run with the status `failed`, and its dataflow, which is enabled. */
  failedRun: 'A flow run that failed exists',
  /** There are more flow runs than a page has. */
  secondPageOfRuns: 'A list of flow runs has a second page',
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
