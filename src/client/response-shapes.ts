import type { ConnectionTest, ExploredObject, ExploredObjects } from '../generated/flow-service.ts';

/** Reads members of an untrusted value: a response body, or an error of `fetch`. Null and primitive values have none. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value);
}

/**
 * The shape of a successful body that the client relies on: its name in messages, and a function that returns the result, or undefined if
 * the body has another shape. The rest of the body is not checked.
 */
export type Shape<Result> = { readonly name: string; readonly read: (body: unknown) => Result | undefined };

/** The members of all entities that the client relies on. */
export type Identified = { readonly id: string };

/** A page of a list, and the link to the next one; undefined on the last page. */
export type RawPage<Entity> = { readonly items: readonly Entity[]; readonly next: string | undefined };

/**
 * A created or changed entity: its id and etag, alone, in a list of one, or in the whole entity.
 *
 * @see Tutorial: Create a connection, Response; Update connections using the Flow Service API, response
 * @see Flow Service API - Sources, PATCH /sourceConnections/{id}; Create a flow run for on-demand ingestion
 */
export const identified: Shape<Identified & { readonly etag?: unknown }> = {
  name: 'an id',
  read: (body) => (isIdentified(body) ? body : onlyItem(body)),
};

/** @see Flow Service API - Sources, GET /connections/{id} */
export function listOfOne<Entity>(kind: string): Shape<Entity> {
  return { name: `a ${kind} in a list of one`, read: (body) => onlyItem(body) as Entity | undefined };
}

/** @see Flow Service API - Sources, GET /runs/{id}; the client aepp reads both */
export function oneOrAlone<Entity>(kind: string): Shape<Entity> {
  const { name, read } = listOfOne<Entity>(kind);
  return { name, read: (body) => (isIdentified(body) ? (body as Entity) : read(body)) };
}

/** @see Flow Service API - Sources, GET /connectionSpecs/{id} */
export function firstOfList<Entity>(kind: string): Shape<Entity> {
  return { name: `a ${kind} in a list of one`, read: (body) => itemsOf(body)?.[0] as Entity | undefined };
}

/** @see Flow Service API - Sources, ConnectionSpecResponse */
export function list<Entity>(kind: string): Shape<readonly Entity[]> {
  return { name: `a list of ${kind}s`, read: (body) => itemsOf(body) as readonly Entity[] | undefined };
}

/** @see Flow Service API - Sources, GET /connections, PageLink */
export function page<Entity>(kind: string): Shape<RawPage<Entity>> {
  const { name, read } = list<Entity>(kind);
  return {
    name,
    read: (body) => {
      const items = read(body);
      const { next } = membersOf(membersOf(body)._links);
      const { href } = membersOf(next);
      if (items === undefined) return undefined;
      if (typeof href === 'string') return { items, next: href };
      return next === undefined ? { items, next } : undefined;
    },
  };
}

/** @see Flow Service API - Sources, GET /connections, count */
export const count: Shape<number> = {
  name: 'a count',
  read: (body) => {
    const { count } = membersOf(body);
    return typeof count === 'number' && Number.isInteger(count) ? count : undefined;
  },
};

/** @see Flow Service API - Sources, GET /connections/{id}/test */
export const testResult: Shape<ConnectionTest> = {
  name: 'a Boolean result',
  read: (body) => (typeof membersOf(body).result === 'boolean' ? (body as ConnectionTest) : undefined),
};

/** @see Explore a CRM system using the Flow Service API */
export const objects: Shape<ExploredObjects> = {
  name: 'a list of tables and views',
  read: (body) => (Array.isArray(body) && body.every((object) => typeof membersOf(object).path === 'string') ? body : undefined),
};

/** @see Explore a CRM system using the Flow Service API; Dynamics tutorial of 2026 */
export const columns: Shape<ExploredObject> = {
  name: 'a list of columns',
  read: (body) => (Array.isArray(membersOf(membersOf(body).schema).columns) ? (body as ExploredObject) : undefined),
};

function isIdentified(value: unknown): value is Identified {
  return typeof membersOf(value).id === 'string';
}

function itemsOf(body: unknown): readonly Identified[] | undefined {
  const { items } = membersOf(body);
  return Array.isArray(items) && items.every(isIdentified) ? items : undefined;
}

function onlyItem(body: unknown): Identified | undefined {
  const items = itemsOf(body);
  return items?.length === 1 ? items[0] : undefined;
}
