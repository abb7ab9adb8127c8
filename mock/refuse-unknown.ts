import { methodsOf, type RequestExamination, uncoveredResource } from '../src/conformance/index.ts';
import { type Answer, errorAnswer, explainedBody, jsonAnswer } from './answer.ts';

/**
 * Not an operation of the description: for what Flow Service has beside it, Flow Service's own 404; for all else an answer of our
 * choice, in the gateway's shape.
 */
export function refuseUnknown(
  path: string,
  requestId: string,
  { violations }: Pick<RequestExamination, 'violations'>,
  explain: boolean,
): Answer {
  const told = (published: Readonly<Record<string, unknown>>) => (explain ? explainedBody(published, violations) : published);
  const methods = methodsOf(path);
  if (uncoveredResource(path) !== undefined) {
    const answer = errorAnswer('provider-not-found', requestId, {}, { violations });
    return explain ? { ...answer, body: explainedBody(JSON.parse(answer.body), violations) } : answer;
  }
  return methods.length === 0
    ? jsonAnswer(404, requestId, told({ error_code: '404000', message: 'Resource not found' }), { violations })
    : jsonAnswer(405, requestId, told({ error_code: '405000', message: 'Method not allowed' }), {
        headers: { allow: methods.join(', ') },
        violations,
      });
}
