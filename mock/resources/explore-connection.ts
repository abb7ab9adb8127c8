import { finding } from '../../src/check/finding.ts';
import { sourceWithId } from '../../src/contract/source.ts';
import type { ExploredObject, ExploredObjects } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import { baseConnections } from './connections.ts';
import { type CrmObject, crm } from './crm.ts';
import type { OperationCall, StateMistakes } from './operation-call.ts';
import { findIn, notFound } from './verbs.ts';

/**
 * Lists the tables and views of the fake CRM, or returns the columns and first rows of one of them. Sources whose data are not tables
 * are not covered.
 *
 * @see Explore a CRM system using the Flow Service API; Dynamics tutorial of 2026
 */
export function exploreConnection(call: OperationCall): Reply | StateMistakes {
  const { query, operation, context } = call;
  const found = findIn(baseConnections, call)?.entity;
  if (found === undefined) return notFound('connections', call.parameters.id);
  const source = sourceWithId(context.contract, found.connectionSpec.id);
  if (source?.hasTables !== true) {
    const detail = { kind: 'unexplored-source', source: source?.title ?? found.connectionSpec.id } as const;
    return { findings: [finding('operation-unknown', '/path', detail, { value: operation.path })] };
  }
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
