import { type Answer, errorAnswer } from '../../src/http/answer.ts';
import type { StoredConnection } from '../store/connection-store.ts';
import { shownConnection, stored } from '../store/shown-connection.ts';
import type { OperationCall } from './operation-call.ts';

/** The connection that a call is about; undefined where the scope has none of that id. */
export function findConnection(call: Pick<OperationCall, 'parameters' | 'scope' | 'world'>): StoredConnection | undefined {
  const { parameters, scope, world } = call;
  // An id is a UUID, whose letters may be in either case (RFC 9562 §4).
  const found = world.connections.find(scope, parameters.id?.toLowerCase() ?? '');
  return found === undefined ? undefined : settled(call, found);
}

/** The connection as it is now: enabled and with its first etag, once the time that its creation takes is over. */
export function settled({ scope, world }: Pick<OperationCall, 'scope' | 'world'>, connection: StoredConnection): StoredConnection {
  const { connections, identifiers } = world;
  if (connection.enabledAt === undefined || connection.enabledAt > identifiers.now()) return connection;
  const enabled = stored(scope, { ...shownConnection(scope, connection), state: 'enabled' }, identifiers.etag());
  return connections.replace(scope, enabled, undefined) ? enabled : (connections.find(scope, connection.id) ?? connection);
}

/** The answer where the scope has no connection of that id. */
export function connectionNotFound({ parameters, requestId, violations }: OperationCall): Answer {
  return errorAnswer('resource-not-found', requestId, { id: parameters.id ?? '', type: 'connections' }, { violations });
}
