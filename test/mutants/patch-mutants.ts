import { type Case, mistake } from '../case.ts';
import { authSpecs, bodies, type Json } from '../requests.ts';
import { type Node, nodesIn, paramNodesOf, type Schema } from './nodes.ts';
import { type PatchKind, type PatchOf, patches } from './patch-kinds.ts';
import { edited, foreign, malformed, ownParams, pointer, shapes, type Target } from './property-mutants.ts';
import { inTurn } from './typos-of.ts';
import { valueMutants } from './value-mutants.ts';

type Value = Json[string];

/** Makes JSON Patches with one mistake each from the instructions of the description. */
export function patchMutants(): readonly Case[] {
  return patches.flatMap((patch) => [
    ...wholes(patch),
    // A change of a base connection has all of them; the others take turns.
    ...patch.kinds.flatMap((kind, index) => instructions(patch, kind, patch.operation === 'updateConnection' ? undefined : index)),
    ...(patch.operation === 'updateConnection' ? authSpecs.flatMap((spec) => authParams(patch, spec)) : []),
    ...amongOthers(patch),
  ]);
}

/** Makes bodies that are not a list, an empty list, or a list of other values. */
function wholes({ operation, right, send }: PatchOf): readonly Case[] {
  const [first = null] = right;
  const sent = (value: Value, code: 'property-type' | 'property-empty', at: readonly string[]) =>
    mistake(`${operation}: patch ${JSON.stringify(value).slice(0, 40)}`, send(JSON.stringify(value)), code, pointer(at));
  return [
    ...[first, {}, null, 7, true, 'text', { '0': first }].map((value) => sent(value, 'property-type', [])),
    sent([], 'property-empty', []),
    mistake(`${operation}: more instructions than are read`, send(JSON.stringify(Array(1001).fill(first))), 'body-too-large', '/body'),
    ...[null, 7, true, 'text', [], [first]].map((value) => sent([value], 'property-type', ['0'])),
  ];
}

/**
 * Makes mistakes in every member of one kind of instruction, and in its value; of the wrong operations and paths only those of its turn.
 */
function instructions({ operation, kinds, send }: PatchOf, kind: PatchKind, turn: number | undefined): readonly Case[] {
  const { schema, right } = kind;
  const target: Target = { name: `${operation}: ${right.op} ${right.path}`, body: [{ ...right }], at: ['0'], send };
  const { properties: { value, ...selecting } = {}, required = [] } = schema;
  const nodes: readonly Node[] = [
    { path: [], schema, required: true, role: undefined },
    ...Object.entries(selecting).map(([name, one]) => ({ path: [name], schema: one, required: required.includes(name), role: undefined })),
  ];
  // A value of any type is ignored; auth params have their own mutants.
  const inValue = value === undefined || right.value === undefined || right.path === '/auth/params' ? [] : valueNodes(value, right.value);
  return [
    ...nodes.flatMap((node) => shapes(target, node, turn)),
    ...inValue.flatMap((node, index) => [
      ...shapes(target, node, turn === undefined ? undefined : turn + index),
      ...malformed(target, node),
      ...valueMutants(target, node),
    ]),
    ...wrongOps(kinds, kind, target, turn),
    ...wrongPaths(kinds, kind, target, turn),
    // These do not depend on the kind of instruction.
    ...(kind === kinds[0] ? pathsTo(elsewhere, kinds, target) : []),
    ...empty(target),
  ];
}

/** Lists the properties of the value of an instruction. */
function valueNodes(schema: Schema, value: Value): readonly Node[] {
  return nodesIn(schema, value).map((node) => ({
    ...node,
    path: ['value', ...node.path],
    ...(node.path.length === 0 ? { required: true } : {}),
  }));
}

/** Returns whether a kind of instructions has a path. */
function hasPath({ schema: { properties } }: PatchKind, path: string): boolean {
  const { const: fixed, enum: several = [], pattern } = properties?.path ?? {};
  return pattern === undefined ? [fixed, ...several].includes(path) : new RegExp(pattern, 'u').test(path);
}

function wrongOps(
  kinds: readonly PatchKind[],
  { schema: { required = [] }, right }: PatchKind,
  target: Target,
  turn: number | undefined,
): readonly Case[] {
  const allowed = kinds.filter((kind) => hasPath(kind, right.path)).flatMap(({ schema }) => schema.properties?.op?.enum ?? []);
  const others = ['move', 'copy', 'test', 'update', 'set', 'Add', 'Replace', 'Remove', 'ADD ', ' add', 'remove', 'REMOVE', '{OP}', '_get'];
  return (
    inTurn(others, turn)
      // "Add" is a misspelling of "add", which requires a value.
      .filter((op) => !allowed.includes(op) && (required.includes('value') || !/^\W?(?:add|replace)/i.test(op)))
      .map((op) => edited(target, `op is "${op}"`, 'property-format', ['op'], op))
  );
}

/** Makes an empty operation and an empty path. */
function empty(target: Target): readonly Case[] {
  return ['op', 'path'].map((name) => edited(target, `${name} is ""`, 'property-empty', [name], ''));
}

function wrongPaths(
  kinds: readonly PatchKind[],
  { right: { path } }: PatchKind,
  target: Target,
  turn: number | undefined,
): readonly Case[] {
  const dotted = `$${path.replaceAll('/', '.')}`;
  const others = ['/', path.slice(1), `${path}/`, `/${path}`, path.toUpperCase(), `${path}s`, `#${path}`, dotted, ` ${path}`];
  return pathsTo(inTurn(others, turn), kinds, target);
}

function pathsTo(paths: readonly string[], kinds: readonly PatchKind[], target: Target): readonly Case[] {
  return paths
    .filter((path) => !kinds.some((kind) => hasPath(kind, path)))
    .map((path) => edited(target, `path is "${path}"`, 'property-format', ['path'], path));
}

const elsewhere = [
  ...['/auth', '/auth/params/password', '/auth/params/serviceUri', '/auth/specName', '/connectionSpec', '/connectionSpec/id'],
  ...['/id', '/state', '/etag', '/surplus', '/na~1me', '{PATH}', '/__proto__'],
];

/** Makes each mistake in the auth params of either auth spec, as for a connection to be created. */
function authParams({ operation, send }: PatchOf, spec: (typeof authSpecs)[number]): readonly Case[] {
  const value: Json = JSON.parse(JSON.stringify(bodies[spec].auth.params));
  const target: Target = {
    name: `${operation}: new ${spec} params`,
    body: [{ op: 'replace', path: '/auth/params', value }],
    at: ['0', 'value'],
    send,
  };
  // A patch does not name its auth spec: with one param of each, the first auth spec is assumed.
  const reported = (theirs: string, own: string) => (spec === 'basic' ? theirs : (ownParams(spec).find((name) => name !== own) ?? ''));
  return [
    ...paramNodesOf(spec).flatMap((node) => [...shapes(target, node), ...malformed(target, node)]),
    ...foreign(target, spec, reported),
  ];
}

/** Puts one wrong instruction among valid ones, at each place. */
function amongOthers({ operation, right, send }: PatchOf): readonly Case[] {
  return right.flatMap((_, index) => {
    const target: Target = { name: `${operation}: instruction ${index}`, body: [...right], at: [String(index)], send };
    return [
      edited(target, 'op is "move"', 'property-format', ['op'], 'move'),
      edited(target, 'path is "/state"', 'property-format', ['path'], '/state'),
      edited(target, 'is null', 'property-type', [], null),
      edited(target, 'with "surplus"', 'property-unknown', ['surplus'], 1),
    ];
  });
}
