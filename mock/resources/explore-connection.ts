import type { ExploredObject, ExploredObjects } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import { connectionNotFound, findConnection } from './connections.ts';
import { type CrmObject, crm } from './crm.ts';
import type { OperationCall } from './operation-call.ts';

/**
 * Lists the tables and views of the fake CRM, or returns the columns and first rows of one of them.
 *
 * @see Explore a CRM system using the Flow Service API; Dynamics tutorial of 2026
 */
export function exploreConnection(call: OperationCall): Reply {
  const { query, operation } = call;
  if (findConnection(call) === undefined) return connectionNotFound(call);
  const type = query.get('objectType')?.toLowerCase() ?? 'root';
  if (type === 'root') return { status: 200, body: root };
  const wrong = (requestParam: string): Reply => ({
    error: 'wrong-value',
    variables: { paramValue: query.get(requestParam) ?? '', requestParam },
  });
  const object = crm.find((one) => one.type === type && one.path === query.get('object'));
  if (object === undefined) return wrong('object');
  const primaryKey = query.get('primaryKey');
  if (primaryKey !== null && !object.columns.some(([name]) => name === primaryKey)) return wrong('primaryKey');
  const count = Number(query.get('previewCount') ?? operation.query.parameters.get('previewCount')?.initial);
  const rows = query.get('preview')?.toLowerCase() === 'true' ? object.rows.slice(0, count) : undefined;
  return { status: 200, body: explored(object, rows) };
}

const root: ExploredObjects = crm.map(({ type, name, path }) => ({ type, name, path, canPreview: true, canFetchSchema: true }));

function explored({ type, columns }: CrmObject, rows: CrmObject['rows'] | undefined): ExploredObject {
  const shown = columns.map(([name, originalType]) => {
    const xdm = originalType === 'int' ? { type: 'integer', minimum: -2147483648, maximum: 2147483647 } : { type: 'string' };
    return { name, type: xdm.type, meta: { originalType }, ...(type === 'view' ? { xdm } : {}) };
  });
  const data = rows?.map((row) => Object.fromEntries(columns.map(([name], index) => [name, row[index]])));
  return { format: 'flat', schema: { columns: shown }, ...(data === undefined ? {} : { data }) };
}
