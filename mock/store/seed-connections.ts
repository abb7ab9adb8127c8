import { isError } from '../../src/check/finding.ts';
import type { Profile } from '../../src/check/profile.ts';
import type { Contract } from '../../src/contract/contract.ts';
import type { Connection, Violation } from '../../src/generated/flow-service.ts';
import { checkRequest } from '../../src/messages/violations.ts';
import type { Identifiers } from '../identifiers.ts';
import type { EntityStore, Scope, Scoped } from './entity-store.ts';
import { kinds } from './kinds.ts';
import { withEtag } from './new-entity.ts';
import { newConnection } from './stored-connection.ts';

/** Thrown if a seed is invalid. The message names the connection and the fault. */
export class SeedError extends Error {
  override name = 'SeedError';
}

/** Members that are optional in a seed, and that are kept if a seed has them. */
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

/** The rules for a seed, and the source of the ids and times that it leaves out. */
export type SeedParts = { readonly contract: Contract; readonly identifiers: Identifiers; readonly profile: Profile };

/** Stores the connections that every sandbox begins with; does nothing if the sandbox has them. */
export type SeedSandbox = (scope: Scope) => void;

/**
 * The number of sandboxes that keep a seed which no request has changed. The first of more loses it, and gets it back at its next request.
 */
const mostUnchanged = 1000;

/** Stands for any organization or sandbox. */
const any = '*';

/**
 * Inserts connections into a store that has never had any: a list, or the export of `GET /__mock/state`. Each has `imsOrgId`,
 * `sandboxName` and the members of a request to create it; other members are generated if they are missing. A connection whose `imsOrgId`
 * and `sandboxName` are `*` is in every sandbox from the sandbox's first request on. All connections are inserted or none. They are checked
 * under the profile of the mock, so that the export of a lenient mock is a valid seed for a lenient mock.
 *
 * @throws SeedError
 */
export function seedConnections(store: EntityStore, seed: unknown, parts: SeedParts): SeedSandbox {
  const list: unknown = Array.isArray(seed) ? seed : Reflect.get(Object(seed), 'connections');
  if (!Array.isArray(list)) throw new SeedError('It has no list of connections. Add one, such as {"connections": [ … ]}.');
  const read = (value: unknown, index: number): Scoped<'connections'> => readSeed(value, index, parts);
  const inScope = (value: unknown, { imsOrg, sandbox }: Scope): unknown =>
    isEverywhere(value) ? { ...Object(value), imsOrgId: imsOrg, sandboxName: sandbox } : value;
  const { ImsOrganization, Sandbox } = parts.contract.description.components.parameters;
  const example = { imsOrg: ImsOrganization.example, sandbox: Sandbox.example };
  const connections = list.map((value, index) => read(inScope(value, example), index));
  const ids = new Set(connections.map(({ entity }) => entity.id));
  if (ids.size < connections.length) throw new SeedError('Two connections have the same id. Use different ids, or leave them out.');
  store.insertFirst(connections.filter((_, index) => !isEverywhere(list[index])));
  const everywhere = list.filter(isEverywhere);
  if (everywhere.length === 0) return () => {};
  return seedSandboxes(store, (scope) => everywhere.map((value, index) => read(inScope(value, scope), index)));
}

/** Seeds each sandbox at its first request. */
function seedSandboxes(store: EntityStore, seedOf: (scope: Scope) => readonly Scoped<'connections'>[]): SeedSandbox {
  // As many as somebody has changed, as are the connections that are stored; of the others, only the last.
  const changed = new Set<string>();
  const unchanged = new Map<string, readonly Scoped<'connections'>[]>();
  const forgetFirst = (): void => {
    const [first] = unchanged;
    if (first === undefined) return;
    const [key, seeded] = first;
    unchanged.delete(key);
    if (isUnchanged(store, seeded)) for (const { scope, entity } of seeded) store.remove('connections', scope, entity.id);
    else changed.add(key);
  };
  return (scope) => {
    const key = JSON.stringify(scope);
    if (unchanged.has(key) || changed.has(key)) return;
    const seeded = seedOf(scope);
    unchanged.set(key, seeded);
    for (const stored of seeded) store.insert('connections', scope, stored);
    if (unchanged.size > mostUnchanged) forgetFirst();
  };
}

/** Returns whether a sandbox has exactly the connections that it was seeded with, and nothing else that may refer to them. */
function isUnchanged(store: EntityStore, seeded: readonly Scoped<'connections'>[]): boolean {
  const [first] = seeded;
  if (first === undefined) return true;
  const { scope } = first;
  const etags = new Map(store.list('connections', scope).map(({ entity }) => [entity.id, entity.etag]));
  if (etags.size !== seeded.length || seeded.some(({ entity }) => etags.get(entity.id) !== entity.etag)) return false;
  return kinds.every((kind) => kind === 'connections' || store.list(kind, scope).length === 0);
}

function isEverywhere(value: unknown): boolean {
  const { imsOrgId, sandboxName } = Object(value) as Readonly<Record<string, unknown>>;
  return imsOrgId === any && sandboxName === any;
}

const noBytes = new Uint8Array();

function readSeed(value: unknown, index: number, { contract, identifiers, profile }: SeedParts): Scoped<'connections'> {
  const given = Object(value) as Readonly<Record<string, unknown>>;
  const { imsOrgId, sandboxName, version: _, ...others } = given;
  const keeps = (name: string): boolean => kept.some((one) => one === name);
  const body = bodyOf(Object.fromEntries(Object.entries(others).filter(([name]) => !keeps(name))), index);
  const scope = { imsOrg: String(imsOrgId ?? ''), sandbox: String(sandboxName ?? '') };
  const headers = [
    ['authorization', 'Bearer seed'],
    ['x-api-key', 'seed'],
    ['x-gw-ims-org-id', scope.imsOrg],
    ['x-sandbox-name', scope.sandbox],
    ['content-type', 'application/json'],
  ] as const;
  const itself = `/connections/${encodeURIComponent(String(given.id ?? ''))}`;
  const wrong =
    checkRequest({ method: 'POST', target: '/connections', headers, body }, { profile, contract }).find(isError) ??
    (given.id === undefined
      ? undefined
      : checkRequest({ method: 'GET', target: itself, headers, body: noBytes }, { contract }).find(isError));
  if (wrong !== undefined) throw new SeedError(`Connection ${index + 1} ${explain(wrong, given)}`);
  const made = newConnection(contract, scope, JSON.parse(body.toString()), identifiers).entity;
  const connection = {
    ...made,
    ...Object.fromEntries(Object.entries(others).filter(([name, value]) => keeps(name) && value !== undefined)),
    // A connection that was still being created when it was exported is complete by now.
    ...(others.state === 'initializing' ? { state: 'enabled' } : {}),
  };
  const { Connection: validate } = contract.validators.promised;
  if (!validate({ ...connection, version: connection.etag })) {
    const [error] = validate.errors ?? [];
    throw new SeedError(
      `Connection ${index + 1} (${error?.instancePath.slice(1) ?? ''}): The value has an invalid format. Set it to the documented form, or leave it out.`,
    );
  }
  const { etag = '', ...rest } = connection as Connection;
  const entity = withEtag({ ...rest, id: rest.id.toLowerCase() }, etag);
  return { kind: 'connections', scope, entity, dueAt: undefined, outcome: undefined };
}

/** Returns the body of a request to create a connection. A program may pass values that JSON does not have, such as a cyclic object. */
function bodyOf(members: Readonly<Record<string, unknown>>, index: number): Buffer {
  try {
    return Buffer.from(JSON.stringify(members));
  } catch {
    throw new SeedError(`Connection ${index + 1} cannot be written as JSON. Use strings, numbers, lists and objects, without cycles.`);
  }
}

/** The members of a seed, by the place in a request that they stand for. */
const members: Readonly<Record<string, string>> = {
  '/headers/x-gw-ims-org-id': 'imsOrgId',
  '/headers/x-sandbox-name': 'sandboxName',
  '/path': 'id',
};

/**
 * Returns the message about a seed for a violation of its request. The place is in parentheses: `password: The value` would be masked as an
 * assignment where the message is printed.
 */
function explain({ at, message, fix, expected }: Violation, given: Readonly<Record<string, unknown>>): string {
  const member = members[at];
  if (member === undefined) return `(${at.replace('/body/', '').replaceAll('/', '.')}): ${message} ${fix}`;
  const fault = given[member] === undefined ? 'is missing' : 'has an invalid format';
  return `(${member}): The value ${fault}. Set it to ${expected}.`;
}
