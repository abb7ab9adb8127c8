import { description } from '../generated/description.ts';
import type { SchemaName } from './operation.ts';
import { pointerTo } from './pointer.ts';
import { type Reference, referredName } from './resolve.ts';

/** What the description says about one property: its rules, and what to tell who breaks them. */
export type SchemaNode = {
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly $ref?: string;
  readonly oneOf?: readonly Reference[];
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
  /** The keywords that take the place of these in a response that Adobe publishes besides. */
  readonly 'x-published'?: Published;
  /** What messages call a body of this schema. */
  readonly 'x-called'?: string;
  readonly 'x-example'?: string;
  readonly 'x-fix'?: string;
  readonly 'x-reference'?: string;
};

type Published = {
  readonly required?: readonly string[] | null;
  readonly properties?: Readonly<Record<string, object>>;
  readonly [keyword: string]: unknown;
};

const schemas: Readonly<Record<string, SchemaNode>> = description.components.schemas;

/** The schemas that messages have a name for. */
export const calledSchemas = Object.keys(schemas).filter((name) => schemas[name]?.['x-called'] !== undefined) as readonly SchemaName[];

/** The branches of a union told apart by a discriminator: schema name by the discriminator's value. */
export function branchesOf(name: SchemaName): ReadonlyMap<string, SchemaName> {
  const mapping = schemas[name]?.discriminator?.mapping ?? {};
  return new Map(Object.entries(mapping).map(([value, reference]) => [value, referredName({ $ref: reference }) as SchemaName]));
}

/** The members of a union that has no discriminator. */
export function membersOf(name: SchemaName): readonly SchemaName[] {
  return (schemas[name]?.oneOf ?? []).map((reference) => referredName(reference) as SchemaName);
}

/**
 * The node of every property below a schema, by its pointer, references resolved; `branch` stands for every union on the way. A node
 * that names no source of its own has that of the node around it.
 */
export function schemaNodes(name: SchemaName, branch?: SchemaName): ReadonlyMap<string, SchemaNode> {
  const nodes = new Map<string, SchemaNode>();
  walk(name, '', undefined);
  return nodes;

  function walk(schema: SchemaNode | string, at: string, around: string | undefined): void {
    const written = typeof schema === 'string' ? schemas[schema] : schema;
    if (written?.$ref !== undefined) walk(referredName({ $ref: written.$ref }), at, around);
    else if (written?.discriminator !== undefined && branch !== undefined) walk(branch, at, around);
    else if (written !== undefined) {
      const reference = written['x-reference'] ?? around;
      nodes.set(at, reference === undefined ? written : { ...written, 'x-reference': reference });
      for (const [property, node] of Object.entries(written.properties ?? {})) walk(node, pointerTo(at, property), reference);
    }
  }
}
