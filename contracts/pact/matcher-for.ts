import type { MatchersV3 } from '@pact-foundation/pact';
import type { Contract } from '../../src/contract/contract.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import { isRecord } from '../../src/contract/is-record.ts';
import { type Reference, referredName, resolve } from '../../src/contract/pointer.ts';
import { idNames, referredKind, type StatedKind, stateExpression } from '../../src/contract/state-values.ts';
import { conforms } from './conforms.ts';
import { loadPact } from './load-pact.ts';
import { placeholderFor } from './secret-place.ts';
import { fromState } from './state-value.ts';
import { wholeValue } from './whole-value.ts';

const { MatchersV3: matchers } = loadPact();

/** The parts of a schema that Pact can check. */
export type Schema = {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxItems?: number;
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | Reference>>;
  readonly items?: Schema | Reference;
  readonly oneOf?: readonly Reference[];
  readonly anyOf?: readonly Reference[];
  readonly 'x-example'?: string;
};

/** How to match a message. */
type Manner = {
  /** Has the schemas that are referred to. Default: Microsoft Dynamics alone. */
  readonly contract?: Contract;
  /** Members that must equal the example, because the reader decides by them. */
  readonly exact: readonly string[];
  /** Whether it is a response: its lists may have any number of items of one form, and secrets are not matched. */
  readonly answer: boolean;
  /** Whether it is within such a list, so that it must match every item: then only required members are matched. */
  readonly inList?: boolean;
  /** The kind of the entity whose id a member of a request holds. */
  readonly refersTo?: StatedKind | undefined;
};

/**
 * Creates a Pact matcher for a value of a schema, with an example to replay. Constants are compared by value, everything else by type and
 * pattern, so that the matcher accepts the same values as the schema. Of an object, the members of the example are matched.
 *
 * @see Pact documentation: Matching, "Matching by regular expression", "Match type"
 */
export function matcherFor(schema: Schema | Reference, example: unknown, manner: Manner): unknown {
  const { contract = flowService, refersTo } = manner;
  const rules = resolve<Schema>(contract.description, schema);
  const branches = rules.oneOf ?? rules.anyOf;
  if (branches !== undefined) {
    // Pact has no `oneOf`; the example selects the branch.
    const chosen = branches.find((one) => conforms(contract, referredName(one), example));
    return chosen === undefined ? matchers.like(example) : matcherFor(chosen, example, manner);
  }
  // In a list, Pact would compare a bare constant only by its type.
  if (rules.const !== undefined) return manner.inList ? matchers.equal(rules.const) : rules.const;
  if (Array.isArray(example)) return arrayMatcher(rules, example, manner);
  if (isRecord(example)) return objectMatcher(rules, example, manner);
  // Of several types, the example selects one.
  if (typeof example === 'number') return numberMatcher(rules, example, manner);
  const value = typeof example === 'string' ? (rules['x-example'] ?? example) : example;
  const matcher = typeof value === 'string' ? stringMatcher(rules, value) : matchers.like(value);
  return refersTo === undefined ? matcher : fromState(matcher, stateExpression(idNames[refersTo]));
}

/** Pact has no bounds of numbers: a pattern states them, or the value of a request must be equal. */
function numberMatcher(rules: Schema, value: number, { answer }: Manner): unknown {
  const { type, minimum, maximum, exclusiveMinimum } = rules;
  const kind = [type].flat().includes('integer') ? 'integer' : 'number';
  const patterns = regexesOf(rules);
  if (patterns.length > 0) {
    const isOpen =
      kind === 'integer' && maximum !== undefined && patterns.every((regex) => new RegExp(regex, 'u').test(String(maximum + 1)));
    const regexes = [...patterns, ...(isOpen ? [integersTo(maximum)] : [])].map((regex) => ({ 'pact:matcher:type': 'regex', regex }));
    return { 'pact:matcher:type': [{ 'pact:matcher:type': kind }, ...regexes], value };
  }
  const isBounded = [minimum, maximum, exclusiveMinimum].some((bound) => bound !== undefined);
  return isBounded && !answer ? value : matchers[kind](value);
}

/** Returns a regex of the integers from 0 to a maximum: those with fewer digits, and those with a lower digit after the same ones. */
function integersTo(maximum: number): string {
  const digits = String(maximum);
  const lower = [...digits].flatMap((digit, index) =>
    digit === '0' ? [] : [`${digits.slice(0, index)}[0-${Number(digit) - 1}][0-9]{${digits.length - index - 1}}`],
  );
  return `^(?:[0-9]{0,${digits.length - 1}}|${[...lower, digits].join('|')})$`;
}

function stringMatcher(rules: Schema, value: string): object {
  const regexes = regexesOf(rules).map((regex) => ({ 'pact:matcher:type': 'regex', regex }));
  // A regex alone would match 5 or {} by its JSON text.
  return regexes.length === 0 ? matchers.like(value) : { 'pact:matcher:type': [{ 'pact:matcher:type': 'type' }, ...regexes], value };
}

/** Creates a Pact matcher for a header or another string. */
export function textMatcher(schema: Schema, example: string): MatchersV3.V3RegexMatcher {
  const [regex = '[\\s\\S]*'] = regexesOf(schema);
  return matchers.regex(regex, example);
}

function arrayMatcher({ items = {}, maxItems }: Schema, example: readonly unknown[], manner: Manner): unknown {
  // An example without items means their absence, and a matcher for each item would have none to replay.
  if (!manner.answer || maxItems === 1 || example.length === 0) return example.map((item) => matcherFor(items, item, manner));
  return matchers.eachLike(matcherFor(items, example[0], { ...manner, inList: true }));
}

function objectMatcher(
  { properties = {}, required = [], ...schema }: Schema,
  example: Readonly<Record<string, unknown>>,
  manner: Manner,
): unknown {
  const { contract = flowService, answer, exact, inList = false } = manner;
  const isSecret = (name: string): boolean => contract.secretNames.has(name);
  // An open object has any members. Those of a request must all be in the contract.
  const others =
    answer || schema.additionalProperties === false ? [] : Object.keys(example).filter((name) => !Object.hasOwn(properties, name));
  const all: readonly (readonly [string, Schema | Reference])[] = [
    ...Object.entries(properties),
    ...others.map((name) => [name, {}] as const),
  ];
  const members = all.flatMap(([name, property]) => {
    const value = example[name];
    if (value === undefined || (answer && isSecret(name)) || (inList && !required.includes(name))) return [];
    // In a response, some decisive names are also those of objects, whose own members decide.
    if (!inList && exact.includes(name) && !(answer && isRecord(value))) return [[name, value]];
    const refersTo = answer ? undefined : referredKind(name);
    return [[name, matcherFor(property, isSecret(name) ? placeholderFor(value) : value, { ...manner, refersTo })]];
  });
  // If no member is matched, any object matches.
  return members.length === 0 ? matchers.like({}) : Object.fromEntries(members);
}

function regexesOf({ pattern, enum: allowed, minLength = 0 }: Schema): readonly string[] {
  const regexes = [
    ...(pattern === undefined ? [] : [wholeValue(pattern)]),
    ...(allowed === undefined ? [] : [`^(?:${allowed.map(escaped).join('|')})$`]),
  ];
  const impliesLength = minLength === 1 && pattern !== undefined && !new RegExp(pattern, 'u').test('');
  return minLength === 0 || impliesLength ? regexes : [...regexes, `[\\s\\S]{${minLength},}`];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
