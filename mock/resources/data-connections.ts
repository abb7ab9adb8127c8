import type {
  CreateSourceConnectionRequest,
  CreateTargetConnectionRequest,
  InheritedConnection,
  SourceConnection,
} from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import { newEntity, stateOfNew, withoutCredentials } from '../store/new-entity.ts';
import { faultAsCreated, isMissing } from './as-created.ts';
import { baseConnections } from './connections.ts';
import { usedByFlow } from './flow-references.ts';
import type { OperationCall, OperationHandler } from './operation-call.ts';
import { findIn, notFound, type Resource } from './verbs.ts';

type Kind = 'sourceConnections' | 'targetConnections';

/** Source connections: the data of a base connection that a dataflow reads. */
export const sourceConnections = dataConnections('sourceConnections', 'sourceConnectionIds', 'createSourceConnection');

/** Target connections: the data set that a dataflow writes to. */
export const targetConnections = dataConnections('targetConnections', 'targetConnectionIds', 'createTargetConnection');

function dataConnections<K extends Kind>(
  kind: K,
  member: 'sourceConnectionIds' | 'targetConnectionIds',
  creation: 'createSourceConnection' | 'createTargetConnection',
): Resource<K> {
  return {
    kind,
    refuses: ({ entity }, call, change) => (change === 'delete' ? usedByFlow(call, member, entity.id) : undefined),
    revise: (entity, _, call) => (entity.state === 'draft' ? undefined : faultAsCreated(call, creation, entity, isMissing)) ?? { entity },
  };
}

/**
 * Makes the operation that creates a source or target connection, or a draft of one. A base connection that it names must exist: Adobe does
 * not publish the error otherwise; that of an unknown resource is our choice. A data set may be unknown to the mock, because Adobe
 * publishes no error for that.
 *
 * @see Create a dataflow to ingest data from a CRM, Create a source connection, Create a target connection
 */
export function createIn({ kind }: Resource<'sourceConnections'> | Resource<'targetConnections'>): OperationHandler {
  return (call): Reply => {
    const { query, scope, context, body } = call;
    const given = body as CreateSourceConnectionRequest | CreateTargetConnectionRequest;
    const { name = '', description, baseConnectionId, connectionSpec, data, params } = given;
    const inherited = inheritedFrom(call, baseConnectionId);
    if (inherited === undefined) return notFound('connections', baseConnectionId);
    const { secretNames } = context.contract;
    // Both kinds have the same members.
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
    context.entities.insert(kind, scope, { entity, dueAt: undefined, outcome: undefined });
    return { status: 201, body: { id: entity.id, etag: entity.etag } };
  };
}

/** Returns what a new entity has from its base connection; undefined if there is no such connection. */
function inheritedFrom(call: OperationCall, id: string | undefined): { readonly baseConnection?: InheritedConnection } | undefined {
  if (id === undefined) return {};
  const base = findIn(baseConnections, { ...call, parameters: { id } })?.entity;
  return base === undefined ? undefined : { baseConnection: { id: base.id, connectionSpec: base.connectionSpec } };
}
