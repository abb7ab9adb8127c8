import type { Contract } from './contract.ts';
import type { SchemaName } from './operation.ts';
import { pointerNames, pointerTo, type Reference, referredName } from './pointer.ts';
import type { SchemaNode } from './schema-nodes.ts';

/** A union whose branch is selected by the value of one property, the tag. */
export type Union = { readonly tag: string; readonly branches: readonly Branch[] };

/** A branch of a union: its schema, and the values of the tag that select it. */
export type Branch = { readonly schema: SchemaName; readonly values: readonly string[]; readonly node: SchemaNode };

/** The description's nodes for the places in one body. */
export type NodeLookup = {
  /** Returns the node of a place. The body's own tags select the branch of each union. */
  readonly get: (pointer: string) => SchemaNode | undefined;
  readonly unionAt: (pointer: string) => Union | undefined;
};

/** Options for looking up nodes. */
export type NodeOptions = {
  /** The branches of unions whose tag in the body selects none, by their places. */
  readonly choices?: ReadonlyMap<string, SchemaName>;
  /** Whether the keywords in `x-advised` replace those beside them. Default: false. */
  readonly advised?: boolean;
};

type Schemas = Readonly<Record<string, SchemaNode>>;
type Step = { readonly node: SchemaNode; readonly union: Union | undefined };

/**
 * Returns the nodes along a body: into lists, references, and the branches of unions with a discriminator. A node without its own
 * `x-reference` gets the one of the node around it.
 *
 * @see OpenAPI 3.1.1, Discriminator Object
 */
export function nodesAlong(
  { description }: Contract,
  schema: SchemaName,
  body: unknown,
  { choices = new Map(), advised = false }: NodeOptions = {},
): NodeLookup {
  const schemas: Schemas = description.components.schemas;
  const enter = (written: SchemaNode, value: unknown, at: string, around: string | undefined): Step => {
    const { $ref } = written;
    if ($ref !== undefined) return enter(schemas[referredName({ $ref })] ?? {}, value, at, around);
    const own = advised ? withAdvice(written) : written;
    const reference = own['x-reference'] ?? around;
    const node = reference === undefined ? own : { ...own, 'x-reference': reference };
    const union = unionOf(schemas, node);
    if (union === undefined) return { node, union };
    const tag = typeof value === 'object' && value !== null ? Reflect.get(value, union.tag) : undefined;
    const branch = union.branches.find(({ schema: name, values }) =>
      choices.has(at) ? choices.get(at) === name : values.some((one) => one === tag),
    );
    return branch === undefined
      ? { node: { ...node, properties: sharedProperties(union) }, union }
      : { node: enter(branch.node, value, at, reference).node, union };
  };
  const stepTo = (pointer: string): Step | undefined => {
    let value = body;
    let at = '';
    let step: Step | undefined = enter({ $ref: `#/components/schemas/${schema}` }, value, at, undefined);
    for (const name of pointerNames(pointer)) {
      const { properties = {}, items, 'x-reference': around } = step.node;
      const next: SchemaNode | undefined = Object.hasOwn(properties, name) ? properties[name] : items;
      if (next === undefined) return undefined;
      value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
      at = pointerTo(at, name);
      step = enter(next, value, at, around);
    }
    return step;
  };
  return { get: (pointer) => stepTo(pointer)?.node, unionAt: (pointer) => stepTo(pointer)?.union };
}

function withAdvice(node: SchemaNode): SchemaNode {
  const changed = Object.entries({ ...node, ...node['x-advised'] }).filter(([, value]) => value !== null);
  return Object.fromEntries(changed);
}

function unionOf(schemas: Schemas, { oneOf, discriminator }: SchemaNode): Union | undefined {
  if (oneOf === undefined || discriminator === undefined) return undefined;
  const { propertyName: tag } = discriminator;
  const branches = oneOf.map((reference: Reference) => {
    const schema = referredName(reference) as SchemaName;
    const node = schemas[schema] ?? {};
    const { const: value, enum: values } = node.properties?.[tag] ?? {};
    return { schema, node, values: values ?? [value ?? ''] };
  });
  return { tag, branches };
}

/** Returns the properties of all branches; the tag has the values of all of them. */
function sharedProperties({ tag, branches }: Union): Readonly<Record<string, SchemaNode>> {
  const all: Readonly<Record<string, SchemaNode>> = Object.assign({}, ...branches.map(({ node }) => node.properties));
  return { ...all, [tag]: { type: 'string', enum: branches.flatMap(({ values }) => values) } };
}
