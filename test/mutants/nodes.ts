import { description } from '../../src/generated/description.ts';
import { type AuthSpec, bodies } from '../requests.ts';

/** The keywords of a schema that mutants use. */
export type Schema = {
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
};

/** One property of a body. */
export type Node = {
  readonly path: readonly string[];
  readonly schema: Schema;
  readonly required: boolean;
  /** Whether it is the auth params as a whole, or one of them. */
  readonly role: 'params' | 'param' | undefined;
};

const schemas: Readonly<Record<string, Schema>> = description.components.schemas;

/** Lists every property of a request body with this auth spec, parents first, from the description. */
export function nodesOf(spec: AuthSpec): readonly Node[] {
  const nodes: Node[] = [];
  walk(description.paths['/connections'].post.requestBody.content['application/json'].schema, [], true);
  return nodes;

  function walk(written: Schema, path: readonly string[], required: boolean): void {
    const schema = resolved(written, spec);
    const role = path[1] !== 'params' ? undefined : path.length === 2 ? 'params' : 'param';
    nodes.push({ path, schema, required, role });
    for (const [name, member] of Object.entries(schema.properties ?? {}))
      walk(member, [...path, name], schema.required?.includes(name) === true);
  }
}

/** Lists the auth params of this auth spec like a body: the whole first, then each param. */
export function paramNodesOf(spec: AuthSpec): readonly Node[] {
  return nodesOf(spec)
    .filter(({ role }) => role !== undefined)
    .map((node) => ({ ...node, path: node.path.slice(2) }));
}

/** Resolves a reference, or selects the branch for an auth spec. */
export function resolved(schema: Schema, spec: AuthSpec = 'basic'): Schema {
  const reference = schema.$ref ?? schema.discriminator?.mapping[bodies[spec].auth.specName];
  if (reference === undefined) return schema;
  return resolved(schemaNamed(reference.slice(reference.lastIndexOf('/') + 1)), spec);
}

/** Returns the schema of this name. */
export function schemaNamed(name: string): Schema {
  const found = schemas[name];
  if (found === undefined) throw new Error(`The description has no schema ${name}.`);
  return found;
}
