import type { Contract, Description } from './contract.ts';
import { derived } from './derived.ts';
import type { SchemaName } from './operation.ts';
import { pointerTo, type Reference, referredName } from './pointer.ts';

/** The description's rules for one property, and the texts of messages about it. */
export type SchemaNode = {
  readonly description?: string;
  /** Of several types, the first one is the right one; the others are tolerated. */
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly contains?: SchemaNode;
  readonly $ref?: string;
  readonly oneOf?: readonly Reference[];
  readonly anyOf?: readonly Reference[];
  readonly discriminator?: { readonly propertyName: string };
  /** The keywords that replace these in other responses that Adobe publishes. */
  readonly 'x-published'?: Published;
  /** The keywords that replace these in a stricter schema, which `x-by` names. */
  readonly 'x-advised'?: Readonly<Record<string, unknown>>;
  readonly 'x-by'?: string;
  /** Unknown properties that Adobe documents as invalid, with the texts of messages about them. */
  readonly 'x-refused'?: Readonly<Record<string, SchemaNode>>;
  /** What a property is not allowed together with. */
  readonly 'x-with'?: string;
  /** The name of a body of this schema in messages. */
  readonly 'x-called'?: string;
  readonly 'x-example'?: string;
  readonly 'x-fix'?: string;
  /** Whether the rule is not published, but only inferred from documented requests. */
  readonly 'x-inferred'?: boolean;
  readonly 'x-reference'?: string;
  /** The source that declares a patch as one instruction, without a list. */
  readonly 'x-single'?: string;
};

type Published = {
  readonly required?: readonly string[] | null;
  readonly properties?: Readonly<Record<string, object>>;
  readonly [keyword: string]: unknown;
};

type Schemas = Readonly<Record<string, SchemaNode>>;

/** The schema of the request body that has a connection specification and an auth spec. */
export const schemaWithAuth: SchemaName = 'CreateConnectionRequest';

/** Lists the schemas that have a name in messages. */
export const calledSchemas = derived(({ description }): readonly SchemaName[] => {
  const schemas: Schemas = description.components.schemas;
  return (Object.keys(schemas) as SchemaName[]).filter((name) => schemas[name]?.['x-called'] !== undefined);
});

/**
 * Lists the members of a union of auth specs: each with the constant that selects it, `specName`. Two members may have the same one; such
 * a union has no discriminator.
 */
export function branchesOf(description: Description, name: SchemaName): readonly (readonly [value: string, schema: SchemaName])[] {
  const schemas: Schemas = description.components.schemas;
  return membersOf(description, name).map((member) => [schemas[member]?.properties?.specName?.const ?? '', member]);
}

/** Lists the members of a union. */
export function membersOf(description: Description, name: SchemaName): readonly SchemaName[] {
  const schemas: Schemas = description.components.schemas;
  const { oneOf, anyOf = [] } = schemas[name] ?? {};
  return (oneOf ?? anyOf).map((reference) => referredName(reference) as SchemaName);
}

/** Every node of a schema by its pointer; the empty pointer is the schema itself. */
export type SchemaNodes = ReadonlyMap<string, SchemaNode>;

/**
 * Returns the node of every property below a schema, by its pointer, with references resolved. `branch` replaces the union that
 * it is a member of.
 * A node without its own `x-reference` gets the one of the node around it.
 */
export function nodesBelow(description: Description, name: SchemaName, branch?: SchemaName): SchemaNodes {
  const schemas: Schemas = description.components.schemas;
  const nodes = new Map<string, SchemaNode>();
  const walk = (schema: SchemaNode | string, at: string, around: string | undefined): void => {
    const written = typeof schema === 'string' ? schemas[schema] : schema;
    if (written?.$ref !== undefined) walk(referredName({ $ref: written.$ref }), at, around);
    else if (branch !== undefined && isUnionOf(written, branch)) walk(branch, at, around);
    else if (written !== undefined) {
      const reference = written['x-reference'] ?? around;
      nodes.set(at, reference === undefined ? written : { ...written, 'x-reference': reference });
      for (const [property, node] of Object.entries(written.properties ?? {})) walk(node, pointerTo(at, property), reference);
    }
  };
  walk(name, '', undefined);
  return nodes;
}

function isUnionOf(schema: SchemaNode | undefined, branch: SchemaName): boolean {
  return (schema?.oneOf ?? schema?.anyOf ?? []).some((reference) => referredName(reference) === branch);
}

const known = derived(() => new Map<SchemaName, SchemaNodes>());

/** Returns the nodes of a schema of the contract, except those of unions. */
export function schemaNodes(contract: Contract, name: SchemaName): SchemaNodes {
  const nodes = known(contract).get(name) ?? nodesBelow(contract.description, name);
  known(contract).set(name, nodes);
  return nodes;
}

/** Lists the optional properties of a body of this schema with any auth spec, as pointers. */
export function optionalProperties(contract: Contract, schema: SchemaName): readonly string[] {
  const branches = schema === schemaWithAuth ? [...contract.sources, ...contract.authSpecs] : [];
  const pointers = [schemaNodes(contract, schema), ...branches.map(({ nodes }) => nodes)].flatMap((nodes) =>
    [...nodes].flatMap(([at, { properties = {}, required = [] }]) =>
      Object.keys(properties)
        .filter((name) => !required.includes(name))
        .map((name) => pointerTo(at, name)),
    ),
  );
  return [...new Set(pointers)];
}
