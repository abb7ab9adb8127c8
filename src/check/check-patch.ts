import { authSpecOfParams, authSpecsNamed } from '../contract/auth-spec.ts';
import type { Contract } from '../contract/contract.ts';
import { nearMiss } from '../contract/near-miss.ts';
import { nodesAlong } from '../contract/node-lookup.ts';
import { pointerTo } from '../contract/pointer.ts';
import type { SchemaNode } from '../contract/schema-nodes.ts';
import { sourceWithId } from '../contract/source.ts';
import type { ConnectionPatch } from '../generated/flow-service.ts';
import { adviceAbout, isAdvised } from './check-advised.ts';
import { checkAuthParams } from './check-auth.ts';
import { connectionNode } from './check-connection.ts';
import { findingsIn } from './check-rules.ts';
import { emptyMember, wrongChoice, wrongType } from './check-schema.ts';
import { type Finding, finding, inDescribedOrder, isWithin } from './finding.ts';
import { isWord } from './likely-values.ts';
import { type Instruction, isOfKind, type PatchRules } from './patch-rules.ts';
import { type Profile, weigh } from './profile.ts';

/**
 * Returns whether a value is a JSON Patch of a resource. It validates instruction by instruction, because ajv copies all errors so far
 * for each wrong item, which takes minutes for a long list.
 */
export function isPatch(contract: Contract, { schema, union, instructions }: PatchRules, value: unknown): boolean {
  const { promised } = contract.validators;
  if (!Array.isArray(value)) return promised[schema](value);
  return (
    promised[schema](value.slice(0, 1)) &&
    value.every(
      (one) => promised[union](one) && instructions.every((kind) => !isOfKind(kind, one) || isAdvised(contract, kind.schema, one)),
    )
  );
}

/**
 * Checks a JSON Patch of a resource: `path`, then `op`, select the kind of each instruction before the rest of it is checked.
 *
 * @see RFC 6902 §4; Update connections using the Flow Service API; Update dataflows using the Flow Service API
 */
export function checkPatch(contract: Contract, rules: PatchRules, patch: unknown): readonly Finding[] {
  const place = { pointer: '', node: rules.node };
  if (isSingle(patch)) {
    const whole = wrongType(place, patch);
    return [
      rules.node?.['x-single'] === undefined ? { ...whole, essential: true } : whole,
      ...checkInstruction(contract, rules, patch, ''),
    ];
  }
  if (!Array.isArray(patch)) return [{ ...wrongType(place, patch), essential: true }];
  if (patch.length === 0) return [emptyMember(place, patch)];
  return patch.flatMap((instruction, index) => checkInstruction(contract, rules, instruction, pointerTo('', String(index))));
}

/** Lists the instructions of a patch: the lenient profile accepts a single one without a list around it. */
export function instructionsOf<One extends object>(body: readonly One[] | One): readonly One[] {
  return Array.isArray(body) ? body : [body as One];
}

/** The parts of a connection that select its auth spec. */
export type AuthOfConnection = { readonly connectionSpec: { readonly id: string }; readonly auth?: { readonly specName: string } };

/**
 * Checks the auth params of a patch against the auth spec of the connection, which cannot change.
 *
 * @see Dynamics tutorial of 2025, tip on the authentication type
 */
export function checkConnectionPatch(
  contract: Contract,
  body: ConnectionPatch | ConnectionPatch[number],
  { connectionSpec, auth }: AuthOfConnection,
  profile: Profile,
): readonly Finding[] {
  const [authSpec] = authSpecsNamed(sourceWithId(contract, connectionSpec.id)?.authSpecs ?? [], auth?.specName);
  if (authSpec === undefined) return [];
  const found = instructionsOf<ConnectionPatch[number]>(body).flatMap((instruction, index) => {
    if (instruction.path !== '/auth/params' || instruction.op.toLowerCase() === 'remove') return [];
    return checkAuthParams(contract, authSpec, Object(instruction.value), Array.isArray(body) ? `/${index}/value` : '/value');
  });
  return weigh(contract, found, profile, 'updateConnection');
}

/** Returns the description's node for a place in a patch; auth params have the nodes of those of a connection to be created. */
export function patchNode(contract: Contract, { instructions }: PatchRules, body: unknown, pointer: string): SchemaNode | undefined {
  const [, index = '', rest = ''] = /^(\/[0-9]+)?(.*)$/s.exec(pointer) ?? [];
  const instruction: unknown = index === '' ? body : Reflect.get(Object(body), index.slice(1));
  const kind = instructions.find((one) => isOfKind(one, instruction));
  if (kind === undefined || isOfAuth(kind)) return connectionNode(contract, rest.replace(/^\/value\//, '/auth/params/'));
  return nodesAlong(contract, kind.schema, instruction).get(rest);
}

/** Returns whether a kind of instruction changes credentials, which are checked against their auth spec. */
function isOfAuth({ paths }: Instruction): boolean {
  return paths.includes('/auth/params');
}

/** Returns whether a body is one instruction without a list, as Adobe's OpenAPI declares it for connections. */
function isSingle(patch: unknown): patch is object {
  return typeof patch === 'object' && patch !== null && !Array.isArray(patch) && ['op', 'path'].every((name) => name in patch);
}

function checkInstruction(contract: Contract, rules: PatchRules, value: unknown, pointer: string): readonly Finding[] {
  const { instructions, memberNames } = rules;
  const [first] = instructions;
  if (first === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [wrongType({ pointer, node: first.nodes.get('') }, value)];
  const path = memberMeant(value, 'path', memberNames);
  const onPath = instructions.filter(({ hasPath }) => hasPath(path));
  const allowed = [...new Set((onPath.length === 0 ? instructions : onPath).flatMap(({ ops }) => ops))];
  const op = memberMeant(value, 'op', memberNames);
  const meant = typeof op === 'string' ? (allowed.find((known) => known === op) ?? opMeant(op, allowed)) : undefined;
  // If op does not select an instruction, the other members do: with a value or without one.
  const mistakes = (instruction: Instruction): number => findingsIn(contract, instruction.schema, value).length;
  const chosen = onPath.find(({ ops }) => ops.some((known) => known === meant)) ?? onPath.toSorted((a, b) => mistakes(a) - mistakes(b))[0];

  const found = checkAs(contract, chosen ?? first, value, pointer).filter(({ code, at }) => {
    // op and path depend on each other, and are checked below.
    if (at === `/body${pointer}/op` || at === `/body${pointer}/path`) return code === 'property-missing';
    // op selects the other members, and op and path select the schema of the value.
    if (op !== undefined && meant === undefined) return false;
    return chosen !== undefined || !isWithin(at, `/body${pointer}/value`);
  });
  const isAuth = chosen !== undefined && isOfAuth(chosen);
  const params = isAuth && (op === undefined || meant !== undefined) ? paramsIn(value) : undefined;
  const all = [
    ...checkInstructionPath(rules, Reflect.get(value, 'path'), pointer),
    ...checkOp(Reflect.get(value, 'op'), onPath[0] ?? first, allowed, pointer),
    ...found
      .filter(({ at }) => params === undefined || !isWithin(at, `/body${pointer}/value`))
      .map((one) => (one.at === `/body${pointer}/path` ? withPaths(one, pathsFor(instructions, meant)) : one)),
    ...(params === undefined ? [] : checkParams(contract, params, pointer)),
  ];
  return inDescribedOrder(all, `/body${pointer}`, memberNames);
}

function withPaths(one: Finding, allowed: readonly string[]): Finding {
  return one.detail.kind === 'member-missing' ? { ...one, detail: { ...one.detail, allowed } } : one;
}

/** Lists the paths that an operation may have; all paths if the operation is not known. */
function pathsFor(instructions: readonly Instruction[], op: string | undefined): readonly string[] {
  const fitting = instructions.filter(({ ops }) => op === undefined || ops.some((known) => known === op));
  return [...new Set(fitting.flatMap(({ paths }) => paths))];
}

/** Returns the member of this name, or the one whose name is most likely a misspelling of it. */
function memberMeant(instruction: object, name: string, memberNames: readonly string[]): unknown {
  if (Object.hasOwn(instruction, name)) return Reflect.get(instruction, name);
  const misspelled = Object.keys(instruction).find((other) => nearMiss(other, memberNames) === name);
  return misspelled === undefined ? undefined : Reflect.get(instruction, misspelled);
}

/** Operations of JSON Patch that Flow Service does not support. They are not misspellings of others: each has its own meaning. */
const otherOps: ReadonlySet<string> = new Set(['move', 'copy', 'test']);

function opMeant(op: string, allowed: readonly string[]): string | undefined {
  return otherOps.has(op.toLowerCase()) ? undefined : nearMiss(op, allowed);
}

function paramsIn(instruction: object): object | undefined {
  const value: unknown = Reflect.get(instruction, 'value');
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

function checkInstructionPath({ instructions, paths, node }: PatchRules, path: unknown, pointer: string): readonly Finding[] {
  if (path === undefined || instructions.some(({ hasPath }) => hasPath(path))) return [];
  const place = { pointer: `${pointer}/path`, node: { type: 'string', 'x-reference': node?.['x-reference'] ?? '' } };
  if (typeof path !== 'string') return [wrongType(place, path)];
  if (path === '') return [emptyMember(place, path)];
  const meant = paths.find((known) => path.startsWith(`${known}/`)) ?? nearMiss(path, paths);
  const detail = { kind: 'patch-path', allowed: paths, meant, ...place } as const;
  // Indices are no secrets.
  const words = path.replaceAll(/\/\d{1,3}(?=\/|$)/g, '');
  return [finding('property-format', `/body${pointer}/path`, detail, { value: path, secret: !isWord(words) })];
}

function checkOp(op: unknown, { nodes }: Instruction, allowed: readonly string[], pointer: string): readonly Finding[] {
  if (op === undefined || allowed.some((known) => known === op)) return [];
  const place = { pointer: `${pointer}/op`, node: nodes.get('/op') };
  if (typeof op !== 'string') return [wrongType(place, op)];
  if (op === '') return [emptyMember(place, op)];
  const usual = allowed.filter((known) => known === known.toLowerCase());
  return [wrongChoice(place, op, usual, opMeant(op, usual))];
}

/** Checks auth params against the auth spec that they most likely belong to, because the connection's own is not known here. */
function checkParams(contract: Contract, params: object, pointer: string): readonly Finding[] {
  const authSpec = authSpecOfParams(contract.authSpecs, params);
  return authSpec === undefined ? [] : checkAuthParams(contract, authSpec, params, `${pointer}/value`);
}

function checkAs(contract: Contract, { schema }: Instruction, value: unknown, pointer: string): readonly Finding[] {
  const found = findingsIn(contract, schema, value);
  return [...found, ...adviceAbout(contract, schema, value, found)].map((one) => movedBelow(one, pointer));
}

/** Moves a finding in an instruction to the instruction's place in the patch. */
function movedBelow(one: Finding, pointer: string): Finding {
  const { at, detail } = one;
  const moved = 'pointer' in detail ? { ...detail, pointer: pointer + detail.pointer } : detail;
  return { ...one, at: at.replace('/body', `/body${pointer}`), detail: moved };
}
