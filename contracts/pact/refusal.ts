import { type ErrorName, errorExamples, errorNames } from '../../src/contract/error-example.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import { errorInState, stateOfError } from '../../src/contract/provider-states.ts';
import { type ExpectedResponse, expectedResponse } from './expected-response.ts';

export type { ErrorName as RefusalName };

const examples = errorExamples(flowService);

/** The names of the error responses that the description documents. */
export const refusalNames: readonly ErrorName[] = errorNames(flowService);

/** A documented error response, with matchers, and the provider state in which it is the response. */
export type Refusal = ExpectedResponse & {
  /** The state to pass to `given`. */
  readonly state: string;
};

/**
 * Returns a documented error response, such as `refusal('invalid-token')`: its status, headers (`Retry-After` when throttled) and body.
 * The error's code must be equal, its text only has the same type. Pass its `state` to `given`; `stateHandlers` sets it up.
 *
 * @see Experience Platform FAQ and troubleshooting; Flow Service error messages
 */
export function refusal(name: ErrorName): Refusal {
  return { ...expectedResponse(name, examples[name].value), state: stateOfError(flowService, name) };
}

/** Returns the name of the error that is the response in a provider state; undefined if the description has no such state. */
export function refusalIn(state: string): ErrorName | undefined {
  return errorInState(flowService, state);
}
