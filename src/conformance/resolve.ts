import { description } from '../generated/description.ts';

/** A local reference of the description, such as `#/components/parameters/ApiKey`. */
export type Reference = { readonly $ref: string };

/** What a local reference of the description points to, or the object itself where it is none. */
export function resolve<T extends object>(object: T | Reference): T {
  if (!('$ref' in object)) return object;
  let found: unknown = description;
  for (const name of object.$ref.split('/').slice(1)) found = (found as Readonly<Record<string, unknown>>)[name];
  return found as T;
}

/** The last name of a reference: that of the component. */
export function referredName({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}
