import { hash } from 'node:crypto';
import type { Contract } from '../../src/contract/contract.ts';
import { type Source, sourceWithId } from '../../src/contract/source.ts';
import { mask } from '../../src/credentials/credentials.ts';
import type { Connection, CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import type { Scope, Stored } from './entity-store.ts';
import { type EntityIdentifiers, newEntity, withoutSecrets } from './new-entity.ts';

/** The differences of a new connection from the usual one, which is enabled at once. */
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
  { name, description, auth, connectionSpec }: CreateConnectionRequest,
  identifiers: EntityIdentifiers,
  { state = 'enabled', initializing }: NewConnectionOptions = {},
): Stored<'connections'> {
  const { version, etag, ...made } = newEntity(scope, identifiers);
  const source = sourceOf(contract, connectionSpec);
  const connection = {
    ...made,
    name,
    ...(description === undefined ? {} : { description }),
    // The lenient profile accepts other versions, but there is only this one.
    connectionSpec: { id: source.id, version: source.version },
    state,
    ...(auth === undefined ? {} : { auth: { specName: auth.specName, params: maskedParams(contract, source, auth.params, made.id) } }),
    version,
    etag,
  } as Connection;
  return {
    entity: connection,
    dueAt: initializing === undefined ? undefined : made.createdAt + initializing,
    outcome: undefined,
  };
}

/**
 * Returns a connection as it is shown now: while it is being created, it has no etag. The time is read only if the creation takes a while,
 * because each reading moves a deterministic clock.
 */
export function shownAt({ entity, dueAt }: Stored<'connections'>, now: () => number): Connection {
  if (dueAt === undefined || dueAt <= now()) return entity;
  const { version: _, etag: __, ...rest } = entity;
  return { ...rest, state: 'initializing' };
}

/** Returns a connection with its secrets masked, as it is stored. */
export function masked(contract: Contract, { auth, ...connection }: Connection): Connection {
  if (auth === undefined) return { auth, ...connection };
  const params = maskedParams(contract, sourceOf(contract, connection.connectionSpec), auth.params, connection.id);
  return { ...connection, auth: { ...auth, params } };
}

/**
 * Returns the auth params of the connection with this id as they are stored: secrets are masked, and unknown params, which may be a
 * misspelled secret. Adobe returns a partial view of the params as well, but does not document its form.
 */
function maskedParams({ secretNames }: Contract, source: Source, params: object, id: string): Readonly<Record<string, unknown>> {
  const isKnown = (name: string): boolean => source.authSpecs.some((spec) => spec.params.includes(name));
  const shown = Object.entries(params).map(([name, value]) => [name, isKnown(name) ? withoutSecrets(value, name, secretNames) : mask]);
  return { ...Object.fromEntries(shown), ...inlet(source, id) };
}

/**
 * Returns what Flow Service adds to the params of a streaming connection: the address that events are sent to. The form of its id is that
 * of Adobe's sample.
 *
 * @see Create an HTTP API streaming connection, Retrieve streaming endpoint URL
 */
function inlet({ inletBase }: Source, id: string): { readonly inletUrl?: string; readonly inletId?: string } {
  if (inletBase === undefined) return {};
  const inletId = hash('sha256', id);
  return { inletUrl: `${inletBase}${inletId}`, inletId };
}

function sourceOf(contract: Contract, { id }: { readonly id: string }): Source {
  const source = sourceWithId(contract, id);
  if (source === undefined) throw new TypeError(`The contract has no connection specification ${id}.`);
  return source;
}
