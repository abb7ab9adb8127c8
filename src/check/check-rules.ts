import type { Contract } from '../contract/contract.ts';
import { type NodeLookup, nodesAlong } from '../contract/node-lookup.ts';
import type { SchemaName } from '../contract/operation.ts';
import { pointerTo, valueAt } from '../contract/pointer.ts';
import type { SchemaNode } from '../contract/schema-nodes.ts';
import type { SchemaError } from '../generated/validators.ts';
import { conflictingMember, findingsOf } from './check-schema.ts';
import { excludingTag, settleUnions, type ValidatorOf } from './check-union.ts';
import { type Finding, finding, inDescribedOrder } from './finding.ts';

/** The rules to check a body by: those that Flow Service requires, or also the advised ones. */
export type Rules = 'promised' | 'advised';

/** The number of errors that findings are made from: more than people read, and each takes a walk along the body. */
const mostExamined = 1000;

/**
 * Checks a body against a schema that may have unions with a discriminator and conditional rules across members. A finding of a conditional
 * rule has the texts that stand in its branch of the schema.
 */
export function findingsIn(contract: Contract, schema: SchemaName, body: unknown, rules: Rules = 'promised'): readonly Finding[] {
  const { promised, advised } = contract.validators;
  const validatorOf: ValidatorOf = (name) => (rules === 'advised' ? advised[name] : undefined) ?? promised[name];
  const validate = validatorOf(schema);
  if (validate(body)) return [];
  // ajv also reports why each item is not the one that the list must contain.
  const reported = (validate.errors ?? []).filter(({ keyword, schemaPath = '' }) => keyword !== 'if' && !schemaPath.includes('/contains/'));
  const { errors, findings, choices, unsettled } = settleUnions(contract, schema, body, reported.slice(0, mostExamined), validatorOf);
  const nodes = nodesAlong(contract, schema, body, { choices, advised: rules === 'advised' });
  const special = new Map(
    errors.flatMap((error) => {
      const one = specialFinding(nodes, ruleOf(contract, schema, error), body, error);
      return one === undefined ? [] : [[error, one] as const];
    }),
  );
  const plainErrors = errors.filter((error) => !special.has(error));
  const conditional = new Map(plainErrors.flatMap((error) => textsOf(ruleOf(contract, schema, error), error)));
  const plain = findingsOf({ contract, nodes: withTexts(nodes, conditional), body, errors: plainErrors });
  // An item that cannot be understood may be the missing one.
  const unclear = new Set(
    [...unsettled, ...plain.flatMap(({ code, at }) => (code === 'property-type' ? [at.slice('/body'.length)] : []))].map(parentOf),
  );
  const meant = withMeantNames(body, plain);
  const stays = ({ at }: Finding): boolean => validate(meant) === false && validate.errors?.some(isConflictAt(at)) === true;
  const clear = [...special].flatMap(([{ keyword }, one]) => {
    if (one.detail.kind === 'item-missing' && unclear.has(one.detail.pointer)) return [];
    return keyword === 'not' && meant !== body && !stays(one) ? [] : [one];
  });
  return inDescribedOrder([...findings, ...clear, ...plain], '/body', Object.keys(nodes.get('')?.properties ?? {}));
}

/**
 * Renames misspelled properties as they were meant, in a copy if there are any. A property that excludes another one when a third is absent
 * is no conflict if the third one is only misspelled.
 */
function withMeantNames(body: unknown, found: readonly Finding[]): unknown {
  const misspelled = found.flatMap(({ detail, value }) =>
    detail.kind === 'member-unknown' && detail.meant !== undefined ? [{ ...detail, meant: detail.meant, name: String(value) }] : [],
  );
  const absent = misspelled.filter(({ pointer, meant }) => !Object.hasOwn(Object(valueAt(body, pointer)), meant));
  if (absent.length === 0) return body;
  const copy: unknown = structuredClone(body);
  for (const { pointer, meant, name } of absent) {
    const object = Object(valueAt(copy, pointer));
    Object.assign(object, { [meant]: object[name] });
    delete object[name];
  }
  return copy;
}

function isConflictAt(at: string): (error: SchemaError) => boolean {
  return ({ keyword, instancePath }) => keyword === 'not' && `/body${instancePath}` === at;
}

/** Makes the findings of the keywords whose errors are not about one value or one property alone. */
function specialFinding(nodes: NodeLookup, rule: SchemaNode | undefined, body: unknown, error: SchemaError): Finding | undefined {
  const { instancePath: at, keyword, params } = error;
  if (keyword === 'not') {
    return conflictingMember(
      { pointer: at, node: { ...nodes.get(at), ...rule } },
      rule?.['x-with'] ?? 'the other properties',
      valueAt(body, at),
    );
  }
  if (keyword === 'contains') {
    const [[name = '', item] = []] = Object.entries(rule?.contains?.properties ?? {});
    const detail = { kind: 'item-missing', pointer: at, node: { ...nodes.get(at), ...rule }, name, item: item?.const ?? '' } as const;
    return finding('property-missing', `/body${at}`, detail);
  }
  const union = typeof params.additionalProperty === 'string' ? nodes.unionAt(at) : undefined;
  if (union === undefined) return undefined;
  const pointer = pointerTo(at, String(params.additionalProperty));
  const other = excludingTag(union, valueAt(body, at), pointer);
  const { 'x-reference': reference = '' } = nodes.get(at) ?? {};
  return other === undefined
    ? undefined
    : conflictingMember({ pointer, node: { 'x-reference': reference } }, other, valueAt(body, pointer));
}

/** Returns the node of the conditional rule that an error breaks. */
function ruleOf({ description }: Contract, schema: SchemaName, { keyword, schemaPath }: SchemaError): SchemaNode | undefined {
  if (keyword === 'type' || schemaPath?.includes('/then/') !== true) return undefined;
  const path = schemaPath.slice(1, schemaPath.lastIndexOf('/'));
  return valueAt(description.components.schemas[schema], path) as SchemaNode | undefined;
}

/** The keywords of a conditional rule that replace those of the property that it is about. */
const replacing = ['const', 'x-fix', 'x-reference'] as const;

function textsOf(
  rule: SchemaNode | undefined,
  { instancePath, params }: SchemaError,
): readonly (readonly [pointer: string, node: SchemaNode])[] {
  if (rule === undefined) return [];
  const { missingProperty: missing } = params;
  const pointer = typeof missing === 'string' ? pointerTo(instancePath, missing) : instancePath;
  return [[pointer, Object.fromEntries(replacing.flatMap((keyword) => (rule[keyword] === undefined ? [] : [[keyword, rule[keyword]]])))]];
}

function withTexts(nodes: NodeLookup, texts: ReadonlyMap<string, SchemaNode>): Pick<NodeLookup, 'get'> {
  return { get: (pointer) => (texts.has(pointer) ? { ...nodes.get(pointer), ...texts.get(pointer) } : nodes.get(pointer)) };
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}
