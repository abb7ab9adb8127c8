import type { MatchersV3 } from '@pact-foundation/pact';
import { flowService } from '../../src/contract/flow-service.ts';
import { exampleIds, idNames, type ReferenceName, references, stateExpression } from '../../src/contract/state-values.ts';

/** A text with a value that the provider state returns during verification, such as the id of the connection that exists then. */
export type StateValue = MatchersV3.V3RegexMatcher & MatchersV3.ProviderStateInjectedValue<string>;

/** The members of a matcher that take its value from the provider state during verification. */
type FromState = Pick<StateValue, 'pact:generator:type' | 'expression'>;

/**
 * Adds to a matcher that its value comes from the provider state during verification. In a consumer's test, it is the matcher's example.
 *
 * @see Pact documentation: Provider states, "Values from provider states"
 */
export function fromState<Matcher extends object>(matcher: Matcher, expression: string): Matcher & FromState {
  return { ...matcher, 'pact:generator:type': 'ProviderState', expression };
}

/** Creates a text that matches a regex, with a value of the provider state. */
export function stateText(expression: string, regex: string, example: string): StateValue {
  return fromState({ 'pact:matcher:type': 'regex', regex, value: example } as const, expression);
}

/**
 * Returns a filter of a list by the id of another entity, for the query parameter `property`, such as
 * `propertyFilter('flowId')` for `flowId==…`. The provider state sets the id.
 *
 * Pact replaces all values of a parameter, so the request can have no other filter.
 */
export function propertyFilter(field: Exclude<ReferenceName, 'mappingId'>): StateValue {
  const kind = references[field];
  return stateText(`${field}==${stateExpression(idNames[kind])}`, `^${field}==[\\s\\S]+$`, `${field}==${exampleIds(flowService)[kind]}`);
}
