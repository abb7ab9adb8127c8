import { type ErrorName, errorExamples, errorNames } from '../../src/conformance/index.ts';
import { type ExpectedResponse, expectedResponse } from './expected-response.ts';

export type { ErrorName as RefusalName } from '../../src/conformance/index.ts';

/** A documented refusal, with matchers, and the provider state in which it is the answer. */
export type Refusal = ExpectedResponse & {
  /** What to pass to `given`. */
  readonly state: string;
};

/**
 * A documented refusal, such as `refusal('invalid-token')`: its status, headers (`Retry-After` when throttled) and body, the error's code
 * as it is and its text by type. `state` is what to pass to `given`; this package's provider verification knows each.
 *
 * @see Experience Platform FAQ and troubleshooting; Flow Service error messages
 */
export function refusal(name: ErrorName): Refusal {
  const { summary, value } = errorExamples[name];
  return { ...expectedResponse(name, value), state: summary };
}

/** Every refusal that the description has. */
export const refusalNames: readonly ErrorName[] = errorNames;

/** The name of the refusal that is the answer in a provider state; undefined where the state is none of the description's. */
export function refusalIn(state: string): ErrorName | undefined {
  return refusalNames.find((name) => errorExamples[name].summary === state);
}
