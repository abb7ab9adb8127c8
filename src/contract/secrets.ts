import { derived } from './derived.ts';
import type { SchemaName } from './operation.ts';

type Schema = {
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
};

/**
 * Lists the names of all properties that a description marks `format: password`: they are secret in every place of a body, even in a wrong
 * one.
 *
 * @see Flow Service API - Sources, connection specification of Dynamics: `format: password` marks a secret
 */
export function namesOfSecrets(schemas: object): ReadonlySet<string> {
  return new Set(secretMembers(schemas));
}

function* secretMembers(node: object): Generator<string> {
  for (const [name, member] of Object.entries(node)) {
    if (typeof member !== 'object' || member === null || name.startsWith('x-')) continue;
    if (member.format === 'password') yield name;
    else yield* secretMembers(member);
  }
}

/**
 * Returns, by schema, the places in a body for texts that are not secret: pointers with `*` for every item of a list. A place that may
 * also contain an object is not among them, because a wrong value there could be anything.
 */
export const plainPlaces = derived(({ description }): ReadonlyMap<SchemaName, ReadonlySet<string>> => {
  const schemas: Readonly<Record<string, Schema>> = description.components.schemas;
  return new Map(Object.keys(schemas).map((name) => [name as SchemaName, placesIn(schemas, name)]));
});

function placesIn(schemas: Readonly<Record<string, Schema>>, name: string): ReadonlySet<string> {
  const texts = new Set<string>();
  const others = new Set<string>();
  const walk = (schema: Schema, at: string): void => {
    if (schema.$ref !== undefined) {
      walk(schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)] ?? {}, at);
      return;
    }
    (schema.type === 'string' && schema.format !== 'password' ? texts : others).add(at);
    for (const member of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) walk(member, at);
    if (schema.items !== undefined) walk(schema.items, `${at}/*`);
    for (const [property, member] of Object.entries(schema.properties ?? {})) walk(member, `${at}/${property}`);
  };
  walk(schemas[name] ?? {}, '');
  return new Set([...texts].filter((place) => !others.has(place)));
}
