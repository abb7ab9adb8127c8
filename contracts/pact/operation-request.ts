import type { MatchersV3 } from '@pact-foundation/pact';
import { flowService } from '../../src/contract/flow-service.ts';
import type { NeighborOperationId, OperationId } from '../../src/contract/operation.ts';
import type { ParameterRule } from '../../src/contract/parameter-rule.ts';
import { dynamicsConnectionSpec } from '../../src/dynamics.ts';
import { textMatcher } from './matcher-for.ts';
import { bodilessRequestHeaders, requestHeaders } from './request-headers.ts';
import { wholeValue } from './whole-value.ts';

const { operations } = flowService;

/** A text with a value that the provider state returns during verification, such as the id of the connection that exists then. */
export type StateValue = MatchersV3.V3RegexMatcher & MatchersV3.ProviderStateInjectedValue<string>;

/** A request for Pact's `withRequest` and `headers`, without query and body. */
export type OperationRequest = {
  /** The HTTP method, such as `POST`. */
  readonly method: string;
  /** Without a base path; with a matcher if it contains the id of a connection. */
  readonly path: string | StateValue;
  /** The required headers, with matchers. */
  readonly headers: Record<string, string | MatchersV3.V3RegexMatcher>;
};

/**
 * Returns method, path and headers of an operation, with matchers. The provider state sets the id of a connection and its etag in
 * If-Match; the id of a connection specification is the one of Microsoft Dynamics.
 *
 * @see Flow Service API - Sources
 */
export function operationRequest(operation: Exclude<OperationId, `issueToken${string}` | NeighborOperationId>): OperationRequest {
  const { method, headers, body } = operations[operation];
  const ifMatch = headers.find(({ name }) => name === 'if-match');
  return {
    method,
    path: pathOf(operation),
    headers: {
      ...(body === undefined ? bodilessRequestHeaders : requestHeaders),
      ...(ifMatch === undefined ? {} : { [ifMatch.label]: stateText(ifMatch, 'etag') }),
    },
  };
}

/** The `continuationToken` of a list's next page, with a matcher. The provider state sets its value. */
export const continuationToken: StateValue = stateText(tokenRule(), 'continuationToken');

function pathOf(operation: OperationId): string | StateValue {
  const { path, pathParameters, trailingSlash } = operations[operation];
  const [id] = pathParameters;
  if (id === undefined) return path;
  if (path.startsWith('/connectionSpecs')) return path.replace('{id}', dynamicsConnectionSpec.id);
  const form = wholeValue(id.schema.pattern ?? '').replace(/^\^|\$$/g, '');
  const regex = `^${path.replace('{id}', () => form)}${trailingSlash ? '/?' : ''}$`;
  return stateValue(path.replace('{id}', expression('id')), regex, path.replace('{id}', id.example ?? ''));
}

function tokenRule(): ParameterRule {
  const rule = operations.listConnections.query.parameters.get('continuationToken');
  if (rule === undefined) throw new Error('The description has no continuationToken.');
  return rule;
}

function stateText({ schema, example = '' }: ParameterRule, name: string): StateValue {
  return stateValue(expression(name), textMatcher(schema, example).regex, example);
}

/** Returns the expression for a value of the provider state. */
function expression(name: string): string {
  return `\${${name}}`;
}

/**
 * Returns a text that is the example in a consumer's test, and the value of the expression during verification.
 *
 * @see Pact documentation: Provider states, "Values from provider states"
 */
function stateValue(expression: string, regex: string, example: string): StateValue {
  return { 'pact:matcher:type': 'regex', regex, 'pact:generator:type': 'ProviderState', expression, value: example };
}
