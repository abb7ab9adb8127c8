import { headerValues, type RequestMessage } from '../../check/http-message.ts';
import type { Operation } from '../../contract/operation.ts';
import type { MatchingRules } from './expected-body.ts';

/** A request as a pact has it. */
export type ExpectedRequest = {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, readonly string[]>>;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body?: { readonly content: unknown; readonly contentType: string; readonly encoded: false };
  readonly matchingRules?: Readonly<Record<string, unknown>>;
  readonly generators?: Readonly<Record<string, unknown>>;
};

/** A request for an operation, and its parsed parts. */
export type RecordedRequest = {
  readonly operation: Operation;
  readonly request: Omit<RequestMessage, 'body'>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
};

/** Headers for content negotiation, which a contract contains beside those of the operation. */
const ofTheForm: readonly string[] = ['Accept', 'Content-Type'];

/**
 * Converts a recorded request to a pact's: without headers that a client adds on its own, such as its name. The id of a connection, its
 * etag and a continuation token come from the provider state when the pact is verified.
 *
 * @see Pact documentation: Provider states, "Values from provider states"
 */
export function expectedRequest({ operation, request, parameters, query, body }: RecordedRequest): ExpectedRequest {
  const isConnection = operation.path.startsWith('/connections/{id}');
  const [id] = operation.pathParameters;
  const given = isConnection ? (id?.example ?? '') : (parameters.id ?? '');
  const ifMatch = operation.headers.find(({ name }) => name === 'if-match');
  const token = query.has('continuationToken') ? operation.query.parameters.get('continuationToken') : undefined;
  const rules = {
    ...(isConnection ? { path: regex(patternOf(operation.path, id?.schema.pattern)) } : {}),
    ...(ifMatch === undefined ? {} : { header: { [ifMatch.label]: regex(ifMatch.schema.pattern ?? anything) } }),
    ...(token === undefined ? {} : { query: { continuationToken: regex(anything) } }),
  };
  const generators = {
    ...(isConnection ? { path: fromState(operation.path.replace('{id}', stateValue('id'))) } : {}),
    ...(ifMatch === undefined ? {} : { header: { [ifMatch.label]: fromState(stateValue('etag')) } }),
    ...(token === undefined ? {} : { query: { continuationToken: fromState(stateValue('continuationToken')) } }),
  };
  const sent = queryOf(query);
  return {
    method: operation.method,
    path: operation.path.replace('{id}', () => given),
    ...(query.size === 0 ? {} : { query: token === undefined ? sent : { ...sent, continuationToken: [token.example ?? ''] } }),
    headers: {
      ...headersOf(operation, request),
      ...(ifMatch === undefined ? {} : { [ifMatch.label]: [ifMatch.example ?? ''] }),
    },
    ...bodyOf(operation, body),
    ...(Object.keys(rules).length === 0 ? {} : { matchingRules: rules, generators }),
  };
}

function headersOf(
  { authorization, headers }: Operation,
  request: RecordedRequest['request'],
): Readonly<Record<string, readonly string[]>> {
  const labels = [...(authorization === undefined ? [] : [authorization.label]), ...headers.map(({ label }) => label), ...ofTheForm];
  const sent = labels.map((label) => [label, headerValues(request.headers, label.toLowerCase())] as const);
  // Clients add `*/*` on their own.
  return Object.fromEntries(sent.filter(([, values]) => values.length > 0 && values[0] !== '*/*'));
}

function queryOf(query: URLSearchParams): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...new Set(query.keys())].sort().map((name) => [name, query.getAll(name)]));
}

/** Every operation with a provider state has a JSON body: the form of the token endpoint is for another provider. */
function bodyOf({ body: rule }: Operation, body: unknown): Pick<ExpectedRequest, 'body'> {
  if (rule === undefined) return {};
  return { body: { content: body, contentType: rule.mediaType, encoded: false } };
}

/** Returns a pattern for the whole path, because Pact matches whole values. */
function patternOf(path: string, id = '^[^/]+$'): string {
  return `^${path.replace('{id}', () => id.replace(/^\^|\$$/g, ''))}/?$`;
}

const anything = '[\\s\\S]+';

function regex(pattern: string): MatchingRules[string] {
  return { combine: 'AND', matchers: [{ match: 'regex', regex: pattern }] };
}

function stateValue(name: string): string {
  return `\${${name}}`;
}

function fromState(expression: string): { readonly type: string; readonly expression: string } {
  return { type: 'ProviderState', expression };
}
