import type { OperationId } from '../../src/contract/operation.ts';
import { listConnectionSpecs, retrieveConnectionSpec } from './connection-specs.ts';
import { createConnection } from './create-connection.ts';
import { deleteConnection } from './delete-connection.ts';
import { exploreConnection } from './explore-connection.ts';
import { issueToken } from './issue-token.ts';
import { listConnections } from './list-connections.ts';
import type { OperationHandler } from './operation-call.ts';
import { publishConnection } from './publish-connection.ts';
import { retrieveConnection } from './retrieve-connection.ts';
import { testConnection } from './test-connection.ts';
import { updateConnection } from './update-connection.ts';

/** What answers each operation of the description. */
export const handlers: { readonly [operation in OperationId]: OperationHandler } = {
  createConnection,
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
};
