import { isDeepStrictEqual } from 'node:util';
import { authBranches, secretNames } from '../../src/conformance/index.ts';
import { description } from '../../src/generated/description.ts';
import type { Connection, CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import { mask } from '../../src/interactions/mask.ts';
import type { Scope } from './connection-store.ts';
import { sharedMembers } from './shared-members.ts';

/** What stands between the values of a short row: no JSON has it. */
const tab = '\t';

const branches = authBranches.map(({ specName, params }, index) => ({
  index: String(index),
  specName,
  names: params,
  /** What stands before the value of each param, and that of a secret as well. */
  params: params.map((name, place) => ({
    name,
    isSecret: secretNames.has(name),
    text: `${place === 0 ? '' : ','}"${name}":${secretNames.has(name) ? JSON.stringify(mask) : ''}`,
  })),
}));
const { id: specId, version: specVersion } = description.components.schemas.DynamicsConnectionSpec.properties;
const connectionSpec = JSON.stringify({ id: specId.const, version: specVersion.const });

/**
 * The short row of a connection as nearly all are: in JSON, with tabs between them, when it was created and updated, which auth spec it
 * has, its name, its description or nothing, and each param that is no secret. Thousands of them are kept. Undefined where a
 * connection is more than that.
 */
export function shortRow(
  {
    name,
    description: text,
    connectionSpec: spec,
    auth,
  }: Pick<CreateConnectionRequest, 'name' | 'description' | 'connectionSpec'> & {
    readonly auth: Connection['auth'];
  },
  createdAt: number,
  updatedAt: number,
): string | undefined {
  if (spec.id !== specId.const || spec.version !== specVersion.const) return undefined;
  const branch = branches.find(({ specName }) => specName === auth.specName);
  if (branch === undefined) return undefined;
  let count = 0;
  for (const _ in auth.params) count++;
  if (count !== branch.params.length) return undefined;
  let row = createdAt + tab + updatedAt + tab + branch.index + tab + JSON.stringify(name) + tab;
  if (text !== undefined) row += JSON.stringify(text);
  for (const param of branch.params) {
    const value = auth.params[param.name];
    if (typeof value !== 'string') return undefined;
    if (!param.isSecret) row += tab + JSON.stringify(value);
  }
  return row;
}

/** The row of any connection: a short one where that tells all of it, else the whole in JSON without what is kept beside it. */
export function rowOf(scope: Scope, { id, version: _, etag: __, ...whole }: Connection, etag: string | undefined): string {
  const row = shortRow(whole, whole.createdAt, whole.updatedAt);
  const told = row === undefined ? undefined : JSON.parse(readRow(scope, id, row, etag));
  const all = JSON.stringify(whole);
  return row !== undefined && isDeepStrictEqual(told, JSON.parse(withVersion(`{"id":"${id}",${all.slice(1, -1)}`, etag))) ? row : all;
}

/** The connection that a row stands for, in JSON. */
export function readRow(scope: Scope, id: string, row: string, etag: string | undefined): string {
  if (row.startsWith('{')) return withVersion(`{"id":"${id}",${row.slice(1, -1)}`, etag);
  const [createdAt = '', updatedAt = '', index = '', name = '', text = '', ...values] = row.split(tab);
  const branch = branches[Number(index)];
  let params = '';
  let next = 0;
  for (const param of branch?.params ?? []) params += param.isSecret ? param.text : param.text + (values[next++] ?? '');
  return withVersion(
    `{"id":"${id}","createdAt":${createdAt},"updatedAt":${updatedAt},${sharedMembers(scope)},"name":${name}${
      text === '' ? '' : `,"description":${text}`
    },"connectionSpec":${connectionSpec},"state":"${etag === undefined ? 'initializing' : 'enabled'}","auth":{"specName":"${
      branch?.specName
    }","params":{${params}}}`,
    etag,
  );
}

function withVersion(members: string, etag: string | undefined): string {
  if (etag === undefined) return `${members}}`;
  const text = JSON.stringify(etag);
  return `${members},"version":${text},"etag":${text}}`;
}
