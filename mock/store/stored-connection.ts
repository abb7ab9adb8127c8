import { hash } from 'node:crypto';
import type { Contract } from '../../src/contract/contract.ts';
import { isRecord } from '../../src/contract/is-record.ts';
import { type Source, sourceWithId } from '../../src/contract/source.ts';
import { mask } from '../../src/credentials/credentials.ts';
import type { Connection, CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import { hashedUuid, type Identifiers } from '../identifiers.ts';
import type { Scope, Stored } from './entity-store.ts';

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
  { name, description, auth, connectionSpec }: CreateConnectionRequest,
  identifiers: Pick<Identifiers, 'connectionId' | 'etag' | 'now'>,
  { state = 'enabled', initializing }: NewConnectionOptions = {},
): Stored<'connections'> {
  const id = identifiers.connectionId();
  const at = identifiers.now();
  const source = sourceOf(contract, connectionSpec);
  const connection = {
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
    connectionSpec: { id: source.id, version: source.version },
    state,
    ...(auth === undefined ? {} : { auth: { specName: auth.specName, params: maskedParams(contract, source, auth.params, id) } }),
  } as Connection;
  return {
    entity: withEtag(connection, identifiers.etag()),
    dueAt: initializing === undefined ? undefined : at + initializing,
    outcome: undefined,
  };
}

/** Returns a connection with another etag; `version` is the same as `etag`. */
export function withEtag({ version: _, etag: __, ...connection }: Connection, etag: string): Connection {
  return { ...connection, version: etag, etag };
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
 * Returns the auth params of the connection with this id as they are stored: secrets are masked, and unknown params, which may be a misspelt
 * secret. Adobe returns a partial view of the params as well, but does not document its form.
 */
function maskedParams({ secretNames }: Contract, source: Source, params: object, id: string): Readonly<Record<string, unknown>> {
  const isKnown = (name: string): boolean => source.authSpecs.some((spec) => spec.params.includes(name));
  const shown = Object.entries(params).map(([name, value]) => [name, isKnown(name) ? withoutSecrets(value, name, secretNames) : mask]);
  return { ...Object.fromEntries(shown), ...inlet(source, id) };
}

/** Masks the secrets in a value. Lists and objects stay, so that an export of the state is a valid seed. */
function withoutSecrets(value: unknown, name: string, secretNames: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, name, secretNames));
  if (!isRecord(value)) return secretNames.has(name) ? mask : value;
  const members = Object.entries(value).map(([own, member]) => [
    own,
    // Every member of a secret is secret.
    withoutSecrets(member, secretNames.has(name) ? name : own, secretNames),
  ]);
  return Object.fromEntries(members);
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
