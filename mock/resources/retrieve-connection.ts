import { type Answer, jsonAnswer } from '../../src/http/answer.ts';
import { shownJson } from '../store/shown-connection.ts';
import { connectionNotFound, findConnection } from './find-connection.ts';
import type { OperationCall } from './operation-call.ts';

/**
 * Retrieves a base connection, always in a list of one.
 *
 * @see Flow Service API - Sources, GET /connections/{id}
 */
export function retrieveConnection(call: OperationCall): Answer {
  const found = findConnection(call);
  if (found === undefined) return connectionNotFound(call);
  return jsonAnswer(200, call.requestId, `{"items":[${shownJson(call.scope, found)}]}`, call);
}
