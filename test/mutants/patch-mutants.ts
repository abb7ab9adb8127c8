import { type Case, mistake } from '../case.ts';
import { patch, requestTo } from '../request-to.ts';
import { authSpecs, bodies, type Json } from '../requests.ts';
import { type Node, paramNodesOf, resolved, type Schema, schemaNamed } from './nodes.ts';
import { edited, foreign, malformed, ownParams, pointer, shapes, type Target } from './property-mutants.ts';

type Value = Json[string];
type Instruction = { readonly op: string; readonly path: string; readonly value?: Value };

const send = (json: string) => requestTo('updateConnection', { body: json });
const kinds = (schemaNamed('PatchInstruction').oneOf ?? []).map((schema) => resolved(schema));
const paths = [...new Set(kinds.map(({ properties }) => properties?.path?.const ?? ''))];

/** Makes JSON Patches with one mistake each from the instructions of the description. */
export function patchMutants(): readonly Case[] {
  return [...wholes(), ...kinds.flatMap(instructions), ...authSpecs.flatMap(authParams), ...amongOthers()];
}

/** Makes bodies that are not a list, an empty list, or a list of other values. */
function wholes(): readonly Case[] {
  const [first = null] = patch as readonly Value[];
  const sent = (value: Value, code: 'property-type' | 'property-empty', at: readonly string[]) =>
    mistake(`updateConnection: patch ${JSON.stringify(value).slice(0, 40)}`, send(JSON.stringify(value)), code, pointer(at));
  return [
    ...[first, {}, null, 7, true, 'text', { '0': first }].map((value) => sent(value, 'property-type', [])),
    sent([], 'property-empty', []),
    mistake('updateConnection: more instructions than are read', send(JSON.stringify(Array(1001).fill(first))), 'body-too-large', '/body'),
    ...[null, 7, true, 'text', [], [first]].map((value) => sent([value], 'property-type', ['0'])),
  ];
}

/** Makes each mistake in every member of one kind of instruction. */
function instructions(kind: Schema): readonly Case[] {
  const right = rightOf(kind);
  const target: Target = { name: `updateConnection: ${right.op} ${right.path}`, body: [{ ...right }], at: ['0'], send };
  const { properties = {}, required = [] } = kind;
  const nodes: readonly Node[] = [
    { path: [], schema: kind, required: true, role: undefined },
    ...Object.entries(properties).map(([name, schema]) => ({ path: [name], schema, required: required.includes(name), role: undefined })),
  ];
  return [
    // A value of any type is ignored; auth params have their own mutants.
    ...nodes.filter(({ path: [name] }) => name !== 'value' || properties.value?.type === 'string').flatMap((node) => shapes(target, node)),
    ...nodes.filter(({ path: [name] }) => name === 'value').flatMap((node) => malformed(target, node)),
    ...wrongOps(kind, target),
    ...wrongPaths(right, target),
  ];
}

function wrongOps({ properties, required = [] }: Schema, target: Target): readonly Case[] {
  const path = properties?.path?.const;
  const allowed = kinds.filter((kind) => kind.properties?.path?.const === path).flatMap((kind) => kind.properties?.op?.enum ?? []);
  const others = ['move', 'copy', 'test', 'update', 'set', 'Add', 'Replace', 'Remove', 'ADD ', ' add', 'remove', 'REMOVE', '{OP}', '_get'];
  return [
    ...others
      // "Add" is a misspelling of "add", which requires a value.
      .filter((op) => !allowed.includes(op) && (required.includes('value') || !/^\W?(?:add|replace)/i.test(op)))
      .map((op) => edited(target, `op is "${op}"`, 'property-format', ['op'], op)),
    edited(target, 'op is ""', 'property-empty', ['op'], ''),
  ];
}

function wrongPaths({ path }: Instruction, target: Target): readonly Case[] {
  const others = [
    ...[
      '/',
      path.slice(1),
      `${path}/`,
      `/${path}`,
      path.toUpperCase(),
      `${path}s`,
      `#${path}`,
      `$${path.replaceAll('/', '.')}`,
      ` ${path}`,
    ],
    ...['/auth', '/auth/params/password', '/auth/params/serviceUri', '/auth/specName', '/connectionSpec', '/connectionSpec/id'],
    ...['/id', '/state', '/etag', '/surplus', '/na~1me', '{PATH}', '/__proto__'],
  ];
  return [
    ...others
      .filter((other) => !paths.includes(other))
      .map((other) => edited(target, `path is "${other}"`, 'property-format', ['path'], other)),
    edited(target, 'path is ""', 'property-empty', ['path'], ''),
  ];
}

/** Makes each mistake in the auth params of either auth spec, as for a connection to be created. */
function authParams(spec: (typeof authSpecs)[number]): readonly Case[] {
  const value: Json = JSON.parse(JSON.stringify(bodies[spec].auth.params));
  const target: Target = {
    name: `updateConnection: new ${spec} params`,
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
function amongOthers(): readonly Case[] {
  const right: readonly Value[] = JSON.parse(JSON.stringify(patch));
  return right.flatMap((_, index) => {
    const target: Target = { name: `updateConnection: instruction ${index}`, body: [...right], at: [String(index)], send };
    return [
      edited(target, 'op is "move"', 'property-format', ['op'], 'move'),
      edited(target, 'path is "/state"', 'property-format', ['path'], '/state'),
      edited(target, 'is null', 'property-type', [], null),
      edited(target, 'with "surplus"', 'property-unknown', ['surplus'], 1),
    ];
  });
}

/** Returns a valid instruction of a kind. */
export function rightOf({ properties }: Schema): Instruction {
  const path = properties?.path?.const ?? '';
  const [op = ''] = properties?.op?.enum ?? [];
  const value: Value = JSON.parse(JSON.stringify(path === '/auth/params' ? bodies.basic.auth.params : 'Contoso'));
  return op === 'remove' ? { op, path } : { op, path, value };
}

/** The kinds of instructions of the description. */
export { kinds as patchKinds };
