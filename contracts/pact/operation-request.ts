import type { MatchersV3 } from '@pact-foundation/pact';
import { flowService } from '../../src/contract/flow-service.ts';
import type { OperationId } from '../../src/contract/operation.ts';
import type { ParameterRule } from '../../src/contract/parameter-rule.ts';
import { dynamicsConnectionSpec } from '../../src/dynamics.ts';
import { textMatcher } from './matcher-for.ts';
import { bodilessRequestHeaders, requestHeaders } from './request-headers.ts';
import { type StateValue, stateValue, told } from './state-value.ts';
import { wholeValue } from './whole-value.ts';

const { operations } = flowService;

/** A request as Pact's `withRequest` and `headers` take it, but for its query and its body. */
export type OperationRequest = {
  /** As the description has it, such as `POST`. */
  readonly method: string;
  /** Without a base path; with a matcher where it holds the id of a connection. */
  readonly path: string | StateValue;
  /** The required ones, with matchers. */
  readonly headers: Record<string, string | MatchersV3.V3RegexMatcher>;
};

/**
 * Method, path and headers of an operation, with matchers: the id of a connection, and its etag in If-Match, are what the provider
 * state tells; of a connection specification the id is that of Microsoft Dynamics.
 *
 * @see Flow Service API - Sources
 */
export function operationRequest(operation: Exclude<OperationId, `issueToken${string}`>): OperationRequest {
  const { method, headers, body } = operations[operation];
  const ifMatch = headers.find(({ name }) => name === 'if-match');
  return {
    method,
    path: pathOf(operation),
    headers: {
      ...(body === undefined ? bodilessRequestHeaders : requestHeaders),
      ...(ifMatch === undefined ? {} : { [ifMatch.label]: toldText(ifMatch, 'etag') }),
    },
  };
}

/** The `continuationToken` of a list's next page, with a matcher: what the provider state tells. */
export const continuationToken: StateValue = toldText(tokenRule(), 'continuationToken');

function pathOf(operation: OperationId): string | StateValue {
  const { path, pathParameters, trailingSlash } = operations[operation];
  const [id] = pathParameters;
  if (id === undefined) return path;
  if (path.startsWith('/connectionSpecs')) return path.replace('{id}', dynamicsConnectionSpec.id);
  const form = wholeValue(id.schema.pattern ?? '').replace(/^\^|\$$/g, '');
  const regex = `^${path.replace('{id}', () => form)}${trailingSlash ? '/?' : ''}$`;
  return stateValue(path.replace('{id}', told('id')), regex, path.replace('{id}', id.example ?? ''));
}

function tokenRule(): ParameterRule {
  const rule = operations.listConnections.query.parameters.get('continuationToken');
  if (rule === undefined) throw new Error('The description has no continuationToken.');
  return rule;
}

function toldText({ schema, example = '' }: ParameterRule, name: string): StateValue {
  return stateValue(told(name), textMatcher(schema, example).regex, example);
}
