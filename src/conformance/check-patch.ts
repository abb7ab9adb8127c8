import type { ConnectionPatch } from '../generated/flow-service.ts';
import { type SchemaError, validators } from '../generated/validators.ts';
import { authBranches, branchMeant, branchNamed } from './auth-branch.ts';
import * as say from './body-violations.ts';
import { checkAuthParams } from './check-auth-params.ts';
import { connectionNode } from './check-connection.ts';
import { explainErrors } from './explain-errors.ts';
import { nearMiss } from './near-miss.ts';
import type { SchemaName } from './operation.ts';
import { pointerTo } from './pointer.ts';
import { type Finding, type Profile, weigh } from './profile.ts';
import { membersOf, type SchemaNode, schemaNodes } from './schema-nodes.ts';
import type { Violation } from './violation.ts';

/** One kind of change that the description has: what it may do, and where. */
type Instruction = {
  readonly schema: SchemaName;
  readonly nodes: ReadonlyMap<string, SchemaNode>;
  readonly path: string;
  readonly ops: readonly string[];
};

const instructions: readonly Instruction[] = membersOf('PatchInstruction').map((schema) => {
  const nodes = schemaNodes(schema);
  return { schema, nodes, path: nodes.get('/path')?.const ?? '', ops: nodes.get('/op')?.enum ?? [] };
});
const paths = [...new Set(instructions.map(({ path }) => path))];

/**
 * What is wrong with a JSON Patch of a connection: the kind of each instruction is chosen by its `path`, then by its `op`, before the
 * rest of it is checked.
 *
 * @see RFC 6902 §4; Update connections using the Flow Service API
 */
export function checkPatch(patch: unknown, errors: readonly SchemaError[]): readonly Finding[] {
  const nodes = schemaNodes('ConnectionPatch');
  if (!Array.isArray(patch)) return [say.wrongType({ at: '', node: nodes.get('') }, patch)];
  if (patch.length === 0) return explainErrors({ nodes }, patch, errors);
  return patch.flatMap((instruction, index) => checkInstruction(instruction, pointerTo('', String(index))));
}

/**
 * What is wrong with the auth params of a patch, given the auth spec that the connection has and keeps for life.
 *
 * @see Dynamics tutorial of 2025, tip on the authentication type
 */
export function checkConnectionPatch(patch: ConnectionPatch, specName: string, profile: Profile): readonly Violation[] {
  const branch = branchNamed(specName);
  if (branch === undefined) return [];
  const found = patch.flatMap(({ path, value }, index) =>
    path === '/auth/params' && typeof value === 'object' && value !== null ? checkAuthParams(branch, value, `/${index}/value`) : [],
  );
  return weigh(found, profile);
}

/** What the description says about a place in a patch; of auth params the same as of those of a connection to be created. */
export function patchNode(at: string): SchemaNode | undefined {
  return connectionNode(at.replace(/^\/[0-9]+\/value\//, '/auth/params/'));
}

function checkInstruction(value: unknown, at: string): readonly Finding[] {
  const [first] = instructions;
  if (first === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [say.wrongType({ at, node: first.nodes.get('') }, value)];
  const { path, op } = value as { readonly path?: unknown; readonly op?: unknown };
  const onPath = instructions.filter((instruction) => instruction.path === path);
  const chosen = onPath.find(({ ops }) => ops.some((known) => known === op)) ?? onPath[0];
  if (chosen === undefined)
    return [...explainAt(first, value, at).filter(({ at: place }) => isAbout(place, at, path)), ...explainPath(path, at)];
  const found = explainAt(chosen, value, at).filter(
    (finding) => !finding.at.startsWith(`/body${at}/value/`) && finding.at !== `/body${at}/op`,
  );
  return [...explainOp(op, onPath, at), ...found, ...explainValue(chosen, value, at)];
}

/** Without a path that is known, only what all instructions agree on is a mistake for sure. */
function isAbout(place: string, at: string, path: unknown): boolean {
  return place === `/body${at}/op` || (path === undefined && place === `/body${at}/path`);
}

function explainPath(path: unknown, at: string): readonly Finding[] {
  if (path === undefined) return [];
  const place = { at: `${at}/path`, node: { type: 'string' } };
  if (typeof path !== 'string') return [say.wrongType(place, path)];
  return [say.unpatchable(place, path, paths, nearMiss(path, paths))];
}

function explainOp(op: unknown, onPath: readonly Instruction[], at: string): readonly Finding[] {
  const allowed = onPath.flatMap(({ ops }) => ops);
  const node = onPath[0]?.nodes.get('/op');
  const place = { at: `${at}/op`, node };
  if (op === undefined) return [say.missing(place)];
  if (typeof op !== 'string') return [say.wrongType(place, op)];
  return allowed.includes(op) ? [] : [say.notAllowed(place, op, allowed)];
}

/** Auth params are checked as those of the auth spec that they are most likely for; which one the connection has is not known here. */
function explainValue({ path }: Instruction, instruction: object, at: string): readonly Finding[] {
  const value: unknown = Reflect.get(instruction, 'value');
  if (path !== '/auth/params' || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const branch = branchMeant(undefined, value) ?? authBranches[0];
  return branch === undefined ? [] : checkAuthParams(branch, value, `${at}/value`);
}

function explainAt({ schema, nodes }: Instruction, value: unknown, at: string): readonly Finding[] {
  const validate = validators[schema];
  if (validate(value)) return [];
  const placed = new Map([...nodes].map(([place, node]) => [at + place, node]));
  const errors = (validate.errors ?? []).map((error) => ({ ...error, instancePath: at + error.instancePath }));
  const [, index = ''] = at.split('/');
  return explainErrors({ nodes: placed }, { [index]: value }, errors);
}
