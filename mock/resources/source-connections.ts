import type { CreateSourceConnectionRequest, InheritedConnection, SourceConnection } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import { newEntity, stateOfNew, withoutCredentials } from '../store/new-entity.ts';
import { faultAsCreated, isMissing } from './as-created.ts';
import { baseConnections } from './connections.ts';
import { usedByFlow } from './flow-references.ts';
import type { OperationCall } from './operation-call.ts';
import { findIn, notFound, type Resource } from './verbs.ts';

/** Source connections: the data of a base connection that a dataflow reads. */
export const sourceConnections: Resource<'sourceConnections'> = {
  kind: 'sourceConnections',
  refuses: ({ entity }, call, change) => (change === 'delete' ? usedByFlow(call, 'sourceConnectionIds', entity.id) : undefined),
  revise: (entity, _, call) =>
    (entity.state === 'draft' ? undefined : faultAsCreated(call, 'createSourceConnection', entity, isMissing)) ?? { entity },
};

/**
 * Creates a source connection, or a draft of one. Its base connection must exist: Adobe does not publish the error otherwise; that of an
 * unknown resource is our choice.
 *
 * @see Create a dataflow to ingest data from a CRM, Create a source connection
 */
export function createSourceConnection(call: OperationCall): Reply {
  const { query, scope, context } = call;
  const { name, description, baseConnectionId, connectionSpec, data, params } = call.body as CreateSourceConnectionRequest;
  const inherited = inheritedFrom(call, baseConnectionId);
  if (inherited === undefined) return notFound('connections', baseConnectionId);
  const { secretNames } = context.contract;
  const entity: SourceConnection = {
    ...newEntity(scope, context.identifiers),
    name,
    ...(description === undefined ? {} : { description }),
    ...(inherited.baseConnection === undefined ? {} : { baseConnectionId: inherited.baseConnection.id }),
    connectionSpec: { id: connectionSpec.id.toLowerCase(), version: connectionSpec.version },
    state: stateOfNew(query),
    ...(data === undefined ? {} : { data: withoutCredentials(data, secretNames) }),
    ...(params === undefined ? {} : { params: withoutCredentials(params, secretNames) }),
    inheritedAttributes: inherited,
  };
  context.entities.insert('sourceConnections', scope, { entity, dueAt: undefined, outcome: undefined });
  return { status: 201, body: { id: entity.id, etag: entity.etag } };
}

/** Returns what a new entity has from its base connection; undefined if there is no such connection. */
export function inheritedFrom(call: OperationCall, id: string | undefined): { readonly baseConnection?: InheritedConnection } | undefined {
  if (id === undefined) return {};
  const base = findIn(baseConnections, { ...call, parameters: { id } })?.entity;
  return base === undefined ? undefined : { baseConnection: { id: base.id, connectionSpec: base.connectionSpec } };
}
