/**
 * The JSON pointer to a member of what another pointer points to.
 *
 * @see RFC 6901 §3
 */
export function pointerTo(parent: string, name: string): string {
  const escaped = name.includes('~') || name.includes('/') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
  return `${parent}/${escaped}`;
}

/** The names along a JSON pointer, unescaped. */
export function pointerNames(pointer: string): readonly string[] {
  const names = pointer.split('/').slice(1);
  return pointer.includes('~') ? names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')) : names;
}

/** What a JSON pointer points to, undefined where there is nothing. */
export function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const name of pointerNames(pointer)) value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return value;
}
