import { authBranches, codeOfError, type ErrorName, errorExamples, type Operation } from '../../conformance/index.ts';
import { isRecord } from '../is-record.ts';
import { providerStates } from '../provider-states.ts';

/** One exchange as far as the provider's state can be told from it. */
export type Seen = {
  readonly operation: Operation;
  readonly query: URLSearchParams;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
  /** The auth spec of the connection that it is about, where an exchange before has told. */
  readonly specName: string | undefined;
};

/**
 * The provider state in which a request is answered as it was; null where it takes none, undefined where none is known that would
 * bring the answer about again.
 */
export function providerStateOf(seen: Seen): string | null | undefined {
  const { operation, query, status, responseBody } = seen;
  if (status >= 400) return refusalState(operation, status, responseBody);
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
      return body.count === undefined && !hasItems(body) ? null : connectionState(seen);
    case 'performConnectionAction':
      return providerStates.draftConnection;
    case 'testConnection':
      return body.result === false ? providerStates.failingConnection : connectionState(seen);
    case 'retrieveConnection':
      return firstItem(body).state === 'initializing' ? providerStates.initializingConnection : connectionState(seen);
    default:
      return connectionState(seen);
  }
}

/** Whether a list is the first page of several, as far as a provider with two connections can show it again. */
export function isFirstOfPages(query: URLSearchParams, body: Readonly<Record<string, unknown>>): boolean {
  return query.get('limit') === '1' && isRecord(body._links) && body._links.next !== undefined;
}

function connectionState({ specName, requestBody, responseBody }: Seen): string {
  const { auth } = firstItem(isRecord(responseBody) ? responseBody : {});
  const name = specName ?? (isRecord(auth) ? auth.specName : undefined) ?? specOfPatch(requestBody);
  return name === authBranches[1]?.specName ? providerStates.servicePrincipalConnection : providerStates.basicConnection;
}

/** The auth spec that a patch's new params are of. */
function specOfPatch(body: unknown): string | undefined {
  const names = [body].flat().flatMap((one) => (isRecord(one) && isRecord(one.value) ? Object.keys(one.value) : []));
  return authBranches.find(({ ownParams }) => ownParams.some((param) => names.includes(param)))?.specName;
}

function refusalState(operation: Operation, status: number, body: unknown): string | undefined {
  const names = operation.responses.get(status)?.examples ?? [];
  const examples: Readonly<Record<string, (typeof errorExamples)[ErrorName]>> = errorExamples;
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
