import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';
import type { SchemaName } from '../contract/operation.ts';
import { referredName } from '../contract/pointer.ts';
import { membersOf, type SchemaNode, type SchemaNodes, schemaNodes } from '../contract/schema-nodes.ts';

/** One kind of change that the description documents: its paths and the operations on them. */
export type Instruction = {
  readonly schema: SchemaName;
  readonly nodes: SchemaNodes;
  /** The paths as messages name them, such as `/name` or `/transformations/{index}`. */
  readonly paths: readonly string[];
  readonly hasPath: (path: unknown) => boolean;
  readonly ops: readonly string[];
};

/** The kinds of changes of one resource, with all their paths and member names. */
export type PatchRules = {
  /** The schema of the whole patch. */
  readonly schema: SchemaName;
  /** The union of its instructions. */
  readonly union: SchemaName;
  readonly node: SchemaNode | undefined;
  readonly instructions: readonly Instruction[];
  readonly paths: readonly string[];
  readonly memberNames: readonly string[];
};

/** The rules of each request body that is a list of instructions with an operation and a path. */
export const patchRules = derived(
  (contract): ReadonlyMap<SchemaName, PatchRules> =>
    new Map(
      Object.values(contract.operations).flatMap(({ body }) => {
        const rules = body === undefined ? undefined : rulesOf(contract, body.schema);
        return rules === undefined ? [] : [[rules.schema, rules] as const];
      }),
    ),
);

/** Returns whether an instruction, of any type, has the path and the operation of a kind. */
export function isOfKind({ hasPath, ops }: Instruction, instruction: unknown): boolean {
  const { op, path }: { readonly op?: unknown; readonly path?: unknown } = Object(instruction);
  return hasPath(path) && ops.some((known) => known === op);
}

function rulesOf(contract: Contract, schema: SchemaName): PatchRules | undefined {
  const node = schemaNodes(contract, schema).get('');
  const { $ref } = node?.items ?? {};
  if (node?.type !== 'array' || $ref === undefined) return undefined;
  const union = referredName({ $ref }) as SchemaName;
  const instructions = membersOf(contract.description, union).map((member) => instructionOf(contract, member));
  return {
    schema,
    union,
    node,
    instructions,
    paths: [...new Set(instructions.flatMap(({ paths }) => paths))],
    memberNames: [...new Set(instructions.flatMap(({ nodes }) => Object.keys(nodes.get('')?.properties ?? {})))],
  };
}

function instructionOf(contract: Contract, schema: SchemaName): Instruction {
  const nodes = schemaNodes(contract, schema);
  const { const: path = '', enum: several, pattern, 'x-example': example = '' } = nodes.get('/path') ?? {};
  const form = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  const paths = several ?? [form === undefined ? path : example];
  const hasPath = (value: unknown): boolean => typeof value === 'string' && (form === undefined ? paths.includes(value) : form.test(value));
  return { schema, nodes, paths, hasPath, ops: nodes.get('/op')?.enum ?? [] };
}
