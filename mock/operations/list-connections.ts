import type { FilterFields, PropertyFilter } from '../../src/conformance/index.ts';
import { type Answer, errorAnswer, jsonAnswer } from '../answer.ts';
import { shownConnection, shownJson } from '../store/shown-connection.ts';
import { settled } from './find-connection.ts';
import { filtersIn, meetsAll, valueAt } from './meets-filters.ts';
import type { OperationCall } from './operation-call.ts';
import { type Page, readPageToken, writePageToken } from './page-token.ts';

/** A connection on its way to a page: its JSON, its place in the order of creation, and what it is ordered by. */
type Listed = { readonly json: string; readonly sequence: number; readonly key: string | number };

const none: FilterFields = { text: [], number: [] };

/**
 * Lists the connections of a scope, newest first unless another order is asked for, a page at a time; or counts them.
 *
 * @see Flow Service API - Sources, GET /connections; Sort and filter responses
 */
export function listConnections(call: OperationCall): Answer {
  const { query, operation, requestId, violations } = call;
  const token = query.get('continuationToken');
  const begun = token === null ? undefined : readPageToken(token);
  // Of another order the place where the page begins says nothing.
  const isOther = begun !== undefined && query.has('orderby') && ascending(query.get('orderby')) !== ascending(begun.orderBy);
  if (isOther || (token !== null && begun === undefined)) {
    return errorAnswer('wrong-value', requestId, { paramValue: '(not shown)', requestParam: 'continuationToken' }, { violations });
  }
  const page: Page = {
    limit: Number(query.get('limit') ?? begun?.limit ?? operation.query.parameters.get('limit')?.initial),
    orderBy: query.get('orderby') ?? begun?.orderBy ?? '',
    properties: query.has('property') ? query.getAll('property') : (begun?.properties ?? []),
    after: begun?.after,
  };
  const filters = filtersIn(page.properties, operation.query.parameters.get('property')?.filter ?? none);
  if (query.get('count') === 'true') return jsonAnswer(200, requestId, { count: countOf(call, filters) }, { violations });

  const listed = page.orderBy === '' ? newestFirst(call, page, filters) : ordered(call, page, filters);
  const shown = listed.slice(0, page.limit);
  const last = shown.at(-1);
  const items = `"items":[${shown.map(({ json }) => json).join(',')}]`;
  if (last === undefined || listed.length <= page.limit) return jsonAnswer(200, requestId, `{${items}}`, { violations });
  const href = `/connections?continuationToken=${writePageToken({ ...page, after: [last.key, last.sequence] })}`;
  return jsonAnswer(200, requestId, `{${items},"_links":${JSON.stringify({ next: { href } })}}`, { violations });
}

/** An order without the sign that may be left out; a plus that is not encoded arrives as a blank. */
function ascending(orderBy: string | null): string {
  return orderBy?.replace(/^[+ ]/, '') ?? '';
}

function countOf(call: OperationCall, filters: readonly PropertyFilter[]): number {
  const { scope, world } = call;
  if (filters.length === 0) return world.connections.count(scope);
  let count = 0;
  for (const placed of world.connections.newestFirst(scope)) if (meetsAll(shownConnection(scope, settled(call, placed)), filters)) count++;
  return count;
}

/** One connection more than the page has room for, if there is one; no more are looked at than that takes. */
function newestFirst(call: OperationCall, { limit, after }: Page, filters: readonly PropertyFilter[]): readonly Listed[] {
  const { scope, world } = call;
  const listed: Listed[] = [];
  for (const placed of world.connections.newestFirst(scope, after?.[1])) {
    const json = shownJson(scope, settled(call, placed));
    if (filters.length > 0 && !meetsAll(JSON.parse(json), filters)) continue;
    listed.push({ json, sequence: placed.sequence, key: 0 });
    if (listed.length > limit) break;
  }
  return listed;
}

function ordered(call: OperationCall, { orderBy, after }: Page, filters: readonly PropertyFilter[]): readonly Listed[] {
  const field = orderBy.replace(/^[+ -]/, '');
  const direction = orderBy.startsWith('-') ? -1 : 1;
  const compare = (a: Pick<Listed, 'key' | 'sequence'>, b: Pick<Listed, 'key' | 'sequence'>): number =>
    a.key === b.key ? a.sequence - b.sequence : a.key < b.key ? -direction : direction;
  const listed: Listed[] = [];
  for (const placed of call.world.connections.newestFirst(call.scope)) {
    const json = shownJson(call.scope, settled(call, placed));
    const connection: unknown = JSON.parse(json);
    if (meetsAll(connection, filters)) listed.push({ json, sequence: placed.sequence, key: valueAt(connection, field) ?? '' });
  }
  listed.sort(compare);
  if (after === undefined) return listed;
  const [key, sequence] = after;
  return listed.filter((one) => compare(one, { key, sequence }) > 0);
}
