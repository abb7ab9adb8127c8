import { checkRequest, isError } from '../../src/conformance/index.ts';
import type { Connection } from '../../src/generated/flow-service.ts';
import { validators } from '../../src/generated/validators.ts';
import type { Identifiers } from '../identifiers.ts';
import type { ConnectionStore } from './connection-store.ts';
import { newConnection, shownConnection, stored } from './shown-connection.ts';

/** What should be there at the start cannot be; the message names the connection and what is wrong with it. */
export class SeedError extends Error {
  override name = 'SeedError';
}

/** Members that a seed may leave out, and that are kept where it does not. */
const kept = [
  'id',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  'createdClient',
  'updatedClient',
  'sandboxId',
  'state',
  'etag',
] as const;

/**
 * Puts connections into an empty store: a list of them, or what `GET /__mock/state` exports. Each has `imsOrgId`, `sandboxName` and
 * the members of a request to create one; the rest is made up where it is not given. All or none.
 *
 * @throws SeedError
 */
export function seedConnections(store: ConnectionStore, seed: unknown, identifiers: Identifiers): void {
  const list: unknown = Array.isArray(seed) ? seed : Reflect.get(Object(seed), 'connections');
  if (!Array.isArray(list)) throw new SeedError('It has no list of connections. Give it one, such as {"connections": [ … ]}.');
  const connections = list.map((value, index) => readSeed(value, index, identifiers));
  const ids = new Set(connections.map(({ id }) => id));
  if (ids.size < connections.length) throw new SeedError('Two connections have the same id. Give each its own, or none.');
  for (const { connection, scope } of connections) store.insert(scope, connection);
}

function readSeed(value: unknown, index: number, identifiers: Identifiers) {
  const given = Object(value) as Readonly<Record<string, unknown>>;
  const { imsOrgId, sandboxName, name, description, auth, connectionSpec } = given;
  const body = Buffer.from(JSON.stringify({ name, description, auth, connectionSpec }));
  const scope = { imsOrg: String(imsOrgId ?? ''), sandbox: String(sandboxName ?? '') };
  const headers = [
    ['authorization', 'Bearer seed'],
    ['x-api-key', 'seed'],
    ['x-gw-ims-org-id', scope.imsOrg],
    ['x-sandbox-name', scope.sandbox],
    ['content-type', 'application/json'],
  ] as const;
  const wrong = checkRequest({ method: 'POST', target: '/connections', headers, body }).find(isError);
  if (wrong !== undefined) throw new SeedError(`Connection ${index + 1}, ${placeOf(wrong.at)}: ${wrong.message} ${wrong.fix}`);
  const made = shownConnection(newConnection(scope, JSON.parse(body.toString()), identifiers));
  const connection = {
    ...made,
    ...Object.fromEntries(kept.flatMap((member) => (given[member] === undefined ? [] : [[member, given[member]]]))),
  };
  if (!validators.Connection({ ...connection, version: connection.etag })) {
    const [error] = validators.Connection.errors ?? [];
    throw new SeedError(`Connection ${index + 1}, ${error?.instancePath.slice(1) ?? ''}: it does not have the documented form.`);
  }
  const { etag, ...rest } = connection as Connection;
  const id = rest.id.toLowerCase();
  return { id, scope, connection: stored({ ...rest, id }, etag) };
}

/** The member that a violation of the request is about. */
function placeOf(at: string): string {
  const members: Readonly<Record<string, string>> = { '/headers/x-gw-ims-org-id': 'imsOrgId', '/headers/x-sandbox-name': 'sandboxName' };
  return members[at] ?? at.replace('/body/', '').replaceAll('/', '.');
}
