import type { Contract } from '../../src/contract/contract.ts';
import { mask } from '../../src/credentials/credentials.ts';
import type { Connection, CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import { hashedUuid, type Identifiers } from '../identifiers.ts';
import type { Scope, StoredConnection } from './connection-store.ts';

/** The creator and the client of every connection. Adobe shows the API key as the client; the mock shows no key. */
const creator = 'flowservice-kit-mock';

/** How a new connection differs from the usual one. */
export type NewConnectionOptions = {
  /** Default `enabled`. */
  readonly state?: 'enabled' | 'draft';
  /** How long its creation takes, in milliseconds. Default: no time. */
  readonly initializing?: number;
};

/** Creates a connection without its secrets. The same sandbox of the same organization always has the same id. */
export function newConnection(
  contract: Contract,
  scope: Scope,
  { name, description, auth }: CreateConnectionRequest,
  identifiers: Pick<Identifiers, 'connectionId' | 'etag' | 'now'>,
  { state = 'enabled', initializing }: NewConnectionOptions = {},
): StoredConnection {
  const id = identifiers.connectionId();
  const at = identifiers.now();
  const { id: specId, version: specVersion } = contract.description.components.schemas.DynamicsConnectionSpec.properties;
  const connection: Connection = {
    id,
    createdAt: at,
    updatedAt: at,
    createdBy: creator,
    updatedBy: creator,
    createdClient: creator,
    updatedClient: creator,
    sandboxId: hashedUuid(`${scope.imsOrg}\n${scope.sandbox}`),
    sandboxName: scope.sandbox,
    imsOrgId: scope.imsOrg,
    name,
    ...(description === undefined ? {} : { description }),
    // The lenient profile accepts other versions, but there is only this one.
    connectionSpec: { id: specId.const, version: specVersion.const },
    state,
    auth: { specName: auth.specName, params: maskedParams(contract, auth.params) },
  };
  return { connection: withEtag(connection, identifiers.etag()), enabledAt: initializing === undefined ? undefined : at + initializing };
}

/** Returns a connection with another etag; `version` is the same as `etag`. */
export function withEtag({ version: _, etag: __, ...connection }: Connection, etag: string): Connection {
  return { ...connection, version: etag, etag };
}

/**
 * Returns a connection as it is shown now: while it is being created, it has no etag. The time is read only if the creation takes a while,
 * because each reading moves a deterministic clock.
 */
export function shownAt({ connection, enabledAt }: StoredConnection, now: () => number): Connection {
  if (enabledAt === undefined || enabledAt <= now()) return connection;
  const { version: _, etag: __, ...rest } = connection;
  return { ...rest, state: 'initializing' };
}

/**
 * Masks the secrets in auth params, and unknown params, which the lenient profile accepts and which may be a misspelt secret. Adobe
 * returns a partial view of the params as well, but does not document its form.
 */
export function maskedParams({ authSpecs, secretNames }: Contract, params: object): Readonly<Record<string, string>> {
  const isPlain = (name: string): boolean => !secretNames.has(name) && authSpecs.some((spec) => spec.params.includes(name));
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, isPlain(name) ? value : mask]));
}
