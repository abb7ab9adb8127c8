import type { Json } from '../requests.ts';

type Value = Json[string];

/** The value with the one at the end of the path replaced; `__proto__` is a name like any other. */
export function replaced(whole: Value, path: readonly string[], value: Value): Value {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const members = Object.entries(whole as Json);
  const changed = members.some(([other]) => other === name)
    ? members.map(([other, member]) => [other, other === name ? replaced(member, rest, value) : member] as const)
    : [...members, [name, value] as const];
  return Object.fromEntries(changed);
}

/** The value without the member at the end of the path. */
export function removed(whole: Value, path: readonly string[]): Value {
  return renamed(whole, path, undefined);
}

/** The value with the member at the end of the path under another name, in its old place; without it where no name is given. */
export function renamed(whole: Value, path: readonly string[], to: string | undefined): Value {
  const [name, ...rest] = path;
  const members = Object.entries(whole as Json).flatMap(([other, member]) => {
    if (other !== name) return [[other, member] as const];
    if (rest.length > 0) return [[other, renamed(member, rest, to)] as const];
    return to === undefined ? [] : [[to, member] as const];
  });
  return Object.fromEntries(members);
}

/** The JSON text in which the member at the end of the path stands twice. */
export function doubled(whole: Value, path: readonly string[]): string {
  const [name, ...rest] = path;
  const members = Object.entries(whole as Json).flatMap(([other, member]) => {
    const once = `${JSON.stringify(other)}:${other === name && rest.length > 0 ? doubled(member, rest) : JSON.stringify(member)}`;
    return other === name && rest.length === 0 ? [once, once] : [once];
  });
  return `{${members.join(',')}}`;
}

/** The value with the members of every object in reverse. */
export function reversed(value: Value): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
