import type { Contract } from '../contract/contract.ts';
import { nearMiss } from '../contract/near-miss.ts';
import { type Branch, nodesAlong, type Union } from '../contract/node-lookup.ts';
import type { SchemaName } from '../contract/operation.ts';
import { pointerTo, valueAt } from '../contract/pointer.ts';
import type { SchemaError, Validator } from '../generated/validators.ts';
import { emptyMember, lastName, missingMember, wrongChoice, wrongType } from './check-schema.ts';
import { type Finding, finding, type Place } from './finding.ts';

/** Returns the validator of a schema of the description. */
export type ValidatorOf = (schema: SchemaName) => Validator;

/** ajv's errors in a body after its unions are settled. */
export type SettledErrors = {
  /** The errors without those about tags, with those of the intended branches. */
  readonly errors: readonly SchemaError[];
  /** The mistakes in tags. */
  readonly findings: readonly Finding[];
  /** The intended branches, by the places of their unions. */
  readonly choices: ReadonlyMap<string, SchemaName>;
  /** The places of the unions whose tag is wrong. */
  readonly unsettled: ReadonlySet<string>;
};

/**
 * Settles the unions whose tag selects no branch: finds the mistake in the tag, and checks the rest of the object against the branch that
 * was most likely intended. If it is not clear, only the rules that all branches share apply.
 */
export function settleUnions(
  contract: Contract,
  schema: SchemaName,
  body: unknown,
  errors: readonly SchemaError[],
  validatorOf: ValidatorOf,
): SettledErrors {
  if (!errors.some(isAboutTag)) return { errors, findings: [], choices: new Map(), unsettled: new Set() };
  const nodes = nodesAlong(contract, schema, body);
  const settled = errors.filter(isAboutTag).flatMap(({ instancePath: at }) => {
    const union = nodes.unionAt(at);
    return union === undefined ? [] : [{ at, ...settle(union, Object(valueAt(body, at)), validatorOf) }];
  });
  return {
    errors: [
      ...errors.filter((error) => !isAboutTag(error)),
      ...settled.flatMap(({ at, errors: own }) => own.map((error) => ({ ...error, instancePath: at + error.instancePath }))),
    ],
    findings: settled.map(({ at, union, tag }) => tagFinding(union, tag, { pointer: at, node: nodes.get(at) })),
    choices: new Map(settled.flatMap(({ at, branch }) => (branch === undefined ? [] : [[at, branch.schema]]))),
    unsettled: new Set(settled.map(({ at }) => at)),
  };
}

function isAboutTag({ keyword }: SchemaError): boolean {
  return keyword === 'discriminator';
}

/** The tag of an object: its value, and the name that it is sent under if it is misspelled. */
type Tag = { readonly value: unknown; readonly misspelled: string | undefined; readonly meant: string | undefined };

type Settled = {
  readonly union: Union;
  readonly tag: Tag;
  readonly branch: Branch | undefined;
  readonly errors: readonly SchemaError[];
};

function settle(union: Union, object: Readonly<Record<string, unknown>>, validatorOf: ValidatorOf): Settled {
  const tag = tagOf(union, object);
  const { [union.tag]: _, ...rest } = object;
  const others = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== tag.misspelled));
  const errorsAs = ({ schema, values: [first] }: Branch): readonly SchemaError[] => {
    const validate = validatorOf(schema);
    return validate({ ...others, [union.tag]: first }) ? [] : (validate.errors ?? []);
  };
  const branch = union.branches.find(({ values }) => tag.meant !== undefined && values.includes(tag.meant));
  if (branch !== undefined) return { union, tag, branch, errors: errorsAs(branch) };
  const [first = [], ...more] = union.branches.map(errorsAs);
  const isShared = (error: SchemaError): boolean => more.every((errors) => errors.some((other) => isSame(error, other)));
  return { union, tag, branch, errors: first.filter(isShared) };
}

function tagOf({ tag, branches }: Union, object: Readonly<Record<string, unknown>>): Tag {
  const known = [...new Set(branches.flatMap(({ node }) => Object.keys(node.properties ?? {})))];
  const misspelled = Object.hasOwn(object, tag)
    ? undefined
    : Object.keys(object).find((name) => !known.includes(name) && nearMiss(name, known) === tag);
  const value = object[misspelled ?? tag];
  const values = valuesOf(branches);
  const meant = typeof value === 'string' ? (values.find((one) => one === value) ?? nearMiss(value, values)) : undefined;
  return { value, misspelled, meant };
}

function tagFinding(union: Union, { value, misspelled, meant }: Tag, { pointer, node }: Place): Finding {
  const known = Object.keys(node?.properties ?? {});
  if (misspelled !== undefined) {
    const detail = { kind: 'member-unknown', pointer, node, known, meant: union.tag } as const;
    return finding('property-unknown', `/body${pointerTo(pointer, misspelled)}`, detail, { value: misspelled, essential: true });
  }
  const { 'x-reference': reference } = node ?? {};
  const own = { ...node?.properties?.[union.tag], ...(reference === undefined ? {} : { 'x-reference': reference }) };
  const place = { pointer: pointerTo(pointer, union.tag), node: own };
  const values = valuesOf(union.branches);
  if (value === undefined) return missingMember(place, values);
  if (typeof value !== 'string') return wrongType(place, value);
  return value === '' ? emptyMember(place, value) : wrongChoice(place, value, values, meant);
}

function valuesOf(branches: readonly Branch[]): readonly string[] {
  return branches.flatMap(({ values }) => values);
}

function isSame(one: SchemaError, other: SchemaError): boolean {
  return one.instancePath === other.instancePath && one.keyword === other.keyword && sameParams(one) === sameParams(other);
}

function sameParams({ params }: SchemaError): string {
  return JSON.stringify(params);
}

/** Returns the tag of a union and its value, as a clause, if another branch has the property at a place. */
export function excludingTag({ tag, branches }: Union, object: unknown, pointer: string): string | undefined {
  const name = lastName(pointer);
  const has = branches.some(({ node }) => Object.hasOwn(node.properties ?? {}, name));
  return has ? `${tag} "${String(Reflect.get(Object(object), tag))}"` : undefined;
}
