import type { Answer, RequestHandler } from '../../src/http/answer.ts';
import { respond } from '../respond.ts';
import { answerAdmin } from './admin.ts';
import { type AdminParts, isForMock } from './admin-page.ts';
import { isChange } from './refuse-cross-origin.ts';
import { reportErrors } from './streamed-body.ts';

/**
 * Separates the requests for the mock itself from those for Flow Service. After a change of the mock, the pages of the inspector are
 * informed. An error of an endpoint becomes the mock's error response, and never ends the process.
 */
export function separateAdmin(answerFlowService: RequestHandler, parts: AdminParts, onError: (error: unknown) => void): RequestHandler {
  const { contract, identifiers } = parts.context;
  const fail = (error: unknown): Answer => {
    onError(error);
    return respond({ contract, requestId: identifiers.requestId(), violations: [] }, { error: 'internal-error' });
  };
  return (request) => {
    if (!isForMock(request)) return answerFlowService(request);
    const finish = (made: Answer): Answer => {
      if (isChange(request) && made.status < 400) parts.events.changed('clock', 'scenarios', 'state');
      return reportErrors(made, onError);
    };
    try {
      const made = answerAdmin(request, parts);
      return made instanceof Promise ? made.then(finish).catch(fail) : finish(made);
    } catch (error) {
      return fail(error);
    }
  };
}
