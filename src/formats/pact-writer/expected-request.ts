import { headerValues, type RequestMessage } from '../../check/http-message.ts';
import { isRecord } from '../../contract/is-record.ts';
import type { Operation } from '../../contract/operation.ts';
import { pathValue, stateExpression } from '../../contract/state-values.ts';
import { type MatchingRules, pathTo } from './expected-body.ts';
import type { KnownEntities } from './known-entities.ts';

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
 * Converts a recorded request to a pact's: without headers that a client adds on its own, such as its name. Ids of entities, their etags
 * and continuation tokens come from the provider state when the pact is verified.
 *
 * @see Pact documentation: Provider states, "Values from provider states"
 */
export function expectedRequest(recorded: RecordedRequest, { stated }: Pick<KnownEntities, 'stated'>): ExpectedRequest {
  const { operation, request } = recorded;
  const ifMatch = operation.headers.find(({ name }) => name === 'if-match');
  const { path, ...ofPath } = pathOf(recorded);
  const { query, ...ofQuery } = queryOf(recorded, stated);
  const { content, ...ofBody } = bodyOf(recorded.body, stated);
  const rules = {
    ...(ofPath.rule === undefined ? {} : { path: ofPath.rule }),
    ...(ifMatch === undefined ? {} : { header: { [ifMatch.label]: regex(ifMatch.schema.pattern ?? anything) } }),
    ...(Object.keys(ofQuery.rules).length === 0 ? {} : { query: ofQuery.rules }),
    ...(Object.keys(ofBody.rules).length === 0 ? {} : { body: ofBody.rules }),
  };
  const generators = {
    ...(ofPath.generator === undefined ? {} : { path: ofPath.generator }),
    ...(ifMatch === undefined ? {} : { header: { [ifMatch.label]: fromState(stateExpression('etag')) } }),
    ...(Object.keys(ofQuery.generators).length === 0 ? {} : { query: ofQuery.generators }),
    ...(Object.keys(ofBody.generators).length === 0 ? {} : { body: ofBody.generators }),
  };
  return {
    method: operation.method,
    path,
    ...(Object.keys(query).length === 0 ? {} : { query }),
    headers: {
      ...headersOf(operation, request),
      ...(ifMatch === undefined ? {} : { [ifMatch.label]: [ifMatch.example ?? ''] }),
    },
    // Every operation with a provider state has a JSON body: the form of the token endpoint is for another provider.
    ...(operation.body === undefined ? {} : { body: { content, contentType: operation.body.mediaType, encoded: false } }),
    ...(Object.keys(rules).length === 0 ? {} : { matchingRules: rules, generators }),
  };
}

type Stated = KnownEntities['stated'];
type Generator = { readonly type: string; readonly expression: string };
type Rule = MatchingRules[string];
/** Matching rules and generators by the places that have them. */
type Places = { readonly rules: Record<string, Rule>; readonly generators: Record<string, Generator> };

function pathOf({ operation, parameters }: RecordedRequest): {
  readonly path: string;
  readonly rule?: Rule;
  readonly generator?: Generator;
} {
  const value = pathValue(operation);
  const [id] = operation.pathParameters;
  if (value === undefined) return { path: operation.path.replace('{id}', () => parameters.id ?? '') };
  return {
    path: operation.path.replace('{id}', () => id?.example ?? ''),
    rule: regex(patternOf(operation.path, id?.schema.pattern)),
    generator: fromState(operation.path.replace('{id}', () => stateExpression(value))),
  };
}

function queryOf(
  { operation, query }: RecordedRequest,
  stated: Stated,
): Places & { readonly query: Readonly<Record<string, readonly string[]>> } {
  const found: Places = { rules: {}, generators: {} };
  const expected = [...new Set(query.keys())].sort().map((name) => {
    const isToken = name === 'continuationToken';
    const token = { example: operation.query.parameters.get(name)?.example ?? '', expression: stateExpression('continuationToken') };
    const values = query.getAll(name).map((value) => (isToken ? token : stated(value)));
    const [first, ...others] = values;
    // A generator replaces every value of a parameter.
    if (first !== undefined && others.length === 0 && first.expression !== first.example) {
      found.rules[name] = regex(anything);
      found.generators[name] = fromState(first.expression);
    }
    return [name, values.map(({ example }) => example)] as const;
  });
  return { query: Object.fromEntries(expected), ...found };
}

function bodyOf(body: unknown, stated: Stated): Places & { readonly content: unknown } {
  const found: Places = { rules: {}, generators: {} };
  const walk = (value: unknown, at: string, member: string): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, `${at}[${index}]`, member));
    if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, pathTo(at, name), name)]));
    if (typeof value !== 'string') return value;
    const { example, expression } = stated(value, member);
    if (expression !== example) {
      found.rules[at] = { combine: 'AND', matchers: [{ match: 'type' }] };
      found.generators[at] = fromState(expression);
    }
    return example;
  };
  return { content: walk(body, '$', ''), ...found };
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

/** Returns a pattern for the whole path, because Pact matches whole values. */
function patternOf(path: string, id = '^[^/]+$'): string {
  return `^${path.replace('{id}', () => id.replace(/^\^|\$$/g, ''))}/?$`;
}

const anything = '[\\s\\S]+';

function regex(pattern: string): MatchingRules[string] {
  return { combine: 'AND', matchers: [{ match: 'regex', regex: pattern }] };
}

function fromState(expression: string): Generator {
  return { type: 'ProviderState', expression };
}
