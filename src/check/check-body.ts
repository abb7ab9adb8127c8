import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';
import { nodesAlong } from '../contract/node-lookup.ts';
import type { BodyRule, SchemaName } from '../contract/operation.ts';
import { pointerTo } from '../contract/pointer.ts';
import type { SchemaNode } from '../contract/schema-nodes.ts';
import { adviceAbout, isAdvised } from './check-advised.ts';
import { checkConnection, connectionNode, isConnection } from './check-connection.ts';
import { checkPatch, isPatch, patchNode } from './check-patch.ts';
import { findingsIn } from './check-rules.ts';
import { type Finding, finding, inDescribedOrder } from './finding.ts';
import { isPlaceholder, isPrinted } from './likely-values.ts';
import { type PatchRules, patchRules } from './patch-rules.ts';

/** The check of one kind of body, and the description's node for a place in it. */
type BodyCheck = {
  /** Returns whether a body has no mistake. */
  readonly conforms: (contract: Contract, value: unknown) => boolean;
  readonly check: (contract: Contract, value: unknown) => readonly Finding[];
  readonly nodeAt: (contract: Contract, value: unknown, pointer: string) => SchemaNode | undefined;
};

/** The check of a connection to be created: its source and its auth spec must be chosen before its members can be checked. */
const connectionCheck: BodyCheck = {
  conforms: isConnection,
  check: checkConnection,
  nodeAt: (contract, _, pointer) => connectionNode(contract, pointer),
};

const bodyChecks = derived((contract): ReadonlyMap<SchemaName, BodyCheck> => {
  const patches = [...patchRules(contract)].map(([schema, rules]) => [schema, patchCheck(rules)] as const);
  return new Map<SchemaName, BodyCheck>([...patches, ['CreateConnectionRequest', connectionCheck]]);
});

/** Checks a body against the description: one finding for each mistake, at its place. */
export function checkBody(
  contract: Contract,
  { schema, mediaType }: Pick<BodyRule, 'schema' | 'mediaType'>,
  { text, value }: { readonly text: string; readonly value: unknown },
): readonly Finding[] {
  // The validator of a whole union is not used: it takes long to compile for all sources.
  const { conforms, check, nodeAt } = bodyChecks(contract).get(schema) ?? plainCheck(schema);
  const found = conforms(contract, value) ? [] : check(contract, value);
  if (mediaType === 'application/json' && !text.includes('"{')) return found;
  const wrong = new Set(found.map(({ at }) => at));
  const left = [...placeholdersIn(value, '')]
    .filter(([pointer]) => !wrong.has(`/body${pointer}`))
    .map(([pointer, placeholder]) => {
      const detail = { kind: 'member-placeholder', pointer, node: nodeAt(contract, value, pointer) } as const;
      return finding('placeholder-left', `/body${pointer}`, detail, { value: placeholder, secret: !isPrinted(placeholder) });
    });
  return [...found, ...left];
}

function patchCheck(rules: PatchRules): BodyCheck {
  return {
    conforms: (contract, body) => isPatch(contract, rules, body),
    check: (contract, body) => checkPatch(contract, rules, body),
    nodeAt: (contract, body, pointer) => patchNode(contract, rules, body, pointer),
  };
}

function plainCheck(schema: SchemaName): BodyCheck {
  return {
    conforms: (contract, body) => contract.validators.promised[schema](body) && isAdvised(contract, schema, body),
    check: (contract, body) => {
      const found = findingsIn(contract, schema, body);
      const members = Object.keys(nodesAlong(contract, schema, body).get('')?.properties ?? {});
      return inDescribedOrder([...found, ...adviceAbout(contract, schema, body, found)], '/body', members);
    },
    nodeAt: (contract, body, pointer) => nodesAlong(contract, schema, body).get(pointer),
  };
}

function* placeholdersIn(value: unknown, pointer: string): Generator<readonly [pointer: string, placeholder: string]> {
  if (typeof value === 'string') {
    if (isPlaceholder(value)) yield [pointer, value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* placeholdersIn(member, pointerTo(pointer, name));
  }
}
