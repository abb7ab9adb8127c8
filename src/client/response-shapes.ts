import type {
  Connection,
  ConnectionCount,
  ConnectionItems,
  ConnectionList,
  ConnectionSpecItems,
  ConnectionSpecification,
  ConnectionTest,
  ExploredObject,
  ExploredObjects,
} from '../generated/flow-service.ts';

/** Reads members of an untrusted value: a response body, or an error of `fetch`. Null and primitive values have none. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value);
}

/** The shape of a successful body that the client relies on, and its name in messages. The rest of the body is not checked. */
export type Shape<Body> = { readonly name: string; readonly fits: (body: unknown) => body is Body };

/** The body of a response about one created or changed connection. */
export type Identified = { readonly id: string; readonly etag?: unknown };

/** @see Tutorial: Create a connection, Response; Update connections using the Flow Service API, response */
export const identified: Shape<Identified> = { name: 'an id', fits: isIdentified };

/** @see Flow Service API - Sources, GET /connections/{id} */
export const oneConnection: Shape<ConnectionItems & { readonly items: readonly [Connection] }> = {
  name: 'a connection in a list of one',
  fits: (body): body is ConnectionItems & { readonly items: readonly [Connection] } => isItems(body) && body.items.length === 1,
};

/** @see Flow Service API - Sources, GET /connections, PageLink */
export const page: Shape<ConnectionList> = {
  name: 'a list of connections',
  fits: (body): body is ConnectionList => {
    const { _links: links = {} } = membersOf(body);
    const { next } = membersOf(links);
    return isItems(body) && links === Object(links) && (next === undefined || typeof membersOf(next).href === 'string');
  },
};

/** @see Flow Service API - Sources, GET /connections, count */
export const count: Shape<ConnectionCount> = {
  name: 'a count',
  fits: (body): body is ConnectionCount => Number.isInteger(membersOf(body).count),
};

/** @see Flow Service API - Sources, GET /connections/{id}/test */
export const testResult: Shape<ConnectionTest> = {
  name: 'a Boolean result',
  fits: (body): body is ConnectionTest => typeof membersOf(body).result === 'boolean',
};

/** @see Explore a CRM system using the Flow Service API */
export const objects: Shape<ExploredObjects> = {
  name: 'a list of tables and views',
  fits: (body): body is ExploredObjects => Array.isArray(body) && body.every((object) => typeof membersOf(object).path === 'string'),
};

/** @see Explore a CRM system using the Flow Service API; Dynamics tutorial of 2026 */
export const columns: Shape<ExploredObject> = {
  name: 'a list of columns',
  fits: (body): body is ExploredObject => Array.isArray(membersOf(membersOf(body).schema).columns),
};

type FoundConnectionSpecs = ConnectionSpecItems & { readonly items: readonly [ConnectionSpecification, ...unknown[]] };

/** @see Flow Service API - Sources, GET /connectionSpecs/{id} */
export const oneConnectionSpec: Shape<FoundConnectionSpecs> = {
  name: 'a connection specification in a list of one',
  fits: (body): body is FoundConnectionSpecs => isItems(body) && body.items.length > 0,
};

/** @see Flow Service API - Sources, ConnectionSpecResponse */
export const connectionSpecs: Shape<ConnectionSpecItems> = {
  name: 'a list of connection specifications',
  fits: (body): body is ConnectionSpecItems => isItems(body),
};

function isIdentified(value: unknown): value is Identified {
  return typeof membersOf(value).id === 'string';
}

function isItems(body: unknown): body is { readonly items: readonly Identified[] } {
  const { items } = membersOf(body);
  return Array.isArray(items) && items.every(isIdentified);
}
