import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import { type Answer, jsonAnswer } from '../../src/http/answer.ts';
import { newConnection, shownConnection, stored } from '../store/shown-connection.ts';
import type { OperationCall } from './operation-call.ts';

/**
 * Creates a base connection, or a draft of one. If that takes a while, `initializing` milliseconds, it has no etag until then but that of
 * the answer.
 *
 * @see Tutorial: Create a connection, Response; Create a Salesforce base connection on AWS (asynchronous creation);
 * Create draft Flow Service entities
 */
export function createConnection(call: OperationCall, initializing?: number): Answer {
  const isDraft = call.query.get('mode') === 'draft';
  const { body, scope, world, basePath, operation, requestId, violations } = call;
  const made = newConnection(scope, body as CreateConnectionRequest, world.identifiers, isDraft ? undefined : initializing);
  const connection = isDraft ? stored(scope, { ...shownConnection(scope, made), state: 'draft' }, made.etag) : made;
  world.connections.insert(scope, connection);
  const { id, etag = world.identifiers.etag() } = connection;
  const headers = { location: `${basePath}${operation.path}/${id}` };
  return jsonAnswer(201, requestId, { id, etag }, { headers, violations });
}
