/**
 * Returns the JSON pointer to a member of the value at another pointer.
 *
 * @see RFC 6901 §3
 */
export function pointerTo(parent: string, name: string): string {
  const escaped = name.includes('~') || name.includes('/') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
  return `${parent}/${escaped}`;
}

/** Returns the names in a JSON pointer, unescaped. */
export function pointerNames(pointer: string): readonly string[] {
  const names = pointer.split('/').slice(1);
  return pointer.includes('~') ? names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')) : names;
}

/** Returns the value at a JSON pointer; undefined if it does not exist. */
export function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const name of pointerNames(pointer)) value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return value;
}

/** A local reference in a description, such as `#/components/parameters/ApiKey`. */
export type Reference = { readonly $ref: string };

/** Returns the part of a description that a local reference points to, or the object itself if it is not a reference. */
export function resolve<T extends object>(description: object, object: T | Reference): T {
  return '$ref' in object ? (valueAt(description, object.$ref.slice(1)) as T) : object;
}

/** Returns the last name of a reference: that of the component. */
export function referredName({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}
