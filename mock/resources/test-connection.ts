import { type Answer, jsonAnswer } from '../../src/http/answer.ts';
import { connectionNotFound, findConnection } from './find-connection.ts';
import type { OperationCall } from './operation-call.ts';

/**
 * Tells that the credentials of a connection work: the mock has no Dynamics to try them with.
 *
 * @see Flow Service API - Sources, GET /connections/{id}/test
 */
export function testConnection(call: OperationCall): Answer {
  return findConnection(call) === undefined ? connectionNotFound(call) : jsonAnswer(200, call.requestId, { result: true }, call);
}
