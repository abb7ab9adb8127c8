import { authBranches, secretNames } from '../../src/conformance/index.ts';
import { constants } from '../../src/generated/constants.ts';
import type { Connection, CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import { mask } from '../../src/interactions/mask.ts';
import type { Identifiers } from '../identifiers.ts';
import { readRow, rowOf, shortRow } from './connection-row.ts';
import type { Scope, StoredConnection } from './connection-store.ts';
import { sharedMembers } from './shared-members.ts';

/** A new connection without its secrets; still being created for some milliseconds where `initializing` says so. */
export function newConnection(
  scope: Scope,
  request: CreateConnectionRequest,
  { connectionId, etag, now }: Pick<Identifiers, 'connectionId' | 'etag' | 'now'>,
  initializing?: number,
): StoredConnection {
  const id = connectionId();
  const at = now();
  const tag = initializing === undefined ? etag() : undefined;
  const row = shortRow(request, at, at) ?? longRow(scope, request, at, tag);
  return { id, row, etag: tag, enabledAt: initializing === undefined ? undefined : at + initializing };
}

/** A connection as it is kept, `version` and `etag` being the same; without either while it is still being created. */
export function stored(scope: Scope, connection: Connection, etag: string | undefined): StoredConnection {
  return { id: connection.id, row: rowOf(scope, connection, etag), etag, enabledAt: undefined };
}

/** A connection as it is shown, in JSON. */
export function shownJson(scope: Scope, { id, row, etag }: StoredConnection): string {
  return readRow(scope, id, row, etag);
}

/** A connection as it is shown. */
export function shownConnection(scope: Scope, connection: StoredConnection): Connection {
  return JSON.parse(shownJson(scope, connection));
}

/** The auth params that hold no secret. */
const plainParams = new Set<string>(authBranches.flatMap(({ params }) => params).filter((name) => !secretNames.has(name)));

/**
 * Auth params without their secrets; one that nobody declares, as the lenient profile lets it through, may be a secret misspelt. Adobe
 * shows a partial view of them, too, but does not say how it looks.
 */
export function maskedParams(params: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plainParams.has(name) ? value : mask]));
}

/** Of a request that has more than usual, as the lenient profile lets it through. */
function longRow(scope: Scope, { name, description, auth }: CreateConnectionRequest, at: number, etag: string | undefined): string {
  return JSON.stringify({
    createdAt: at,
    updatedAt: at,
    ...JSON.parse(`{${sharedMembers(scope)}}`),
    name,
    description,
    // The lenient profile lets other versions in, but there is this one.
    connectionSpec: constants.DynamicsConnectionSpec,
    state: etag === undefined ? 'initializing' : 'enabled',
    auth: { specName: auth.specName, params: maskedParams(auth.params) },
  });
}
