import type { PropertyFilter } from '../../src/check/property-filter.ts';
import type { Connection } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import { shownAt } from '../store/stored-connection.ts';
import { filtersIn, meetsAll, valueAt } from './meets-filters.ts';
import type { OperationCall } from './operation-call.ts';
import { type ListPage, type ListPosition, readPageToken, writePageToken } from './page-token.ts';

/** A connection and its number in the order of creation. */
type Listed = { readonly connection: Connection; readonly sequence: number };

/**
 * Lists the connections of a scope, a page at a time, newest first unless the query has another order; or counts them.
 *
 * @see Flow Service API - Sources, GET /connections; Sort and filter responses
 */
export function listConnections(call: OperationCall): Reply {
  const { query, operation } = call;
  const token = query.get('continuationToken');
  const begun = token === null ? undefined : readPageToken(token);
  // The position after which a page begins has no meaning in another order.
  const isOther = begun !== undefined && query.has('orderby') && ascending(query.get('orderby')) !== ascending(begun.orderBy);
  if (isOther || (token !== null && begun === undefined)) {
    return { error: 'wrong-value', variables: { paramValue: token ?? '', requestParam: 'continuationToken' } };
  }
  const page: ListPage = {
    limit: Number(query.get('limit') ?? begun?.limit ?? operation.query.parameters.get('limit')?.initial),
    orderBy: query.get('orderby') ?? begun?.orderBy ?? '',
    properties: query.has('property') ? query.getAll('property') : (begun?.properties ?? []),
    after: begun?.after,
  };
  const found = matching(call, filtersIn(page.properties, operation));
  if (query.get('count')?.toLowerCase() === 'true') return { status: 200, body: { count: found.length } };

  const order = orderOf(page.orderBy);
  const { after } = page;
  const rest = found.sort((a, b) => order.compare(order.positionOf(a), order.positionOf(b)));
  const listed = after === undefined ? rest : rest.filter((one) => order.compare(order.positionOf(one), after) > 0);
  const shown = listed.slice(0, page.limit);
  const last = shown.at(-1);
  const next =
    last === undefined || listed.length <= page.limit
      ? {}
      : { next: { href: `/connections?continuationToken=${writePageToken({ ...page, after: order.positionOf(last) })}` } };
  return { status: 200, body: { items: shown.map(({ connection }) => connection), _links: next } };
}

/** Drops the plus signs of an order, which may be left out; one that is not encoded arrives as a blank. */
function ascending(orderBy: string | null): string {
  return orderBy?.replaceAll(/(?<=^|,)[+ ]/g, '') ?? '';
}

function matching({ scope, context, at }: OperationCall, filters: readonly PropertyFilter[]): Listed[] {
  const listed: Listed[] = [];
  for (const stored of context.entities.list('connections', scope)) {
    const connection = shownAt(stored, () => at);
    if (meetsAll(connection, filters)) listed.push({ connection, sequence: stored.sequence });
  }
  return listed;
}

/** Reads an order such as `-updatedAt,name`. Connections that are equal in it follow the order of creation. Without an order, the newest is first. */
function orderOf(orderBy: string) {
  const orders = orderBy === '' ? [] : orderBy.split(',');
  const fields = orders.map((order) => ({ name: order.replace(/^[+ -]/, ''), direction: order.startsWith('-') ? -1 : 1 }));
  const positionOf = ({ connection, sequence }: Listed): ListPosition => [fields.map(({ name }) => keyAt(connection, name)), sequence];
  const compare = ([keys, sequence]: ListPosition, [otherKeys, other]: ListPosition): number => {
    for (const [index, { direction }] of fields.entries()) {
      const [one = '', another = ''] = [keys[index], otherKeys[index]];
      if (one !== another) return one < another ? -direction : direction;
    }
    return fields.length === 0 ? other - sequence : sequence - other;
  };
  return { positionOf, compare };
}

function keyAt(connection: Connection, field: string): string | number {
  const value = valueAt(connection, field) ?? '';
  return typeof value === 'boolean' ? String(value) : value;
}
