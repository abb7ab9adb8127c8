import type { Shape } from './answer-shapes.ts';
import { errorFromAnswer } from './error-from-answer.ts';
import type { Sent } from './send-with-retries.ts';

/** What nearly every answer tells beside what was asked for. */
export type RequestId = {
  /** The name of the request in Adobe's logs, to quote to Adobe's support; undefined where the answer has none. */
  readonly requestId: string | undefined;
};

/**
 * The request id of a success, which may have no body at all.
 *
 * @throws APIError of the kind that the status names, where it is no success
 */
export function readRequestId(sent: Sent): RequestId {
  const { status, requestId } = sent.answer;
  if (status >= 200 && status <= 299) return { requestId };
  const redirect = status === 0 || (status >= 300 && status <= 399);
  throw errorFromAnswer(
    sent,
    redirect ? 'a redirect, which is not followed, for it would carry the token elsewhere. Correct the base URL.' : undefined,
  );
}

/**
 * What a success says.
 *
 * @throws APIError of the kind that the status names; also where a success does not say what was asked for
 */
export function readSuccess<Body>(sent: Sent, { name: wanted, fits }: Shape<Body>): RequestId & { readonly body: Body } {
  const { requestId } = readRequestId(sent);
  const { body } = sent.answer;
  if (fits(body)) return { body, requestId };
  const fault = `the answer is not ${wanted} in JSON.`;
  const { effect } = sent;
  throw errorFromAnswer(
    sent,
    effect === undefined ? fault : `the connection may have been ${effect}, but ${fault} Look before you try again.`,
  );
}
