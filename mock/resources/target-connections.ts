import type { CreateTargetConnectionRequest, TargetConnection } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import { newEntity, stateOfNew, withoutCredentials } from '../store/new-entity.ts';
import { faultAsCreated, isMissing } from './as-created.ts';
import { usedByFlow } from './flow-references.ts';
import type { OperationCall } from './operation-call.ts';
import { inheritedFrom } from './source-connections.ts';
import { notFound, type Resource } from './verbs.ts';

/** Target connections: the data set that a dataflow writes to. */
export const targetConnections: Resource<'targetConnections'> = {
  kind: 'targetConnections',
  refuses: ({ entity }, call, change) => (change === 'delete' ? usedByFlow(call, 'targetConnectionIds', entity.id) : undefined),
  revise: (entity, _, call) =>
    (entity.state === 'draft' ? undefined : faultAsCreated(call, 'createTargetConnection', entity, isMissing)) ?? { entity },
};

/**
 * Creates a target connection, or a draft of one. Its data set may be unknown to the mock: Adobe publishes no error for that.
 *
 * @see Create a dataflow to ingest data from a CRM, Create a target connection
 */
export function createTargetConnection(call: OperationCall): Reply {
  const { query, scope, context } = call;
  const { name, description, baseConnectionId, connectionSpec, data, params } = call.body as CreateTargetConnectionRequest;
  const inherited = inheritedFrom(call, baseConnectionId);
  if (inherited === undefined) return notFound('connections', baseConnectionId);
  const { secretNames } = context.contract;
  const entity: TargetConnection = {
    ...newEntity(scope, context.identifiers),
    name: name ?? '',
    ...(description === undefined ? {} : { description }),
    ...(inherited.baseConnection === undefined ? {} : { baseConnectionId: inherited.baseConnection.id }),
    connectionSpec: { id: connectionSpec.id.toLowerCase(), version: connectionSpec.version },
    state: stateOfNew(query),
    ...(data === undefined ? {} : { data: withoutCredentials(data, secretNames) }),
    ...(params === undefined ? {} : { params: withoutCredentials(params, secretNames) }),
    inheritedAttributes: inherited,
  };
  context.entities.insert('targetConnections', scope, { entity, dueAt: undefined, outcome: undefined });
  return { status: 201, body: { id: entity.id, etag: entity.etag } };
}
