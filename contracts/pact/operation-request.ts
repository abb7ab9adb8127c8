import type { MatchersV3 } from '@pact-foundation/pact';
import { flowService } from '../../src/contract/flow-service.ts';
import type { NeighborOperationId, OperationId } from '../../src/contract/operation.ts';
import type { ParameterRule } from '../../src/contract/parameter-rule.ts';
import { pathValue, type StateValueName, stateExpression } from '../../src/contract/state-values.ts';
import { textMatcher } from './matcher-for.ts';
import { bodilessRequestHeaders, requestHeaders } from './request-headers.ts';
import { type StateValue, stateText } from './state-value.ts';
import { wholeValue } from './whole-value.ts';

const { operations } = flowService;

/** The `operationId` of an operation of Flow Service, without those of the identity service and of the neighbors. */
export type CalledOperationId = Exclude<OperationId, `issueToken${string}` | NeighborOperationId>;

/** A request for Pact's `withRequest` and `headers`, without query and body. */
export type OperationRequest = {
  /** The HTTP method, such as `POST`. */
  readonly method: string;
  /** The path without a base path; a matcher if it contains the id of an entity. */
  readonly path: string | StateValue;
  /** The required headers, with matchers. */
  readonly headers: Record<string, string | MatchersV3.V3RegexMatcher>;
};

/**
 * Returns method, path and headers of an operation, with matchers. The provider state sets the id of the entity, and its etag in
 * If-Match; the id of a specification is the documented one, that of Microsoft Dynamics or of the flow specification for tables.
 *
 * @see Flow Service API - Sources
 */
export function operationRequest(operation: CalledOperationId): OperationRequest {
  const { method, headers, body } = operations[operation];
  const ifMatch = headers.find(({ name }) => name === 'if-match');
  return {
    method,
    path: pathOf(operation),
    headers: {
      ...(body === undefined ? bodilessRequestHeaders : requestHeaders),
      ...(ifMatch === undefined ? {} : { [ifMatch.label]: valueFromState(ifMatch, 'etag') }),
    },
  };
}

/** The `continuationToken` of a list's next page, with a matcher. The provider state sets its value. */
export const continuationToken: StateValue = valueFromState(tokenRule(), 'continuationToken');

function pathOf(operation: CalledOperationId): string | StateValue {
  const { path, pathParameters, trailingSlash } = operations[operation];
  const [id] = pathParameters;
  if (id === undefined) return path;
  const example = path.replace('{id}', id.example ?? '');
  const value = pathValue({ path });
  if (value === undefined) return example;
  const form = wholeValue(id.schema.pattern ?? '').replace(/^\^|\$$/g, '');
  const regex = `^${path.replace('{id}', () => form)}${trailingSlash ? '/?' : ''}$`;
  return stateText(
    path.replace('{id}', () => stateExpression(value)),
    regex,
    example,
  );
}

function tokenRule(): ParameterRule {
  const rule = operations.listConnections.query.parameters.get('continuationToken');
  if (rule === undefined) throw new Error('The description has no continuationToken.');
  return rule;
}

function valueFromState({ schema, example = '' }: ParameterRule, name: StateValueName): StateValue {
  return stateText(stateExpression(name), textMatcher(schema, example).regex, example);
}
