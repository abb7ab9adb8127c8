import { type Case, mistake } from '../case.ts';
import type { RequestMessage, ViolationCode } from '../contract.ts';
import { type AuthSpec, bodies, type Json } from '../requests.ts';
import { doubled, removed, renamed, replaced, valueAt } from './edit.ts';
import type { Node } from './nodes.ts';
import { surplusNames, typosOf } from './typos-of.ts';

type Value = Json[string];

/** A valid body, the place in it to change, and the request that sends the body. */
export type Target = {
  readonly name: string;
  readonly body: Value;
  readonly at: readonly string[];
  readonly send: (json: string) => RequestMessage;
};

/** Makes a property of a wrong type, with an unknown member, misspelt, missing, or repeated. */
export function shapes(target: Target, { path, schema, required, role }: Node): readonly Case[] {
  const at = path.join('/');
  const isObject = schema.type === 'object';
  const [missing, unknown] =
    role === 'param' ? (['auth-param-missing', 'auth-param-unknown'] as const) : (['property-missing', 'property-unknown'] as const);
  const wrongTypes = [null, 7, true, ['x'], isObject ? 'text' : { x: 1 }];
  const retyped = wrongTypes.map((value) => edited(target, `${at} is ${JSON.stringify(value)}`, 'property-type', path, value));
  const surplus = (isObject ? surplusNames : []).map((name) =>
    edited(target, `${at} with ${JSON.stringify(name)}`, role === 'params' ? 'auth-param-unknown' : unknown, [...path, name], 1),
  );
  if (path.length === 0) return [...retyped, ...surplus];
  const whole = [...target.at, ...path];
  const misspelt = typosOf(path.at(-1) ?? '').map((typo) =>
    made(target, `${typo} for ${at}`, renamed(target.body, whole, typo), unknown, [...path.slice(0, -1), typo]),
  );
  const dropped = required ? [made(target, `without ${at}`, removed(target.body, whole), missing, path)] : [];
  const name = `${target.name}: ${at} twice`;
  const twice = mistake(name, target.send(doubled(target.body, whole)), 'body-duplicate-key', pointer(whole));
  return [...retyped, ...surplus, ...misspelt, ...dropped, twice];
}

/** Makes an empty text and texts of an invalid format. */
export function malformed(target: Target, { path, schema: { pattern, minLength } }: Node): readonly Case[] {
  const wrong = (value: string, code: ViolationCode) => edited(target, `${path.join('/')} is ${JSON.stringify(value)}`, code, path, value);
  const empty = minLength === undefined ? [] : [wrong('', 'property-empty')];
  if (pattern === undefined) return empty;
  const right = valueAt(target.body, [...target.at, ...path]) as string;
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
  ];
  return [...empty, ...broken.filter((value) => !new RegExp(pattern, 'u').test(value)).map((value) => wrong(value, 'property-format'))];
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
