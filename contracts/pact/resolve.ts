import { description } from '../../src/generated/description.ts';

/** What a local reference of the description points to, or the object itself where it is none. */
export function resolve<T extends object>(object: T | { readonly $ref: string }): T {
  if (!('$ref' in object)) return object;
  let found: unknown = description;
  for (const key of object.$ref.split('/').slice(1)) found = (found as Readonly<Record<string, unknown>>)[key];
  return found as T;
}
