import type { Contract } from '../../contract/contract.ts';
import { derived } from '../../contract/derived.ts';
import { isRecord } from '../../contract/is-record.ts';
import type { RecordedRequest } from './expected-request.ts';

/** The summary of each operation by its id, as the description has it. */
const summaries = derived(
  ({ description }) =>
    new Map<string, string>(
      Object.values(description.paths).flatMap((item) =>
        Object.values(item).flatMap((operation: unknown) =>
          isRecord(operation) && typeof operation.summary === 'string' ? [[String(operation.operationId), operation.summary]] : [],
        ),
      ),
    ),
);

/** Describes a recorded request in words that distinguish it from most others: with its auth spec and the parameters of its query. */
export function describeRequest(contract: Contract, { operation, query, body }: RecordedRequest, status: number): string {
  const summary = summaries(contract).get(operation.id) ?? operation.id;
  const auth = isRecord(body) && isRecord(body.auth) ? ` with ${body.auth.specName}` : '';
  const asked = query.size === 0 ? '' : ` by ${[...new Set(query.keys())].sort().join(', ')}`;
  const refused = status < 400 ? '' : `, refused with ${status}`;
  return `a request to ${summary.charAt(0).toLowerCase()}${summary.slice(1)}${auth}${asked}${refused}`;
}
