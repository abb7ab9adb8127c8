import type { Connection, CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import { newConnection, shownAt, withEtag } from '../store/stored-connection.ts';
import type { DueHandler } from './due-handlers.ts';
import type { OperationCall } from './operation-call.ts';

/** Returns the connection that a call is about, as it is now; undefined if the scope has none with this id. */
export function findConnection({ parameters, scope, context, at }: Pick<OperationCall, 'parameters' | 'scope' | 'context' | 'at'>) {
  // An id is a UUID, whose letters may be in either case (RFC 9562 §4).
  const found = context.entities.find('connections', scope, parameters.id?.toLowerCase() ?? '');
  return found === undefined ? undefined : shownAt(found, () => at);
}

/** The error response if the scope has no connection with the id. */
export function connectionNotFound({ parameters }: Pick<OperationCall, 'parameters'>): Reply {
  return { error: 'resource-not-found', variables: { id: parameters.id ?? '', type: 'connections' } };
}

/** The error response if a connection is still being created. */
export const connectionInitializing: Reply = { error: 'connection-initializing' };

/**
 * Creates a base connection, or a draft of one.
 *
 * @param initializing - how long that takes, in milliseconds. Until then the connection is shown without its etag; default 0
 * @see Tutorial: Create a connection, Response; Create a Salesforce base connection on AWS (asynchronous creation);
 * Create draft Flow Service entities
 */
export function createConnection({ query, body, scope, context, basePath, operation }: OperationCall, initializing?: number): Reply {
  const options = query.get('mode') === 'draft' ? { state: 'draft' as const } : initializing === undefined ? {} : { initializing };
  const stored = newConnection(context.contract, scope, body as CreateConnectionRequest, context.identifiers, options);
  context.entities.insert('connections', scope, stored);
  const { id, etag } = stored.entity;
  return { status: 201, body: { id, etag }, headers: { location: `${basePath}${operation.path}/${id}` } };
}

/**
 * Retrieves a base connection, always in a list of one.
 *
 * @see Flow Service API - Sources, GET /connections/{id}
 */
export function retrieveConnection(call: OperationCall): Reply {
  const found = findConnection(call);
  return found === undefined ? connectionNotFound(call) : { status: 200, body: { items: [found] } };
}

/**
 * Deletes a base connection with any etag, unless it is still being created.
 *
 * @see Delete connections using the Flow Service API; Flow Service error messages, 1417-400
 */
export function deleteConnection(call: OperationCall): Reply {
  const found = findConnection(call);
  if (found?.state === 'initializing') return connectionInitializing;
  if (found === undefined || !call.context.entities.remove('connections', call.scope, found.id)) return connectionNotFound(call);
  return { status: 204 };
}

/**
 * Publishes a draft: its state becomes enabled.
 *
 * @see Create draft Flow Service entities, Publish your draft base connection; Flow Service error messages, 1422-400
 */
export function publishConnection(call: OperationCall): Reply {
  const found = findConnection(call);
  if (found === undefined) return connectionNotFound(call);
  const published = found.state === 'draft' ? replaceConnection(call, found, { ...found, state: 'enabled' }) : undefined;
  // Another process with the same state file may have published it first.
  const state = found.state === 'draft' ? 'enabled' : found.state;
  if (published === undefined) return { error: 'action-not-applicable', variables: { action: 'publish', state } };
  return { status: 200, body: published };
}

/** Stores a changed connection under a new etag, and returns id and etag; undefined if another process has changed it since. */
export function replaceConnection({ scope, context }: OperationCall, before: Connection, after: Connection) {
  const { entities, identifiers } = context;
  const entity = withEtag({ ...after, updatedAt: identifiers.now() }, identifiers.etag());
  const stored = { entity, dueAt: undefined, outcome: undefined };
  const isReplaced = entities.replace('connections', scope, stored, before.etag ?? '');
  return isReplaced ? { id: entity.id, etag: entity.etag } : undefined;
}

/** Ends the creation of a connection. Its state and etag are those that it was stored with. */
export const enableConnection: DueHandler<'connections'> = ({ scope, entity, outcome }, { entities }) => {
  entities.replace('connections', scope, { entity, dueAt: undefined, outcome }, entity.etag ?? '');
  return [{ kind: 'connections', id: entity.id, what: 'connection-enabled', status: entity.state }];
};

/**
 * Reports that the credentials of a connection work. The mock has no Dynamics to try them with.
 *
 * @see Flow Service API - Sources, GET /connections/{id}/test
 */
export function testConnection(call: OperationCall): Reply {
  return findConnection(call) === undefined ? connectionNotFound(call) : { status: 200, body: { result: true } };
}
