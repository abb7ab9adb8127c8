import { type Answer, errorAnswer } from '../../src/http/answer.ts';
import { connectionNotFound, findConnection } from './find-connection.ts';
import type { OperationCall } from './operation-call.ts';

/**
 * Deletes a base connection, whatever its etag; not while it is still being created.
 *
 * @see Delete connections using the Flow Service API; Flow Service error messages, 1417-400
 */
export function deleteConnection(call: OperationCall): Answer {
  const { scope, world, requestId, violations } = call;
  const found = findConnection(call);
  if (found === undefined) return connectionNotFound(call);
  if (found.enabledAt !== undefined) return errorAnswer('connection-initializing', requestId, {}, { violations });
  if (!world.connections.remove(scope, found.id)) return connectionNotFound(call);
  return { status: 204, headers: { 'x-request-id': requestId }, body: '', violations };
}
