import type { AuthSpec } from '../../contract/auth-spec.ts';
import type { Contract } from '../../contract/contract.ts';
import { codeOfError, type ErrorExample, errorExamples } from '../../contract/error-example.ts';
import { isRecord } from '../../contract/is-record.ts';
import type { Operation } from '../../contract/operation.ts';
import { providerStates, stateOfConnection } from '../../contract/provider-states.ts';
import { kindOf, type StatedKind } from '../../contract/state-values.ts';
import { stateOfEntity } from './state-of-entity.ts';

/** The parts of an exchange that decide the provider state. */
export type Seen = {
  readonly operation: Operation;
  readonly query: URLSearchParams;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
  /** The state with an entity like its own, if an earlier exchange has created or shown that. */
  readonly state: string | undefined;
  /** The same of the base connection that its body refers to. */
  readonly baseState?: string | undefined;
};

/**
 * Returns the provider state in which a request gets the same response again; null if it needs none, undefined if no state is known that
 * would lead to the response.
 */
export function providerStateOf(contract: Contract, seen: Seen): string | null | undefined {
  const { operation, query, status, responseBody } = seen;
  // A neighbor of Flow Service is another provider.
  if (operation.neighbor !== undefined) return undefined;
  if (status >= 400) return refusalState(contract, operation, status, responseBody);
  const body = isRecord(responseBody) ? responseBody : {};
  switch (operation.id) {
    case 'issueToken':
    case 'issueTokenV2':
      // The identity service is another provider.
      return undefined;
    case 'createConnection':
    case 'listConnectionSpecs':
    case 'retrieveConnectionSpec':
    case 'listFlowSpecs':
    case 'retrieveFlowSpec':
      return null;
    case 'createSourceConnection':
    case 'createTargetConnection':
      return stateOfBase(contract, seen);
    case 'createFlow':
      return providerStates.flowParts;
    case 'createRun':
      return providerStates.flowOnce;
    case 'performRunAction':
      return providerStates.failedRun;
    case 'performConnectionAction':
      return providerStates.draftConnection;
    case 'performSourceConnectionAction':
      return providerStates.draftSourceConnection;
    case 'performTargetConnectionAction':
      return providerStates.draftTargetConnection;
    case 'performFlowAction':
      return stateBeforeAction(query.get('op')?.toLowerCase(), seen.state);
    case 'testConnection':
      return body.result === false ? providerStates.failingConnection : connectionState(contract, seen);
    default:
      return stateWithEntity(contract, seen, body);
  }
}

/** Returns the state with the base connection that the body refers to; null if it refers to none. */
function stateOfBase(contract: Contract, { requestBody, baseState }: Seen): string | null {
  if (!isRecord(requestBody) || requestBody.baseConnectionId === undefined) return null;
  return baseState ?? stateOfConnection(contract, {});
}

/** The states in which a list has a second page. */
const secondPages: Readonly<Partial<Record<StatedKind, string>>> = {
  connections: providerStates.secondPage,
  sourceConnections: providerStates.secondPageOfSourceConnections,
  targetConnections: providerStates.secondPageOfTargetConnections,
  flows: providerStates.secondPageOfFlows,
  runs: providerStates.secondPageOfRuns,
};

/** Returns the state for a list, for an entity as it is shown, or for a change of one. */
function stateWithEntity(contract: Contract, seen: Seen, body: Readonly<Record<string, unknown>>): string | null | undefined {
  const { operation, query } = seen;
  const kind = kindOf(operation);
  if (kind === undefined) return undefined;
  const isList = operation.id.startsWith('list') || operation.id === 'searchConnections';
  if (isList && (query.has('continuationToken') || isFirstOfPages(query, body))) return secondPages[kind];
  if (isList && body.count === undefined && !hasItems(body)) return null;
  if (kind === 'connections') {
    const isInitializing = operation.id === 'retrieveConnection' && firstItem(body).state === 'initializing';
    return isInitializing ? providerStates.initializingConnection : connectionState(contract, seen);
  }
  // A list is compared by its form, which runs that have not ended have, too.
  if (isList) return kind === 'runs' ? providerStates.run : stateOfEntity(contract, kind, {});
  return hasItems(body) ? stateOfEntity(contract, kind, firstItem(body)) : (seen.state ?? stateOfEntity(contract, kind, {}));
}

/** Returns the state with a dataflow that an action can change. */
function stateBeforeAction(action: string | undefined, known: string | undefined): string {
  if (action === 'publish') return providerStates.draftFlow;
  if (action === 'enable') return providerStates.disabledFlow;
  return known === providerStates.flowOnce ? known : providerStates.flow;
}

/** Returns whether a list is the first of several pages that a provider with two connections can repeat. */
export function isFirstOfPages(query: URLSearchParams, body: Readonly<Record<string, unknown>>): boolean {
  return query.get('limit') === '1' && isRecord(body._links) && body._links.next !== undefined;
}

/** Returns the state with a connection like that of the exchange: as it was created, as it is shown, or as new params of a patch fit it. */
function connectionState(contract: Contract, { state, requestBody, responseBody }: Seen): string {
  const shown = firstItem(isRecord(responseBody) ? responseBody : {});
  return state ?? stateOfConnection(contract, isRecord(shown.connectionSpec) ? shown : connectionOfPatch(contract, requestBody));
}

/** Returns the source and the auth spec of the new params in a patch. */
function connectionOfPatch({ sources }: Contract, body: unknown): object | undefined {
  const names = [body].flat().flatMap((one) => (isRecord(one) && isRecord(one.value) ? Object.keys(one.value) : []));
  const source = sources.find(({ authSpecs }) => authSpecs.some((one) => isNamed(one, names)));
  const authSpec = source?.authSpecs.find((one) => isNamed(one, names));
  return authSpec && { auth: { specName: authSpec.specName }, connectionSpec: { id: source?.id } };
}

function isNamed({ ownParams }: AuthSpec, names: readonly string[]): boolean {
  return ownParams.some((param) => names.includes(param));
}

function refusalState(contract: Contract, operation: Operation, status: number, body: unknown): string | undefined {
  const names = operation.responses.get(status)?.examples ?? [];
  const examples: Readonly<Record<string, ErrorExample>> = errorExamples(contract);
  const name = names.find((one) => isRecord(body) && codeOfError(examples[one]?.value) === codeOfError(body));
  return name === undefined ? undefined : examples[name]?.summary;
}

function hasItems({ items }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(items) && items.length > 0;
}

function firstItem({ items }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const [first] = Array.isArray(items) ? items : [];
  return isRecord(first) ? first : {};
}
