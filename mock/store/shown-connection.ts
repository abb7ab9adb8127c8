import { createHash } from 'node:crypto';
import { secretNames } from '../../src/conformance/index.ts';
import type { Connection, CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import { mask } from '../../src/interactions/mask.ts';
import type { Identifiers } from '../identifiers.ts';
import type { Scope, StoredConnection } from './connection-store.ts';

/** Who created it and with which client; Adobe shows the API key here, and the mock shows no key. */
const creator = 'flowservice-kit-mock';

/** A new connection, its secrets masked; still being created for some milliseconds where `initializing` says so. */
export function newConnection(
  { imsOrg, sandbox }: Scope,
  { name, description, connectionSpec, auth }: CreateConnectionRequest,
  { connectionId, etag, now }: Pick<Identifiers, 'connectionId' | 'etag' | 'now'>,
  initializing?: number,
): StoredConnection {
  const id = connectionId();
  const at = now();
  const tag = initializing === undefined ? etag() : undefined;
  // One literal, for to spread one object into another takes longer than all the rest; what is undefined is left out of the JSON.
  const json = JSON.stringify({
    id,
    createdAt: at,
    updatedAt: at,
    createdBy: creator,
    updatedBy: creator,
    createdClient: creator,
    updatedClient: creator,
    sandboxId: sandboxId(imsOrg, sandbox),
    sandboxName: sandbox,
    imsOrgId: imsOrg,
    name,
    description,
    connectionSpec,
    state: tag === undefined ? 'initializing' : 'enabled',
    auth: { specName: auth.specName, params: maskedParams(auth.params) },
    version: tag,
    etag: tag,
  });
  return { id, json, etag: tag, enabledAt: initializing === undefined ? undefined : at + initializing };
}

/** A connection as it is kept, `version` and `etag` being the same; without either while it is still being created. */
export function stored(connection: Connection, etag: string | undefined, enabledAt?: number): StoredConnection {
  return { id: connection.id, json: JSON.stringify({ ...connection, version: etag, etag }), etag, enabledAt };
}

/** A connection as it is shown. */
export function shownConnection({ json }: StoredConnection): Connection {
  return JSON.parse(json);
}

/** Auth params without their secrets. Adobe shows a partial view of them, too, but does not say how it looks. */
export function maskedParams(params: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, secretNames.has(name) ? mask : value]));
}

const sandboxIds = new Map<string, string>();

/** The same sandbox of the same organization always has the same id. */
function sandboxId(imsOrg: string, sandbox: string): string {
  const key = `${imsOrg}\n${sandbox}`;
  let id = sandboxIds.get(key);
  if (id === undefined) {
    const hash = createHash('sha256').update(key).digest('hex');
    id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
    if (sandboxIds.size < 1000) sandboxIds.set(key, id);
  }
  return id;
}
