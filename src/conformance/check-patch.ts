import type { ConnectionPatch } from '../generated/flow-service.ts';
import { validators } from '../generated/validators.ts';
import { branchNamed, branchOfParams } from './auth-branch.ts';
import * as say from './body-violations.ts';
import { checkAuthParams } from './check-auth-params.ts';
import { connectionNode } from './check-connection.ts';
import { explainErrors } from './explain-errors.ts';
import { inDescribedOrder, isWithin } from './in-described-order.ts';
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
const memberNames = [...new Set(instructions.flatMap(({ nodes }) => Object.keys(nodes.get('')?.properties ?? {})))];
const bodyReference = schemaNodes('ConnectionPatch').get('')?.['x-reference'] ?? '';

/**
 * Whether a value is a JSON Patch of a connection. Instruction by instruction: ajv copies the errors so far with each wrong item of a
 * list, which takes minutes for a long list of nothing.
 */
export function isPatch(value: unknown): boolean {
  if (!Array.isArray(value)) return validators.ConnectionPatch(value);
  return validators.ConnectionPatch(value.slice(0, 1)) && value.every((instruction) => validators.PatchInstruction(instruction));
}

/**
 * What is wrong with a JSON Patch of a connection: the kind of each instruction is chosen by its `path`, then by its `op`, before the
 * rest of it is checked.
 *
 * @see RFC 6902 §4; Update connections using the Flow Service API
 */
export function checkPatch(patch: unknown): readonly Finding[] {
  const nodes = schemaNodes('ConnectionPatch');
  const place = { at: '', node: nodes.get('') };
  if (isSingle(patch)) return [say.wrongType(place, patch), ...checkInstruction(patch, '')];
  if (!Array.isArray(patch)) return [{ ...say.wrongType(place, patch), essential: true }];
  if (patch.length === 0) return [say.empty(place)];
  return patch.flatMap((instruction, index) => checkInstruction(instruction, pointerTo('', String(index))));
}

/** Lists the instructions of a patch: the lenient profile takes one without a list around it. */
export function instructionsOf(body: ConnectionPatch | ConnectionPatch[number]): ConnectionPatch {
  return 'op' in body ? [body] : body;
}

/**
 * What is wrong with the auth params of a patch, given the auth spec that the connection has and keeps for life.
 *
 * @see Dynamics tutorial of 2025, tip on the authentication type
 */
export function checkConnectionPatch(
  body: ConnectionPatch | ConnectionPatch[number],
  specName: string,
  profile: Profile,
): readonly Violation[] {
  const patch = instructionsOf(body);
  const branch = branchNamed(specName);
  if (branch === undefined) return [];
  const found = patch.flatMap((instruction, index) => {
    if (instruction.path !== '/auth/params' || instruction.op.toLowerCase() === 'remove') return [];
    return checkAuthParams(branch, Object(instruction.value), Array.isArray(body) ? `/${index}/value` : '/value');
  });
  return weigh(found, profile);
}

/** Whether a body is one instruction that is not in a list, as Adobe's OpenAPI declares it. */
function isSingle(patch: unknown): patch is object {
  return typeof patch === 'object' && patch !== null && !Array.isArray(patch) && ['op', 'path'].every((name) => name in patch);
}

/** What the description says about a place in a patch; of auth params the same as of those of a connection to be created. */
export function patchNode(at: string): SchemaNode | undefined {
  return connectionNode(at.replace(/^(?:\/[0-9]+)?\/value\//, '/auth/params/'));
}

function checkInstruction(value: unknown, at: string): readonly Finding[] {
  const [first] = instructions;
  if (first === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [say.wrongType({ at, node: first.nodes.get('') }, value)];
  const onPath = instructions.filter((instruction) => instruction.path === memberMeant(value, 'path'));
  const allowed = (onPath.length === 0 ? instructions : onPath).flatMap(({ ops }) => ops);
  const op = memberMeant(value, 'op');
  const meant = typeof op === 'string' ? (allowed.find((known) => known === op) ?? opMeant(op, allowed)) : undefined;
  // Where op does not tell, the rest does: with a value or without one.
  const complaints = (instruction: Instruction): number => explainAt(instruction, value, at).length;
  const chosen =
    onPath.find(({ ops }) => ops.some((known) => known === meant)) ?? onPath.toSorted((a, b) => complaints(a) - complaints(b))[0];

  const found = explainAt(chosen ?? first, value, at).filter(({ code, at: place }) => {
    // What op and path may be depends on each other, and is told below.
    if (place === `/body${at}/op` || place === `/body${at}/path`) return code === 'property-missing';
    // What else an instruction has is for op to say, and what its value is for path as well.
    if (op !== undefined && meant === undefined) return false;
    return chosen !== undefined || !isWithin(place, `/body${at}/value`);
  });
  const told = found.map((finding) => (finding.at === `/body${at}/path` ? { ...finding, expected: pathsFor(meant) } : finding));
  const params = chosen?.path === '/auth/params' && (op === undefined || meant !== undefined) ? paramsIn(value) : undefined;
  const all = [
    ...explainPath(Reflect.get(value, 'path'), at),
    ...explainOp(Reflect.get(value, 'op'), onPath[0] ?? first, allowed, at),
    ...(params === undefined ? told : told.filter(({ at: place }) => !isWithin(place, `/body${at}/value`))),
    ...(params === undefined ? [] : explainParams(params, at)),
  ];
  return inDescribedOrder(all, `/body${at}`, memberNames);
}

/** The paths that an operation may have, or any where it is not known, as the expectation of one that is missing. */
function pathsFor(op: string | undefined): string {
  const fitting = instructions.filter(({ ops }) => op === undefined || ops.some((known) => known === op));
  return [...new Set(fitting.map(({ path }) => `"${path}"`))].join(' or ');
}

/** The member of this name, or the one that is most likely that one misspelt. */
function memberMeant(instruction: object, name: string): unknown {
  if (Object.hasOwn(instruction, name)) return Reflect.get(instruction, name);
  const misspelt = Object.keys(instruction).find((other) => nearMiss(other, memberNames) === name);
  return misspelt === undefined ? undefined : Reflect.get(instruction, misspelt);
}

/** Operations of JSON Patch that a connection does not take: each means what it says, however near to another one it is. */
const otherOps: ReadonlySet<string> = new Set(['move', 'copy', 'test']);

function opMeant(op: string, allowed: readonly string[]): string | undefined {
  return otherOps.has(op.toLowerCase()) ? undefined : nearMiss(op, allowed);
}

function paramsIn(instruction: object): object | undefined {
  const value: unknown = Reflect.get(instruction, 'value');
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

function explainPath(path: unknown, at: string): readonly Finding[] {
  if (path === undefined || paths.some((known) => known === path)) return [];
  const place = { at: `${at}/path`, node: { type: 'string', 'x-reference': bodyReference } };
  if (typeof path !== 'string') return [say.wrongType(place, path)];
  if (path === '') return [say.empty(place)];
  return [say.unpatchable(place, path, paths, paths.find((known) => path.startsWith(`${known}/`)) ?? nearMiss(path, paths))];
}

function explainOp(op: unknown, { nodes }: Instruction, allowed: readonly string[], at: string): readonly Finding[] {
  if (op === undefined || allowed.some((known) => known === op)) return [];
  const place = { at: `${at}/op`, node: nodes.get('/op') };
  if (typeof op !== 'string') return [say.wrongType(place, op)];
  if (op === '') return [say.empty(place)];
  const usual = allowed.filter((known) => known === known.toLowerCase());
  const meant = opMeant(op, usual);
  const fix = meant === undefined ? `Send ${usual.join(' or ')}.` : `Write ${meant}, exactly so.`;
  return [{ ...say.notAllowed(place, op, allowed), fix }];
}

/** Auth params are checked as those of the auth spec that they are most likely for; which one the connection has is not known here. */
function explainParams(params: object, at: string): readonly Finding[] {
  const branch = branchOfParams(params);
  return branch === undefined ? [] : checkAuthParams(branch, params, `${at}/value`);
}

function explainAt({ schema, nodes }: Instruction, value: unknown, at: string): readonly Finding[] {
  const validate = validators[schema];
  if (validate(value)) return [];
  const placed = new Map([...nodes].map(([place, node]) => [at + place, node]));
  const errors = (validate.errors ?? []).map((error) => ({ ...error, instancePath: at + error.instancePath }));
  const [, index] = at.split('/');
  return explainErrors({ nodes: placed }, index === undefined ? value : { [index]: value }, errors);
}
