import type { Contract } from '../../contract/contract.ts';
import { codeOfError, type ErrorExample, errorExamples } from '../../contract/error-example.ts';
import { isRecord } from '../../contract/is-record.ts';
import type { Operation } from '../../contract/operation.ts';
import { providerStates } from '../../contract/provider-states.ts';

/** The parts of an exchange that decide the provider state. */
export type Seen = {
  readonly operation: Operation;
  readonly query: URLSearchParams;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
  /** The auth spec of its connection, if an earlier exchange has shown it. */
  readonly specName: string | undefined;
};

/**
 * Returns the provider state in which a request gets the same response again; null if it needs none, undefined if no state is known that
 * would lead to the response.
 */
export function providerStateOf(contract: Contract, seen: Seen): string | null | undefined {
  const { operation, query, status, responseBody } = seen;
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

function connectionState({ authSpecs }: Contract, { specName, requestBody, responseBody }: Seen): string {
  const { auth } = firstItem(isRecord(responseBody) ? responseBody : {});
  const name = specName ?? (isRecord(auth) ? auth.specName : undefined) ?? specOfPatch(authSpecs, requestBody);
  return name === authSpecs[1]?.specName ? providerStates.servicePrincipalConnection : providerStates.basicConnection;
}

/** Returns the auth spec of the new params in a patch. */
function specOfPatch(authSpecs: Contract['authSpecs'], body: unknown): string | undefined {
  const names = [body].flat().flatMap((one) => (isRecord(one) && isRecord(one.value) ? Object.keys(one.value) : []));
  return authSpecs.find(({ ownParams }) => ownParams.some((param) => names.includes(param)))?.specName;
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
