import type { OperationId } from '../../conformance/index.ts';
import { description } from '../../generated/description.ts';
import { isRecord } from '../is-record.ts';
import type { RecordedRequest } from './expected-request.ts';

const summaries = new Map<string, string>(
  Object.values(description.paths).flatMap((item) =>
    Object.values(item).flatMap((operation: unknown) =>
      isRecord(operation) && typeof operation.summary === 'string' ? [[String(operation.operationId), operation.summary]] : [],
    ),
  ),
);

/** What a recorded request is for, in words that tell it from most others: with its auth spec, and what its query has. */
export function describeRequest({ operation, query, body }: RecordedRequest, status: number): string {
  const summary = summaryOf(operation.id);
  const auth = isRecord(body) && isRecord(body.auth) ? ` with ${body.auth.specName}` : '';
  const asked = query.size === 0 ? '' : ` by ${[...new Set(query.keys())].sort().join(', ')}`;
  const refused = status < 400 ? '' : `, refused with ${status}`;
  return `a request to ${summary.charAt(0).toLowerCase()}${summary.slice(1)}${auth}${asked}${refused}`;
}

/** What an operation does, as the description says it. */
function summaryOf(id: OperationId): string {
  return summaries.get(id) ?? id;
}
