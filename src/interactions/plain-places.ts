import type { SchemaName } from '../conformance/index.ts';
import { description } from '../generated/description.ts';

type Schema = {
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
};

const schemas: Readonly<Record<string, Schema>> = description.components.schemas;

/**
 * The places in a body of this schema where a text stands that is no secret, as pointers with `*` for every item of a list. A place
 * that may hold an object as well is none of them: what is in it by mistake could be anything.
 */
export function plainPlaces(name: SchemaName): ReadonlySet<string> {
  const texts = new Set<string>();
  const others = new Set<string>();
  walk({ $ref: `#/components/schemas/${name}` }, '');
  return new Set([...texts].filter((place) => !others.has(place)));

  function walk(schema: Schema, at: string): void {
    if (schema.$ref !== undefined) {
      walk(schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)] ?? {}, at);
      return;
    }
    (schema.type === 'string' && schema.format !== 'password' ? texts : others).add(at);
    for (const member of schema.oneOf ?? []) walk(member, at);
    if (schema.items !== undefined) walk(schema.items, `${at}/*`);
    for (const [property, member] of Object.entries(schema.properties ?? {})) walk(member, `${at}/${property}`);
  }
}
