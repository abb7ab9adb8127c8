import { type SchemaError, validators } from '../generated/validators.ts';
import type { SchemaName } from './operation.ts';
import { pointerTo, valueAt } from './pointer.ts';
import { calledSchemas, type SchemaNode, schemaNodes } from './schema-nodes.ts';

/** An object in a response that is another thing as a whole, or a list of nothing else, and what that thing is called if it is a documented one. */
export type WrongShape = { readonly at: string; readonly resembles: string | undefined; readonly isList: boolean };

/** The schemas that the body had to fit one of, and whether as Adobe publishes them. */
type Due = { readonly schemas: readonly SchemaName[]; readonly isPublished: boolean };

/** A documented thing that an object may be meant as. */
type Likeness = {
  readonly name: SchemaName;
  readonly called: string | undefined;
  /** How many members it must have, and how many of these are not there. */
  readonly required: number;
  readonly lacks: number;
  /** How many errors the object has as this thing, at any depth: several lists have the same members. */
  readonly faults: number;
};

/** What is wrong with an object by its own members: which it lacks, and which it has that it should not have. */
type Misfit = { readonly lacking: Set<string>; readonly surplus: Set<string> };

/**
 * Finds the objects in a body whose errors are those of the object as a whole: it has no documented member, or it is another thing that
 * the description has. A list with only such items is found instead of its items.
 *
 * @param schema the schema that the body is nearest to; its errors are ajv's
 */
export function wrongShapes(
  body: unknown,
  schema: SchemaName,
  errors: readonly SchemaError[],
  { schemas: due, isPublished }: Due,
): readonly WrongShape[] {
  const wrong = new Map<string, WrongShape>();
  for (const [at, { lacking, surplus }] of misfitsIn(errors)) {
    if (at === '') for (const name of strangersTo(schema, body)) surplus.add(name);
    const names = memberNames(valueAt(body, at));
    if (lacking.size + surplus.size < 2) continue;
    const resembles = thingsLike(valueAt(body, at), isPublished).find(
      ({ name, lacks, required }) =>
        !(at === '' && due.includes(name)) &&
        lacks < lacking.size + 2 * surplus.size &&
        (lacks === 0 || (surplus.size > 0 && 2 * lacks <= required)),
    );
    if (resembles !== undefined || surplus.size === names.length) wrong.set(at, { at, resembles: resembles?.called, isList: false });
  }
  for (const list of new Set([...wrong.keys()].map((at) => at.slice(0, at.lastIndexOf('/'))))) {
    const value = valueAt(body, list);
    if (!Array.isArray(value) || value.length < 2) continue;
    const items = value.map((_, index) => wrong.get(pointerTo(list, String(index))));
    if (items.includes(undefined)) continue;
    for (const item of items) wrong.delete(item?.at ?? '');
    wrong.set(list, { at: list, resembles: items[0]?.resembles, isList: true });
  }
  return [...wrong.values()];
}

/** The members of a body that a schema does not know. */
export function strangersTo(schema: SchemaName, body: unknown): readonly string[] {
  const known = knownTo(schemaNodes(schema).get(''));
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

/** The documented things that may have all these members, the nearest first. */
function thingsLike(value: unknown, isPublished: boolean): readonly Likeness[] {
  const names = memberNames(value);
  if (names.length === 0) return [];
  const like = calledSchemas.flatMap((name) => {
    const node = schemaNodes(name).get('');
    const known = knownTo(node);
    const required = (isPublished ? node?.['x-published']?.required : undefined) ?? node?.required ?? [];
    if (!names.every((one) => known.has(one))) return [];
    const lacks = required.filter((one) => !names.includes(one)).length;
    return [
      {
        name,
        called: node?.['x-called'],
        required: required.length,
        lacks,
        faults: validators[name](value) ? 0 : (validators[name].errors?.length ?? 0),
      },
    ];
  });
  return like.sort((a, b) => a.lacks - b.lacks || a.faults - b.faults);
}

function knownTo(node: SchemaNode | undefined): ReadonlySet<string> {
  return new Set([...Object.keys(node?.properties ?? {}), ...Object.keys(node?.['x-published']?.properties ?? {})]);
}

function memberNames(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
