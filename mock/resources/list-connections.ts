import type { PropertyFilter } from '../../src/check/property-filter.ts';
import { type Answer, errorAnswer, jsonAnswer } from '../../src/http/answer.ts';
import { shownConnection, shownJson } from '../store/shown-connection.ts';
import { settled } from './find-connection.ts';
import { filtersIn, meetsAll, valueAt } from './meets-filters.ts';
import type { OperationCall } from './operation-call.ts';
import { type Page, readPageToken, writePageToken } from './page-token.ts';

/** A connection on its way to a page: its JSON, its place in the order of creation, and what it is ordered by. */
type Listed = Placed & { readonly json: string };

/** A place in a list: the values of the fields that it is ordered by, and when the connection was created among all others. */
type Placed = { readonly keys: readonly (string | number)[]; readonly sequence: number };

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
  const filters = filtersIn(page.properties, operation);
  if (query.get('count')?.toLowerCase() === 'true') return jsonAnswer(200, requestId, { count: countOf(call, filters) }, { violations });

  const listed = page.orderBy === '' ? newestFirst(call, page, filters) : ordered(call, page, filters);
  const shown = listed.slice(0, page.limit);
  const last = shown.at(-1);
  const items = `"items":[${shown.map(({ json }) => json).join(',')}]`;
  if (last === undefined || listed.length <= page.limit) return jsonAnswer(200, requestId, `{${items},"_links":{}}`, { violations });
  const href = `/connections?continuationToken=${writePageToken({ ...page, after: [last.keys, last.sequence] })}`;
  return jsonAnswer(200, requestId, `{${items},"_links":${JSON.stringify({ next: { href } })}}`, { violations });
}

/** An order without the signs that may be left out; a plus that is not encoded arrives as a blank. */
function ascending(orderBy: string | null): string {
  return orderBy?.replaceAll(/(?<=^|,)[+ ]/g, '') ?? '';
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
    listed.push({ json, sequence: placed.sequence, keys: [] });
    if (listed.length > limit) break;
  }
  return listed;
}

function ordered(call: OperationCall, { orderBy, after }: Page, filters: readonly PropertyFilter[]): readonly Listed[] {
  const orders = orderBy.split(',').map((order) => ({ field: order.replace(/^[+ -]/, ''), direction: order.startsWith('-') ? -1 : 1 }));
  const compare = (a: Placed, b: Placed): number => {
    for (const [index, { direction }] of orders.entries()) {
      const [one = '', other = ''] = [a.keys[index], b.keys[index]];
      if (one !== other) return one < other ? -direction : direction;
    }
    return a.sequence - b.sequence;
  };
  const listed: Listed[] = [];
  for (const placed of call.world.connections.newestFirst(call.scope)) {
    const json = shownJson(call.scope, settled(call, placed));
    const connection: unknown = JSON.parse(json);
    if (!meetsAll(connection, filters)) continue;
    listed.push({ json, sequence: placed.sequence, keys: orders.map(({ field }) => textOrNumberAt(connection, field)) });
  }
  listed.sort(compare);
  if (after === undefined) return listed;
  const [keys, sequence] = after;
  return listed.filter((one) => compare(one, { keys, sequence }) > 0);
}

function textOrNumberAt(connection: unknown, field: string): string | number {
  const value = valueAt(connection, field) ?? '';
  return typeof value === 'boolean' ? String(value) : value;
}
