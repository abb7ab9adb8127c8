import type { OperationId } from '../../src/contract/operation.ts';
import type { Kind } from '../store/kinds.ts';
import { baseConnections, createConnection, testConnection } from './connections.ts';
import { createIn, sourceConnections, targetConnections } from './data-connections.ts';
import { exploreConnection } from './explore-connection.ts';
import { createFlow, flows, performFlowAction } from './flows.ts';
import { issueToken } from './issue-token.ts';
import { list, searchConnections } from './list.ts';
import { createDataSet, createMappingSet, createSchema, retrieveDataSet, retrieveMappingSet, retrieveSchema } from './neighbors.ts';
import type { OperationCall, OperationHandler } from './operation-call.ts';
import { createRun, performRunAction, runs } from './runs.ts';
import { connectionSpecs, flowSpecs, listSpecs, retrieveSpec } from './specifications.ts';
import { findIn, publish, type Resource, remove, retrieve, update } from './verbs.ts';

const resources = { connections: baseConnections, sourceConnections, targetConnections, flows, runs } as const;

/**
 * Returns the etag of the entity that a call is about, for errors; undefined if the scope has none with its id, or the call is about none.
 */
export function etagOf(call: OperationCall): string | undefined {
  const [, name = ''] = call.operation.path.split('/');
  const resource = (resources as { readonly [name: string]: Resource<Kind> | undefined })[name];
  return resource === undefined ? undefined : findIn(resource, call)?.entity.etag;
}

/** The handler of each operation of the description. */
export const handlers: { readonly [operation in OperationId]: OperationHandler } = {
  createConnection: (call) => createConnection(call),
  listConnections: list(baseConnections),
  searchConnections,
  retrieveConnection: retrieve(baseConnections),
  updateConnection: update(baseConnections),
  deleteConnection: remove(baseConnections),
  performConnectionAction: publish(baseConnections),
  testConnection,
  exploreConnection,
  listConnectionSpecs: listSpecs({ kind: 'connectionSpecs', all: connectionSpecs }),
  retrieveConnectionSpec: retrieveSpec({ kind: 'connectionSpecs', all: connectionSpecs }),
  createSourceConnection: createIn(sourceConnections),
  listSourceConnections: list(sourceConnections),
  retrieveSourceConnection: retrieve(sourceConnections),
  updateSourceConnection: update(sourceConnections),
  deleteSourceConnection: remove(sourceConnections),
  performSourceConnectionAction: publish(sourceConnections),
  createTargetConnection: createIn(targetConnections),
  listTargetConnections: list(targetConnections),
  retrieveTargetConnection: retrieve(targetConnections),
  updateTargetConnection: update(targetConnections),
  deleteTargetConnection: remove(targetConnections),
  performTargetConnectionAction: publish(targetConnections),
  listFlowSpecs: listSpecs({ kind: 'flowSpecs', all: flowSpecs }),
  retrieveFlowSpec: retrieveSpec({ kind: 'flowSpecs', all: flowSpecs }),
  createFlow: (call) => createFlow(call),
  listFlows: list(flows),
  retrieveFlow: retrieve(flows),
  updateFlow: update(flows),
  deleteFlow: remove(flows),
  performFlowAction,
  createRun: (call) => createRun(call),
  listRuns: list(runs),
  retrieveRun: retrieve(runs),
  performRunAction: (call) => performRunAction(call),
  issueToken,
  issueTokenV2: issueToken,
  createSchema,
  retrieveSchema,
  createDataSet,
  retrieveDataSet,
  createMappingSet,
  retrieveMappingSet,
};
