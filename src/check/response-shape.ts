import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';
import type { SchemaName } from '../contract/operation.ts';
import { pointerTo, valueAt } from '../contract/pointer.ts';
import { calledSchemas, type SchemaNode, schemaNodes } from '../contract/schema-nodes.ts';
import { mostErrors, type SchemaError } from '../generated/validators.ts';

/** The shape of an object in a response, or of the first item of a list. */
export type Shape = {
  /** The name of the documented object that it resembles. */
  readonly called: string | undefined;
  readonly isEmpty: boolean;
  readonly isList: boolean;
};

/** An object in a response that has another shape than the documented one, or a list of only such objects. */
export type WrongShape = { readonly at: string; readonly shape: Shape };

/** A body with ajv's errors against the nearest schema, and the schemas of which it must match one. */
export type Misshapen = {
  readonly contract: Contract;
  readonly body: unknown;
  readonly schema: SchemaName;
  readonly errors: readonly SchemaError[];
  readonly due: readonly SchemaName[];
  /** Whether the schemas are those that Adobe publishes. */
  readonly isPublished: boolean;
};

/** A documented object that a body may contain instead: its name in messages, and its allowed and required members. */
type Thing = {
  readonly name: SchemaName;
  readonly called: string;
  readonly known: ReadonlySet<string>;
  readonly required: readonly string[];
  readonly requiredAsPublished: readonly string[];
};

/** The missing and the unknown members of an object. */
type Misfit = { readonly lacking: Set<string>; readonly surplus: Set<string> };

/**
 * Finds the objects in a body that are wrong as a whole: objects without a documented member, and other documented objects. A list that
 * has only such items is found instead of its items.
 */
export function wrongShapes({ contract, body, schema, errors, due, isPublished }: Misshapen): readonly WrongShape[] {
  const { promised } = contract.validators;
  const wrong = new Map<string, WrongShape>();
  for (const [at, { lacking, surplus }] of misfitsIn(errors)) {
    const value = valueAt(body, at);
    if (at === '') for (const name of strangersTo(contract, schema, body)) surplus.add(name);
    const names = memberNames(value);
    if (lacking.size + surplus.size < 2) continue;
    const others = at === '' ? things(contract).filter(({ name }) => !due.includes(name)) : things(contract);
    const like = others.flatMap((thing) => {
      const lacks = lackingIn(thing, names, isPublished);
      const isNearer = lacks < lacking.size + 2 * surplus.size && (lacks === 0 || surplus.size > 0);
      return isNearer ? [{ thing, lacks }] : [];
    });
    const least = Math.min(...like.map(({ lacks }) => lacks));
    const nearest = like.flatMap(({ thing, lacks }) => (lacks === least ? [thing] : []));
    // Several lists have the same members and differ in their items.
    const resembles = nearest.length > 1 ? (nearest.find(({ name }) => promised[name](value)) ?? nearest[0]) : nearest[0];
    if (resembles === undefined && surplus.size < names.length) continue;
    wrong.set(at, { at, shape: { called: resembles?.called, isEmpty: names.length === 0, isList: false } });
  }
  for (const list of new Set([...wrong.keys()].map((at) => at.slice(0, at.lastIndexOf('/'))))) {
    const value = valueAt(body, list);
    if (!Array.isArray(value) || value.length < 2) continue;
    const items = value.slice(0, validatedItems(list, errors)).map((_, index) => wrong.get(pointerTo(list, String(index))));
    const [first] = items;
    if (first === undefined || items.includes(undefined)) continue;
    // One more than the validated items: the validator may have stopped within it.
    for (let index = 0; index <= items.length; index++) wrong.delete(pointerTo(list, String(index)));
    wrong.set(list, { at: list, shape: { ...first.shape, isList: true } });
  }
  return [...wrong.values()];
}

/** Returns the number of items of a list that were validated as a whole: the validator stops when it has enough errors. */
function validatedItems(list: string, errors: readonly SchemaError[]): number {
  if (errors.length < mostErrors) return Number.POSITIVE_INFINITY;
  const last = errors.findLast(({ instancePath }) => instancePath.startsWith(`${list}/`));
  return Number(last?.instancePath.slice(list.length + 1).split('/', 1)[0]);
}

/** Lists the members of a body that a schema does not document. */
export function strangersTo(contract: Contract, schema: SchemaName, body: unknown): readonly string[] {
  const known = knownTo(schemaNodes(contract, schema).get(''));
  return memberNames(body).filter((name) => !known.has(name));
}

function misfitsIn(errors: readonly SchemaError[]): ReadonlyMap<string, Misfit> {
  const misfits = new Map<string, Misfit>();
  for (const { instancePath, params } of errors) {
    const misfit = misfits.get(instancePath) ?? { lacking: new Set(), surplus: new Set() };
    if (typeof params.missingProperty === 'string') misfit.lacking.add(params.missingProperty);
    if (typeof params.additionalProperty === 'string') misfit.surplus.add(params.additionalProperty);
    misfits.set(instancePath, misfit);
  }
  return misfits;
}

/** Counts the members that a thing with these members lacks: infinitely many if it may not have one of them, or lacks more than half. */
function lackingIn({ known, required, requiredAsPublished }: Thing, names: readonly string[], isPublished: boolean): number {
  if (names.length === 0 || !names.every((name) => known.has(name))) return Number.POSITIVE_INFINITY;
  const needed = isPublished ? requiredAsPublished : required;
  const lacks = needed.filter((name) => !names.includes(name)).length;
  return 2 * lacks > needed.length ? Number.POSITIVE_INFINITY : lacks;
}

/** Every object that has a name in messages. */
const things = derived((contract): readonly Thing[] =>
  calledSchemas(contract).flatMap((name) => {
    const node = schemaNodes(contract, name).get('');
    const { 'x-called': called = '', required = [], properties } = node ?? {};
    const requiredAsPublished = node?.['x-published']?.required ?? required;
    return properties === undefined ? [] : [{ name, called, known: knownTo(node), required, requiredAsPublished }];
  }),
);

function knownTo(node: SchemaNode | undefined): ReadonlySet<string> {
  return new Set([...Object.keys(node?.properties ?? {}), ...Object.keys(node?.['x-published']?.properties ?? {})]);
}

function memberNames(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
