import { description } from '../../src/generated/description.ts';
import { type Answer, errorAnswer, jsonAnswer } from '../../src/http/answer.ts';
import { filtersIn, meetsAll } from './meets-filters.ts';
import type { OperationCall } from './operation-call.ts';

const { items } = description.components.examples['dynamics-connection-spec'].value;

/**
 * Lists the connection specifications: that of Microsoft Dynamics, where it meets the conditions.
 *
 * @see Dynamics tutorial of 2020, Look up connection specifications
 */
export function listConnectionSpecs({ query, operation, requestId, violations }: OperationCall): Answer {
  const filters = filtersIn(query.getAll('property'), operation);
  return jsonAnswer(200, requestId, { items: items.filter((item) => meetsAll(item, filters)) }, { violations });
}

/**
 * Retrieves a connection specification, in a list of one.
 *
 * @see Flow Service API - Sources, GET /connectionSpecs/{id}
 */
export function retrieveConnectionSpec({ parameters, requestId, violations }: OperationCall): Answer {
  const { id = '' } = parameters;
  const found = items.filter((item) => item.id === id.toLowerCase());
  if (found.length === 0) return errorAnswer('resource-not-found', requestId, { id, type: 'connectionSpecs' }, { violations });
  return jsonAnswer(200, requestId, { items: found }, { violations });
}
