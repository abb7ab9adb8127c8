import { type ErrorName, errorExamples } from '../../src/contract/error-example.ts';
import { type ExpectedResponse, expectedResponse } from './expected-response.ts';
import { stateOfRefusal } from './refusal-state.ts';

export type { ErrorName as RefusalName } from '../../src/check/index.ts';

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
  return { ...expectedResponse(name, errorExamples[name].value), state: stateOfRefusal(name) };
}
