import type { MatchersV3 } from '@pact-foundation/pact';

/** A text that a provider state tells when the contract is verified, such as the id of the connection that exists then. */
export type StateValue = MatchersV3.V3RegexMatcher & MatchersV3.ProviderStateInjectedValue<string>;

/** In an expression, the value that a provider state tells under this name. */
export function told(name: string): string {
  return `\${${name}}`;
}

/**
 * A text of this form in a consumer's test, and in a verification what the expression comes to in the provider state.
 *
 * @see Pact documentation: Provider states, "Values from provider states"
 */
export function stateValue(expression: string, regex: string, example: string): StateValue {
  return { 'pact:matcher:type': 'regex', regex, 'pact:generator:type': 'ProviderState', expression, value: example };
}
