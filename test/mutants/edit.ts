import type { Json } from '../requests.ts';

type Value = Json[string];

/** Replaces the value at the end of the path; `__proto__` is an ordinary name. */
export function replaced(whole: Value, path: readonly string[], value: Value): Value {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const members = membersOf(whole);
  const changed = members.some(([other]) => other === name)
    ? members.map(([other, member]) => [other, other === name ? replaced(member, rest, value) : member] as const)
    : [...members, [name, value] as const];
  return made(whole, changed);
}

/** Removes the member at the end of the path. */
export function removed(whole: Value, path: readonly string[]): Value {
  return renamed(whole, path, undefined);
}

/** Renames the member at the end of the path, in its place; removes it if the name is undefined. */
export function renamed(whole: Value, path: readonly string[], to: string | undefined): Value {
  const [name, ...rest] = path;
  const members = membersOf(whole).flatMap(([other, member]) => {
    if (other !== name) return [[other, member] as const];
    if (rest.length > 0) return [[other, renamed(member, rest, to)] as const];
    return to === undefined ? [] : [[to, member] as const];
  });
  return made(whole, members);
}

/** Writes the value as JSON with the member at the end of the path twice. */
export function doubled(whole: Value, path: readonly string[]): string {
  const [name, ...rest] = path;
  const members = membersOf(whole).flatMap(([other, member]) => {
    const key = Array.isArray(whole) ? '' : `${JSON.stringify(other)}:`;
    const once = `${key}${other === name && rest.length > 0 ? doubled(member, rest) : JSON.stringify(member)}`;
    return other === name && rest.length === 0 ? [once, once] : [once];
  });
  return Array.isArray(whole) ? `[${members.join(',')}]` : `{${members.join(',')}}`;
}

/** Reverses the members of every object. */
export function reversed(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const members = membersOf(value).map(([name, member]) => [name, reversed(member)] as const);
  return made(value, Array.isArray(value) ? members : members.reverse());
}

/** Returns the value at the end of the path. */
export function valueAt(whole: Value, path: readonly string[]): Value {
  return path.reduce<Value>((value, name) => (value as Json)[name] ?? null, whole);
}

function membersOf(whole: Value): readonly (readonly [string, Value])[] {
  return Object.entries(whole as Json);
}

function made(like: Value, members: readonly (readonly [string, Value])[]): Value {
  return Array.isArray(like) ? members.map(([, member]) => member) : Object.fromEntries(members);
}
