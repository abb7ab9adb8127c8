import { type FilterFault, type PropertyFilter, readFilters } from '../../src/check/property-filter.ts';
import type { Operation } from '../../src/contract/operation.ts';
import type { SearchConnectionsRequest } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import type { EntityOf, Kind } from '../store/kinds.ts';
import { baseConnections } from './connections.ts';
import { filtersIn, meetsAll, valuesAt } from './meets-filters.ts';
import type { OperationCall, OperationHandler } from './operation-call.ts';
import { type ListPage, type ListPosition, readPageToken, writePageToken } from './page-token.ts';
import type { Resource } from './verbs.ts';

/** An entity and its number in the order of creation. */
type Listed = { readonly entity: EntityOf[Kind]; readonly sequence: number };

/**
 * Makes the operation that lists the entities of a scope, a page at a time, newest first unless the query has another order; or counts
 * them.
 *
 * @see Flow Service API - Sources, GET /connections and the other lists; Sort and filter responses
 */
export function list<K extends Kind>(resource: Resource<K>): OperationHandler {
  return (call) => listed(resource, call, call.operation);
}

/**
 * Lists the connections that match the query in the body. Adobe does not publish its syntax: that of the list's conditions is our choice.
 *
 * @see Flow Service API - Sources, POST /connections/search
 */
export function searchConnections(call: OperationCall): Reply {
  const { queryString, limit, orderby, count } = call.body as SearchConnectionsRequest;
  const query = new URLSearchParams(call.query);
  const { listConnections: rules } = call.context.contract.operations;
  for (const condition of conditionsIn(queryString)) query.append('property', condition);
  for (const [name, value] of Object.entries({ limit, orderby, count })) if (value !== undefined) query.set(name, String(value));
  const { filter } = rules.query.parameters.get('property') ?? {};
  const faults = filter === undefined ? [] : query.getAll('property').flatMap((text) => readFilters(text, filter).filter(isFault));
  const [wrong] = faults;
  if (wrong !== undefined) {
    const { fault, ...variables } = wrong;
    return { error: fault, variables };
  }
  if (orderby !== undefined && rules.query.parameters.get('orderby')?.pattern?.test(orderby) === false)
    return { error: 'order-by-field', variables: { field: orderby.replace(/^[+ -]/, '') } };
  return listed(baseConnections, { ...call, query }, rules, call.operation.path);
}

function isFault(filter: PropertyFilter | FilterFault): filter is FilterFault {
  return 'fault' in filter;
}

/** Lists the conditions of a search: `property=name==Contoso&property=state==enabled`, or one without the name of the parameter. */
function conditionsIn(queryString: string | undefined): readonly string[] {
  if (queryString === undefined) return [];
  return queryString.startsWith('property=') ? new URLSearchParams(queryString).getAll('property') : [queryString];
}

/**
 * Lists entities.
 *
 * @param rules - the operation whose parameters the query has
 * @param path - the path of the link to the next page
 */
function listed<K extends Kind>(resource: Resource<K>, call: OperationCall, rules: Operation, path = rules.path): Reply {
  const { query } = call;
  const token = query.get('continuationToken');
  const begun = token === null ? undefined : readPageToken(token);
  // The position after which a page begins has no meaning in another order.
  const isOther = begun !== undefined && query.has('orderby') && ascending(query.get('orderby')) !== ascending(begun.orderBy);
  if (isOther || (token !== null && begun === undefined)) {
    return { error: 'wrong-value', variables: { paramValue: token ?? '', requestParam: 'continuationToken' } };
  }
  const page: ListPage = {
    limit: Number(query.get('limit') ?? begun?.limit ?? rules.query.parameters.get('limit')?.initial),
    orderBy: query.get('orderby') ?? begun?.orderBy ?? '',
    properties: query.has('property') ? query.getAll('property') : (begun?.properties ?? []),
    after: begun?.after,
  };
  const found = matching(resource, call, filtersIn(page.properties, rules));
  if (query.get('count')?.toLowerCase() === 'true') return { status: 200, body: { count: found.length } };

  const order = orderOf(page.orderBy);
  const { after } = page;
  const rest = found.sort((a, b) => order.compare(order.positionOf(a), order.positionOf(b)));
  const left = after === undefined ? rest : rest.filter((one) => order.compare(order.positionOf(one), after) > 0);
  const shown = left.slice(0, page.limit);
  const last = shown.at(-1);
  const next =
    last === undefined || left.length <= page.limit
      ? {}
      : { next: { href: `${path}?continuationToken=${writePageToken({ ...page, after: order.positionOf(last) })}` } };
  return { status: 200, body: { items: shown.map(({ entity }) => entity), _links: next } };
}

/** Drops the plus signs of an order, which may be left out; one that is not encoded arrives as a blank. */
function ascending(orderBy: string | null): string {
  return orderBy?.replaceAll(/(?<=^|,)[+ ]/g, '') ?? '';
}

function matching<K extends Kind>(
  { kind, shown }: Resource<K>,
  { scope, context, at }: OperationCall,
  filters: readonly PropertyFilter[],
): Listed[] {
  const found: Listed[] = [];
  for (const placed of context.entities.list(kind, scope)) {
    const entity = shown?.(placed, at) ?? placed.entity;
    if (meetsAll(entity, filters)) found.push({ entity, sequence: placed.sequence });
  }
  return found;
}

/**
 * Reads an order such as `-updatedAt,name`. Entities that are equal in it follow the order of creation. Without an order, the newest is
 * first.
 */
function orderOf(orderBy: string) {
  const orders = orderBy === '' ? [] : orderBy.split(',');
  const fields = orders.map((order) => ({ name: order.replace(/^[+ -]/, ''), direction: order.startsWith('-') ? -1 : 1 }));
  const positionOf = ({ entity, sequence }: Listed): ListPosition => [fields.map(({ name }) => keyAt(entity, name)), sequence];
  const compare = ([keys, sequence]: ListPosition, [otherKeys, other]: ListPosition): number => {
    for (const [index, { direction }] of fields.entries()) {
      const [one = '', another = ''] = [keys[index], otherKeys[index]];
      if (one !== another) return one < another ? -direction : direction;
    }
    return fields.length === 0 ? other - sequence : sequence - other;
  };
  return { positionOf, compare };
}

function keyAt(entity: EntityOf[Kind], field: string): string | number {
  const value = valuesAt(entity, field)[0] ?? '';
  return typeof value === 'boolean' ? String(value) : value;
}
