import type { Case } from '../case.ts';
import type { Json } from '../requests.ts';
import { valueAt } from './edit.ts';
import type { Node } from './nodes.ts';
import { edited, type Target, warned } from './property-mutants.ts';

/** Makes values of the right type that a property may not have: others than a constant or a choice, beyond a limit, or too few or many. */
export function valueMutants(target: Target, node: Node): readonly Case[] {
  const { path, schema } = node;
  const wrong = (value: Json[string], code: Case['want'][number][0] = 'property-format') =>
    edited(target, `${path.join('/')} is ${JSON.stringify(value)}`, code, path, value);
  const { minimum, maximum, exclusiveMinimum, minItems, type } = schema;
  const isNumber = [type].flat().some((one) => one === 'integer' || one === 'number');
  return [
    ...choices(target, node).map((value) => wrong(value, value === '' ? 'property-empty' : 'property-format')),
    ...(minimum === undefined || !isNumber ? [] : [wrong(minimum - 1), wrong(-1)]),
    ...(maximum === undefined ? [] : [wrong(maximum + 1)]),
    ...(exclusiveMinimum === undefined ? [] : [wrong(exclusiveMinimum), wrong(-0.5)]),
    ...(minItems === undefined ? [] : [wrong([], 'property-empty')]),
    ...advised(target, node),
  ];
}

/** Lists texts that are not the constant, not one of the choices, or that select no branch of a union. */
function choices({ body, at }: Target, { path, schema: { const: constant, enum: several } }: Node): readonly string[] {
  const allowed = several ?? (constant === undefined ? [] : [constant]);
  if (allowed.length === 0) return [];
  const right = several === undefined ? allowed[0] : String(valueAt(body, [...at, ...path]));
  if (right === undefined) return [];
  const others = [
    '',
    `${right} `,
    ` ${right}`,
    right.slice(1),
    right.slice(0, -1),
    `${right}s`,
    right.toUpperCase(),
    right.toLowerCase(),
    `"${right}"`,
    'null',
    'surplus',
  ];
  return [...new Set(others)].filter((value) => !allowed.includes(value) && !otherTags.has(value));
}

/** Texts that select another branch of a union. */
const otherTags: ReadonlySet<string> = new Set(['Copy', 'Mapping', 'once', 'minute', 'hour', 'day', 'week']);

/** Makes values that only another schema of Adobe forbids. */
function advised(target: Target, { path, schema: { type, 'x-advised': advice } }: Node): readonly Case[] {
  if (advice?.type === undefined && advice?.pattern === undefined) return [];
  const right = valueAt(target.body, [...target.at, ...path]);
  const other: Json[string] = advice.type === undefined ? 'surplus' : advice.type === 'string' ? Number(right) : String(right);
  const code = advice.type === undefined ? 'property-format' : 'property-type';
  if (![type].flat().includes(typeof other === 'number' ? 'integer' : 'string')) return [];
  return [warned(edited(target, `${path.join('/')} is ${JSON.stringify(other)}`, code, path, other))];
}
