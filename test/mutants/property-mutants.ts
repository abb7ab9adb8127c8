import { type Case, mistake } from '../case.ts';
import type { RequestMessage, ViolationCode } from '../contract.ts';
import { type AuthSpec, bodies, type Json } from '../requests.ts';
import { doubled, removed, renamed, replaced, valueAt } from './edit.ts';
import type { Node, Schema } from './nodes.ts';
import { inTurn, surplusNames, typosOf } from './typos-of.ts';

type Value = Json[string];

/** A valid body, the place in it to change, and the request that sends the body. */
export type Target = {
  readonly name: string;
  readonly body: Value;
  readonly at: readonly string[];
  readonly send: (json: string) => RequestMessage;
};

/**
 * Makes a property of a wrong type, with an unknown member, misspelled, missing, or repeated.
 *
 * @param turn selects some of the misspellings and unknown members, as {@link inTurn} does
 */
export function shapes(target: Target, node: Node, turn?: number): readonly Case[] {
  const { path, schema, required, isAdvised, isFree, role } = node;
  const at = path.join('/');
  const [missing, unknown] =
    role === 'param' ? (['auth-param-missing', 'auth-param-unknown'] as const) : (['property-missing', 'property-unknown'] as const);
  const retyped = otherTypes(schema).map((value) => edited(target, `${at} is ${JSON.stringify(value)}`, 'property-type', path, value));
  const isClosed = schema.type === 'object' && schema.additionalProperties === false;
  const whole = [...target.at, ...path];
  const isThere = path.length === 0 || has(target.body, whole);
  const more = (isClosed && isThere ? inTurn(surplusNames, turn) : []).map((name) =>
    edited(target, `${at} with ${JSON.stringify(name)}`, role === 'params' ? 'auth-param-unknown' : unknown, [...path, name], 1),
  );
  if (path.length === 0 || !isThere) return [...retyped, ...more];
  const misspelled = inTurn(typosOf(path.at(-1) ?? ''), turn).map((typo) => {
    const body = renamed(target.body, whole, typo);
    return isFree === true
      ? made(target, `${typo} for ${at}`, body, missing, path)
      : made(target, `${typo} for ${at}`, body, unknown, [...path.slice(0, -1), typo]);
  });
  const without = () => made(target, `without ${at}`, removed(target.body, whole), missing, path);
  const dropped = required ? [without()] : isAdvised === true ? [warned(without())] : [];
  const twice = () =>
    mistake(`${target.name}: ${at} twice`, target.send(doubled(target.body, whole)), 'body-duplicate-key', pointer(whole));
  return [...retyped, ...more, ...(isFree === true && !required ? [] : misspelled), ...dropped, ...(isItem(path) ? [] : [twice()])];
}

/** Lists a value of each type that a property may not have. */
function otherTypes({ type = [] }: Schema): readonly Value[] {
  const allowed = [type].flat();
  if (allowed.length === 0) return [];
  const samples: readonly (readonly [type: string, value: Value])[] = [
    ['null', null],
    ['integer', 7],
    ['boolean', true],
    ['array', ['x']],
    ['string', 'text'],
    ['object', { x: 1 }],
    ['number', 15.5],
  ];
  const isAllowed = (one: string): boolean =>
    allowed.includes(one) || (one === 'integer' && allowed.includes('number')) || (one === 'number' && !allowed.includes('integer'));
  return samples.flatMap(([one, value]) => (isAllowed(one) ? [] : [value]));
}

function isItem(path: readonly string[]): boolean {
  return /^\d+$/.test(path.at(-1) ?? '');
}

function has(whole: Value, path: readonly string[]): boolean {
  const around = valueAt(whole, path.slice(0, -1));
  return typeof around === 'object' && around !== null && Object.hasOwn(around, path.at(-1) ?? '');
}

/** Makes a warning of a mistake. */
export function warned(one: Case): Case {
  return { ...one, warns: true };
}

/** Makes an empty text and texts of an invalid format. */
export function malformed(target: Target, { path, schema: { pattern, minLength, type } }: Node): readonly Case[] {
  const wrong = (value: string, code: ViolationCode) => edited(target, `${path.join('/')} is ${JSON.stringify(value)}`, code, path, value);
  const empty = minLength === undefined && pattern === undefined ? [] : [wrong('', 'property-empty')];
  if (pattern === undefined) return empty;
  const right = String(valueAt(target.body, [...target.at, ...path]));
  const broken = [
    ` ${right}`,
    `${right} `,
    right.slice(1),
    right.replace('://', ':/'),
    right.replace(/^\w+/, 'ftp'),
    `${right}\n`,
    '{PLACE HOLDER}',
    `x{${right}}`,
    right.replace('//', '//a:b@'),
    '\0',
    ...(type === 'string' ? [] : ['-1', '1.5', '1e3', '0x10', '１５', '14', '0', 'True', 'FALSE', 'yes']),
  ];
  return [
    ...empty,
    ...[...new Set(broken)]
      .filter((value) => value !== '' && !new RegExp(pattern, 'u').test(value))
      .map((value) => wrong(value, 'property-format')),
  ];
}

/** Adds a param of the other auth spec, or replaces an own one by it; `reported` is the param in the violation for a replacement. */
export function foreign(
  target: Target,
  spec: AuthSpec,
  reported: (theirs: string, own: string) => string = (theirs) => theirs,
): readonly Case[] {
  const own = ownParams(spec);
  const theirs = ownParams(otherThan(spec));
  return [
    ...theirs.map((name) => edited(target, `${name} as well`, 'auth-param-foreign', [name], 'x')),
    ...theirs.map((name, index) => {
      const replacedOne = own[index] ?? '';
      const body = renamed(target.body, [...target.at, replacedOne], name);
      return made(target, `${name} for ${replacedOne}`, body, 'auth-param-foreign', [reported(name, replacedOne)]);
    }),
  ];
}

/** Returns the other auth spec. */
export function otherThan(spec: AuthSpec): AuthSpec {
  return spec === 'basic' ? 'service principal' : 'basic';
}

/** Lists the params that only this auth spec has. */
export function ownParams(spec: AuthSpec): readonly string[] {
  return Object.keys(bodies[spec].auth.params).filter((name) => !(name in bodies[otherThan(spec)].auth.params));
}

/** Sets another value at a place of the body. */
export function edited(target: Target, name: string, code: ViolationCode, path: readonly string[], value: Value): Case {
  return made(target, name, replaced(target.body, [...target.at, ...path], value), code, path);
}

/** Makes the case of a body with one mistake. */
export function made({ name, at, send }: Target, what: string, body: Value, code: ViolationCode, path: readonly string[]): Case {
  return mistake(`${name}: ${what}`, send(JSON.stringify(body)), code, pointer([...at, ...path]));
}

/** Returns the pointer to a place in a body. */
export function pointer(path: readonly string[]): string {
  return `/body${path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}
