import type { Contract } from '../contract/contract.ts';
import type { BodyRule, SchemaName } from '../contract/operation.ts';
import { pointerTo } from '../contract/pointer.ts';
import { type SchemaNode, schemaNodes } from '../contract/schema-nodes.ts';
import { checkConnection, connectionNode, isConnection } from './check-connection.ts';
import { checkPatch, isPatch, patchNode } from './check-patch.ts';
import { findingsOf } from './check-schema.ts';
import { type Finding, finding, inDescribedOrder } from './finding.ts';
import { isPlaceholder, isPrinted } from './likely-values.ts';

/** The check of one kind of body, and the description's node for a place in it. */
type BodyCheck = {
  /** Returns whether a body has no mistake. */
  readonly conforms: (contract: Contract, value: unknown) => boolean;
  readonly check: (contract: Contract, value: unknown) => readonly Finding[];
  readonly nodeAt: (contract: Contract, pointer: string) => SchemaNode | undefined;
};

/** Bodies with a union whose branch must be chosen before its members can be checked. */
const bodyChecks: { [schema in SchemaName]?: BodyCheck } = {
  CreateConnectionRequest: { conforms: isConnection, check: checkConnection, nodeAt: connectionNode },
  ConnectionPatch: { conforms: isPatch, check: checkPatch, nodeAt: patchNode },
};

/** Checks a body against the description: one finding for each mistake, at its place. */
export function checkBody(
  contract: Contract,
  { schema, mediaType }: BodyRule,
  { text, value }: { readonly text: string; readonly value: unknown },
): readonly Finding[] {
  // The validator of a whole union is not used: it takes long to compile for all sources.
  const { conforms, check, nodeAt } = bodyChecks[schema] ?? plainCheck(schema);
  const found = conforms(contract, value) ? [] : check(contract, value);
  if (mediaType === 'application/json' && !text.includes('"{')) return found;
  const wrong = new Set(found.map(({ at }) => at));
  const left = [...placeholdersIn(value, '')]
    .filter(([pointer]) => !wrong.has(`/body${pointer}`))
    .map(([pointer, placeholder]) => {
      const detail = { kind: 'member-placeholder', pointer, node: nodeAt(contract, pointer) } as const;
      return finding('placeholder-left', `/body${pointer}`, detail, { value: placeholder, secret: !isPrinted(placeholder) });
    });
  return [...found, ...left];
}

function plainCheck(schema: SchemaName): BodyCheck {
  return {
    conforms: (contract, body) => contract.validators.promised[schema](body),
    check: (contract, body) => {
      const validate = contract.validators.promised[schema];
      const errors = validate(body) ? [] : (validate.errors ?? []);
      const nodes = schemaNodes(contract, schema);
      const members = Object.keys(nodes.get('')?.properties ?? {});
      return inDescribedOrder(findingsOf({ contract, nodes, body, errors }), '/body', members);
    },
    nodeAt: (contract, pointer) => schemaNodes(contract, schema).get(pointer),
  };
}

function* placeholdersIn(value: unknown, pointer: string): Generator<readonly [pointer: string, placeholder: string]> {
  if (typeof value === 'string') {
    if (isPlaceholder(value)) yield [pointer, value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* placeholdersIn(member, pointerTo(pointer, name));
  }
}
