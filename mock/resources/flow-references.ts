import type { CreateFlowRequest, Flow, FlowSpecification, SourceConnection, TargetConnection } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import type { OperationCall } from './operation-call.ts';
import { flowSpecs } from './specifications.ts';
import { notFound } from './verbs.ts';

/** The entities that a dataflow depends on. */
export type FlowReferences = { readonly flowSpec: FlowSpecification; readonly source: SourceConnection; readonly target: TargetConnection };

type Referring = Pick<CreateFlowRequest, 'flowSpec' | 'sourceConnectionIds' | 'targetConnectionIds'>;

/**
 * Looks up what a dataflow stands on, or returns the error response if something does not exist or does not fit together. That the flow
 * specification must list the source's connection specification is published; which error reports it is our choice.
 *
 * @see Create a dataflow to ingest data from a CRM, Retrieve a flow specification; Flow Service error messages, 1413-400
 */
export function referencesOf({ scope, context }: OperationCall, flow: Referring): FlowReferences | Reply {
  const { entities } = context;
  const wanted: Reply = { error: 'unknown-connection-spec' };
  const flowSpec = flowSpecs(context).find(({ id }) => id === flow.flowSpec.id.toLowerCase());
  if (flowSpec === undefined) return wanted;
  const [sourceId = '', targetId = ''] = [flow.sourceConnectionIds[0], flow.targetConnectionIds[0]];
  const source = entities.find('sourceConnections', scope, sourceId.toLowerCase())?.entity;
  if (source === undefined) return notFound('sourceConnections', sourceId);
  const target = entities.find('targetConnections', scope, targetId.toLowerCase())?.entity;
  if (target === undefined) return notFound('targetConnections', targetId);
  const base = source.baseConnectionId;
  if (base !== undefined && entities.find('connections', scope, base) === undefined) return notFound('connections', base);
  const fits =
    flowSpec.sourceConnectionSpecIds.includes(source.connectionSpec.id) &&
    flowSpec.targetConnectionSpecIds.includes(target.connectionSpec.id);
  return fits ? { flowSpec, source, target } : wanted;
}

/** Returns what a dataflow shows of its connections. */
export function inheritedBy({ source, target }: FlowReferences): Flow['inheritedAttributes'] {
  const shown = ({ id, connectionSpec, inheritedAttributes: { baseConnection } }: SourceConnection | TargetConnection) => ({
    id,
    connectionSpec,
    ...(baseConnection === undefined ? {} : { baseConnection: { id: baseConnection.id, connectionSpec: baseConnection.connectionSpec } }),
  });
  return { properties: { isSourceFlow: true }, sourceConnections: [shown(source)], targetConnections: [shown(target)] };
}

/**
 * Returns the error response if a dataflow uses a source or target connection. Adobe publishes the code without its operation; that it
 * belongs here is our choice.
 *
 * @see Flow Service error messages, 1447-400
 */
export function usedByFlow(call: OperationCall, member: 'sourceConnectionIds' | 'targetConnectionIds', id: string): Reply | undefined {
  const isUsed = flowsOf(call).some((flow) => flow[member].includes(id));
  return isUsed ? { error: 'entity-in-use', variables: { id } } : undefined;
}

/**
 * Returns the error response if a dataflow uses a base connection.
 *
 * @see Flow Service error messages, 1418-400
 */
export function baseUsedByFlow(call: OperationCall, id: string): Reply | undefined {
  const isUsed = flowsOf(call).some(({ inheritedAttributes: { sourceConnections, targetConnections } }) =>
    [...sourceConnections, ...targetConnections].some(({ baseConnection }) => baseConnection?.id === id),
  );
  return isUsed ? { error: 'connection-in-use', variables: { id } } : undefined;
}

function flowsOf({ scope, context }: OperationCall): readonly Flow[] {
  return context.entities.list('flows', scope).map(({ entity }) => entity);
}
