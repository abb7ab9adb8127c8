import type { OperationId } from '../../src/contract/operation.ts';
import { listConnectionSpecs, retrieveConnectionSpec } from './connection-specs.ts';
import { createConnection, deleteConnection, publishConnection, retrieveConnection, testConnection } from './connections.ts';
import { exploreConnection } from './explore-connection.ts';
import { issueToken } from './issue-token.ts';
import { listConnections } from './list-connections.ts';
import { createDataSet, createMappingSet, createSchema, retrieveDataSet, retrieveMappingSet, retrieveSchema } from './neighbors.ts';
import type { OperationHandler } from './operation-call.ts';
import { updateConnection } from './update-connection.ts';

/** The handler of each operation of the description. */
export const handlers: { readonly [operation in OperationId]: OperationHandler } = {
  createConnection: (call) => createConnection(call),
  listConnections,
  retrieveConnection,
  updateConnection,
  deleteConnection,
  performConnectionAction: publishConnection,
  testConnection,
  exploreConnection,
  listConnectionSpecs,
  retrieveConnectionSpec,
  issueToken,
  issueTokenV2: issueToken,
  createSchema,
  retrieveSchema,
  createDataSet,
  retrieveDataSet,
  createMappingSet,
  retrieveMappingSet,
};
