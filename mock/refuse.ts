import { isError, type Violation } from '../src/conformance/index.ts';
import { type Answer, explainedBody, jsonAnswer } from './answer.ts';
import { errorBody, errorStatus } from './published-errors.ts';
import { type Refused, refusalFor } from './refusals.ts';

/**
 * The answer to a request that does not conform: what is published for its first mistake, with all of them in the member `violations`
 * unless Adobe's bare answer is wanted.
 */
export function refuse(request: Refused, violations: readonly Violation[], requestId: string, explain: boolean): Answer {
  const first = violations.find(isError);
  if (first === undefined) throw new TypeError('A refused request has an error.');
  const { error, variables } = refusalFor(first, request);
  const published = errorBody(error, requestId, variables);
  const body = explain ? explainedBody(published, violations) : published;
  return jsonAnswer(errorStatus(error), requestId, body, { violations });
}
