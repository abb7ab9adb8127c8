import { isError } from '../../src/check/finding.ts';
import type { Profile } from '../../src/check/profile.ts';
import type { Contract } from '../../src/contract/contract.ts';
import type { Connection, Violation } from '../../src/generated/flow-service.ts';
import { checkRequest } from '../../src/messages/violations.ts';
import type { Identifiers } from '../identifiers.ts';
import type { ConnectionStore, Scope, ScopedConnection } from './connection-store.ts';
import { newConnection, withEtag } from './stored-connection.ts';

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

/** The rules that a seed follows, and the source of what it leaves out. */
export type SeedParts = { readonly contract: Contract; readonly identifiers: Identifiers; readonly profile: Profile };

/** Gives a sandbox the connections that every sandbox begins with; does nothing for one that has begun. */
export type BeginSandbox = (scope: Scope) => void;

/** Stands for any organization or sandbox. */
const any = '*';

/**
 * Puts connections into a store that has never had any: a list of them, or what `GET /__mock/state` exports. Each has `imsOrgId`,
 * `sandboxName` and the members of a request to create one; the rest is made up where it is not given. One whose `imsOrgId` and
 * `sandboxName` are `*` is in every sandbox from its first request on. All or none, as strictly as requests are taken: what the lenient
 * profile has let in can be given to it again.
 *
 * @throws SeedError
 */
export function seedConnections(store: ConnectionStore, seed: unknown, parts: SeedParts): BeginSandbox {
  const list: unknown = Array.isArray(seed) ? seed : Reflect.get(Object(seed), 'connections');
  if (!Array.isArray(list)) throw new SeedError('It has no list of connections. Give it one, such as {"connections": [ … ]}.');
  const read = (value: unknown, index: number): ScopedConnection => readSeed(value, index, parts);
  const inScope = (value: unknown, { imsOrg, sandbox }: Scope): unknown =>
    isEverywhere(value) ? { ...Object(value), imsOrgId: imsOrg, sandboxName: sandbox } : value;
  const { ImsOrganization, Sandbox } = parts.contract.description.components.parameters;
  const example = { imsOrg: ImsOrganization.example, sandbox: Sandbox.example };
  const connections = list.map((value, index) => read(inScope(value, example), index));
  const ids = new Set(connections.map(({ connection }) => connection.id));
  if (ids.size < connections.length) throw new SeedError('Two connections have the same id. Give each its own, or none.');
  store.insertFirst(connections.filter((_, index) => !isEverywhere(list[index])));
  const begun = new Set<string>();
  const everywhere = list.filter(isEverywhere);
  return (scope) => {
    const key = JSON.stringify(scope);
    if (everywhere.length === 0 || begun.has(key)) return;
    begun.add(key);
    for (const [index, value] of everywhere.entries()) store.insert(scope, read(inScope(value, scope), index));
  };
}

function isEverywhere(value: unknown): boolean {
  const { imsOrgId, sandboxName } = Object(value) as Readonly<Record<string, unknown>>;
  return imsOrgId === any && sandboxName === any;
}

const noBytes = new Uint8Array();

function readSeed(value: unknown, index: number, { contract, identifiers, profile }: SeedParts): ScopedConnection {
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
  if (wrong !== undefined) throw new SeedError(`Connection ${index + 1}, ${explain(wrong, given)}`);
  const made = newConnection(contract, scope, JSON.parse(body.toString()), identifiers).connection;
  const connection = {
    ...made,
    ...Object.fromEntries(Object.entries(others).filter(([name, value]) => keeps(name) && value !== undefined)),
    // What was still being created when it was exported has had time enough.
    ...(others.state === 'initializing' ? { state: 'enabled' } : {}),
  };
  const { Connection: validate } = contract.validators.promised;
  if (!validate({ ...connection, version: connection.etag })) {
    const [error] = validate.errors ?? [];
    throw new SeedError(`Connection ${index + 1}, ${error?.instancePath.slice(1) ?? ''}: it does not have the documented form.`);
  }
  const { etag = '', ...rest } = connection as Connection;
  return { scope, connection: withEtag({ ...rest, id: rest.id.toLowerCase() }, etag), enabledAt: undefined };
}

/** The body of a request to create it. Programs may give what JSON does not have, such as an object within itself. */
function bodyOf(members: Readonly<Record<string, unknown>>, index: number): Buffer {
  try {
    return Buffer.from(JSON.stringify(members));
  } catch {
    throw new SeedError(`Connection ${index + 1} cannot be written as JSON. Give it text, numbers, lists and objects, not too deep.`);
  }
}

/** What of a request is a member of a seed. */
const members: Readonly<Record<string, string>> = {
  '/headers/x-gw-ims-org-id': 'imsOrgId',
  '/headers/x-sandbox-name': 'sandboxName',
  '/path': 'id',
};

/** What a violation of a request means for a seed. */
function explain({ at, message, fix, expected }: Violation, given: Readonly<Record<string, unknown>>): string {
  const member = members[at];
  if (member === undefined) return `${at.replace('/body/', '').replaceAll('/', '.')}: ${message} ${fix}`;
  const what = given[member] === undefined ? 'it is missing' : 'it does not have the form that it must have';
  return `${member}: ${what}. Give it ${expected}.`;
}
