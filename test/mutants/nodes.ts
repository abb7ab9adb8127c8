import { description } from '../../src/generated/description.ts';
import { type AuthSpec, bodies, type Json } from '../requests.ts';

/** The keywords of a schema that mutants use. */
export type Schema = {
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly discriminator?: { readonly propertyName?: string; readonly mapping: Readonly<Record<string, string>> };
  readonly 'x-example'?: string;
  readonly 'x-advised'?: { readonly required?: readonly string[]; readonly type?: string; readonly pattern?: string | null };
};

/** One property of a body. */
export type Node = {
  readonly path: readonly string[];
  readonly schema: Schema;
  readonly required: boolean;
  /** Whether only another schema of Adobe requires it, so that its absence is a warning. */
  readonly isAdvised?: boolean;
  /** Whether it is an item of a list, or a member of an object that may have any others. */
  readonly isFree?: boolean;
  /** Whether it is the auth params as a whole, or one of them. */
  readonly role: 'params' | 'param' | undefined;
};

const schemas: Readonly<Record<string, Schema>> = description.components.schemas;

/** Lists every property of a request body with this auth spec, parents first, from the description. */
export function nodesOf(spec: AuthSpec): readonly Node[] {
  const { schema } = description.paths['/connections'].post.requestBody.content['application/json'];
  return nodesIn(schema, JSON.parse(JSON.stringify(bodies[spec]))).map((node) => {
    const role = node.path[1] !== 'params' ? undefined : node.path.length === 2 ? 'params' : 'param';
    return { ...node, role };
  });
}

/** Lists the auth params of this auth spec like a body: the whole first, then each param. */
export function paramNodesOf(spec: AuthSpec): readonly Node[] {
  return nodesOf(spec)
    .filter(({ role }) => role !== undefined)
    .map((node) => ({ ...node, path: node.path.slice(2) }));
}

/** Lists every property of a schema along a valid value, parents first, also those that the value does not have. */
export function nodesIn(written: Schema, whole: Json[string]): readonly Node[] {
  const nodes: Node[] = [];
  walk(written, whole, { path: [], schema: {}, required: true, role: undefined });
  return nodes;

  function walk(own: Schema, value: Json[string] | undefined, node: Node): void {
    const schema = resolved(own, value);
    nodes.push({ ...node, schema });
    if (typeof value !== 'object' || value === null) return;
    const { required = [], 'x-advised': { required: advised = [] } = {}, additionalProperties, properties = {} } = schema;
    for (const [name, member] of Object.entries(properties)) {
      const isRequired = required.includes(name);
      walk(member, (value as Json)[name], {
        ...node,
        path: [...node.path, name],
        required: isRequired,
        isAdvised: !isRequired && advised.includes(name),
        isFree: additionalProperties !== false,
      });
    }
    const { items } = schema;
    if (items !== undefined && Array.isArray(value))
      for (const [index, item] of value.entries())
        walk(items, item, { ...node, path: [...node.path, String(index)], required: false, isAdvised: false, isFree: true });
  }
}

/** Resolves a reference, and selects the branch of a union by the tag of a value; of auth specs, `basic` without a value. */
export function resolved(schema: Schema, value?: Json[string]): Schema {
  const { propertyName = 'specName', mapping } = schema.discriminator ?? {};
  const tag = typeof value === 'object' && value !== null ? (value as Json)[propertyName] : bodies.basic.auth.specName;
  const reference = schema.$ref ?? mapping?.[String(tag)];
  if (reference === undefined) return schema;
  return resolved(schemaNamed(reference.slice(reference.lastIndexOf('/') + 1)), value);
}

/** Returns the schema of this name. */
export function schemaNamed(name: string): Schema {
  const found = schemas[name];
  if (found === undefined) throw new Error(`The description has no schema ${name}.`);
  return found;
}
