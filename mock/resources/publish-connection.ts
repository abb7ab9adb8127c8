import { type Answer, errorAnswer, jsonAnswer } from '../../src/http/answer.ts';
import { shownConnection, stored } from '../store/shown-connection.ts';
import { connectionNotFound, findConnection } from './find-connection.ts';
import type { OperationCall } from './operation-call.ts';

/**
 * Publishes a draft, so that it is enabled from then on. What has been published is no draft any more.
 *
 * @see Create draft Flow Service entities, Publish your draft base connection; Flow Service error messages, 1422-400
 */
export function publishConnection(call: OperationCall): Answer {
  const { scope, world, requestId, violations } = call;
  const { connections, identifiers } = world;
  const found = findConnection(call);
  if (found === undefined) return connectionNotFound(call);
  const connection = shownConnection(scope, found);
  const refuse = (state: string): Answer => errorAnswer('action-not-applicable', requestId, { action: 'publish', state }, { violations });
  if (connection.state !== 'draft') return refuse(connection.state);
  const published = stored(scope, { ...connection, state: 'enabled', updatedAt: identifiers.now() }, identifiers.etag());
  // Another process with the same state file may have been faster.
  if (!connections.replace(scope, published, found.etag)) return refuse('enabled');
  return jsonAnswer(200, requestId, { id: published.id, etag: published.etag }, { violations });
}
