import type { AuthSpec } from '../../contract/auth-spec.ts';
import type { Contract } from '../../contract/contract.ts';
import { codeOfError, type ErrorExample, errorExamples } from '../../contract/error-example.ts';
import { isRecord } from '../../contract/is-record.ts';
import type { Operation } from '../../contract/operation.ts';
import { providerStates, stateOfConnection } from '../../contract/provider-states.ts';

/** The parts of an exchange that decide the provider state. */
export type Seen = {
  readonly operation: Operation;
  readonly query: URLSearchParams;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
  /** The state with its connection, if an earlier exchange has created that. */
  readonly state: string | undefined;
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
      return null;
    case 'listConnections':
      if (query.has('continuationToken') || isFirstOfPages(query, body)) return providerStates.secondPage;
      return body.count === undefined && !hasItems(body) ? null : connectionState(contract, seen);
    case 'performConnectionAction':
      return providerStates.draftConnection;
    case 'testConnection':
      return body.result === false ? providerStates.failingConnection : connectionState(contract, seen);
    case 'retrieveConnection':
      return firstItem(body).state === 'initializing' ? providerStates.initializingConnection : connectionState(contract, seen);
    default:
      return connectionState(contract, seen);
  }
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
