/** A local reference in a description, such as `#/components/parameters/ApiKey`. */
export type Reference = { readonly $ref: string };

/** Returns the part of a description that a local reference points to, or the object itself if it is not a reference. */
export function resolve<T extends object>(description: object, object: T | Reference): T {
  if (!('$ref' in object)) return object;
  let found: unknown = description;
  for (const name of object.$ref.split('/').slice(1)) found = (found as Readonly<Record<string, unknown>>)[name];
  return found as T;
}

/** Returns the last name of a reference: that of the component. */
export function referredName({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}
