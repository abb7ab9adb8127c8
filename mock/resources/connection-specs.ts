import type { Reply } from '../respond.ts';
import { filtersIn, meetsAll } from './meets-filters.ts';
import type { MockContext, OperationCall } from './operation-call.ts';

function connectionSpecs({ contract }: MockContext) {
  return contract.description.components.examples['dynamics-connection-spec'].value.items;
}

/**
 * Lists the connection specifications that meet the conditions. There is one, that of Microsoft Dynamics.
 *
 * @see Dynamics tutorial of 2020, Look up connection specifications
 */
export function listConnectionSpecs({ query, operation, context }: OperationCall): Reply {
  const filters = filtersIn(query.getAll('property'), operation);
  return { status: 200, body: { items: connectionSpecs(context).filter((item) => meetsAll(item, filters)) } };
}

/**
 * Retrieves a connection specification, in a list of one.
 *
 * @see Flow Service API - Sources, GET /connectionSpecs/{id}
 */
export function retrieveConnectionSpec({ parameters, context }: OperationCall): Reply {
  const { id = '' } = parameters;
  const items = connectionSpecs(context).filter((item) => item.id === id.toLowerCase());
  if (items.length === 0) return { error: 'resource-not-found', variables: { id, type: 'connectionSpecs' } };
  return { status: 200, body: { items } };
}
