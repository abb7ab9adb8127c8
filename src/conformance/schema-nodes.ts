import { description } from '../generated/description.ts';
import type { SchemaName } from './operation.ts';
import { pointerTo } from './pointer.ts';

/** What the description says about one property: its rules, and what to tell who breaks them. */
export type SchemaNode = {
  readonly type?: string;
  readonly format?: string;
  readonly const?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly $ref?: string;
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
  readonly 'x-example'?: string;
  readonly 'x-fix'?: string;
  readonly 'x-reference'?: string;
};

const schemas: Readonly<Record<string, SchemaNode>> = description.components.schemas;

/** The branches of a union told apart by a discriminator: schema name by the discriminator's value. */
export function branchesOf(name: SchemaName): ReadonlyMap<string, SchemaName> {
  const mapping = schemas[name]?.discriminator?.mapping ?? {};
  return new Map(Object.entries(mapping).map(([value, reference]) => [value, referredName(reference)]));
}

/** The node of every property below a schema, by its pointer, references resolved; `branch` stands for every union on the way. */
export function schemaNodes(name: SchemaName, branch: SchemaName): ReadonlyMap<string, SchemaNode> {
  const nodes = new Map<string, SchemaNode>();
  walk(name, '');
  return nodes;

  function walk(schema: SchemaNode | string, at: string): void {
    const written = typeof schema === 'string' ? schemas[schema] : schema;
    if (written?.$ref !== undefined) walk(referredName(written.$ref), at);
    else if (written?.discriminator !== undefined) walk(branch, at);
    else if (written !== undefined) {
      nodes.set(at, written);
      for (const [property, node] of Object.entries(written.properties ?? {})) walk(node, pointerTo(at, property));
    }
  }
}

function referredName(reference: string): SchemaName {
  return reference.slice(reference.lastIndexOf('/') + 1) as SchemaName;
}
