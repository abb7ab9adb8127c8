import { checkConnectionPatch } from '../../src/check/check-patch.ts';
import { isError } from '../../src/check/finding.ts';
import type { ConnectionPatch, CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import { masked, newConnection, shownAt } from '../store/stored-connection.ts';
import { baseUsedByFlow } from './flow-references.ts';
import type { OperationCall } from './operation-call.ts';
import { findIn, notFound, type Resource } from './verbs.ts';

/**
 * Base connections: the credentials for one account of a source. One that is still being created cannot be changed or deleted.
 *
 * @see Update connections using the Flow Service API; Flow Service error messages, 1414-400, 1417-400, 1418-400
 */
export const baseConnections: Resource<'connections'> = {
  kind: 'connections',
  shown: (placed, at) => shownAt(placed, () => at),
  refuses: ({ entity }, call, change) => {
    if (entity.state === 'initializing') return { error: 'connection-initializing' };
    return change === 'delete' ? baseUsedByFlow(call, entity.id) : undefined;
  },
  checkPatch: ({ entity }, { body, context }) => {
    const findings = checkConnectionPatch(context.contract, body as ConnectionPatch, entity, context.profile);
    return findings.some(isError) ? { findings } : undefined;
  },
  // New auth params replace all old ones; the connection specification and the auth spec stay.
  revise: (after, _, { context }) => ({ entity: masked(context.contract, after) }),
};

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
 * Reports that the credentials of a connection work. The mock has no Dynamics to try them with.
 *
 * @see Flow Service API - Sources, GET /connections/{id}/test
 */
export function testConnection(call: OperationCall): Reply {
  return findIn(baseConnections, call) === undefined
    ? notFound('connections', call.parameters.id)
    : { status: 200, body: { result: true } };
}
