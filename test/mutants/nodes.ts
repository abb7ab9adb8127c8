import { description } from '../../src/generated/description.ts';
import { type AuthSpec, bodies } from '../requests.ts';

/** A schema as far as mutants need it. */
export type Schema = {
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
};

/** One property of the request body, for one auth spec. */
export type Node = { readonly path: readonly string[]; readonly schema: Schema; readonly required: boolean };

const schemas: Readonly<Record<string, Schema>> = description.components.schemas;

/** Every property that a request body of this auth spec has, parents first, read off the description. */
export function nodesOf(spec: AuthSpec): readonly Node[] {
  const nodes: Node[] = [];
  walk(description.paths['/connections'].post.requestBody.content['application/json'].schema, [], true);
  return nodes;

  function walk(written: Schema, path: readonly string[], required: boolean): void {
    const schema = resolve(written, spec);
    nodes.push({ path, schema, required });
    for (const [name, member] of Object.entries(schema.properties ?? {}))
      walk(member, [...path, name], schema.required?.includes(name) === true);
  }
}

function resolve(schema: Schema, spec: AuthSpec): Schema {
  const reference = schema.$ref ?? schema.discriminator?.mapping[bodies[spec].auth.specName];
  if (reference === undefined) return schema;
  const found = schemas[reference.slice(reference.lastIndexOf('/') + 1)];
  if (found === undefined) throw new Error(`The description has no ${reference}.`);
  return resolve(found, spec);
}
