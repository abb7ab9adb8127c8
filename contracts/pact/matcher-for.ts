import { MatchersV3 } from '@pact-foundation/pact';
import { resolve } from '../../src/conformance/resolve.ts';
import { wholeValue } from './whole-value.ts';

type Reference = { readonly $ref: string };

/** What a matcher is made from: the part of a schema that Pact can hold a consumer or provider to. */
export type Schema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, Schema | Reference>>;
  readonly discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> };
  readonly 'x-example'?: string;
};

/**
 * A Pact matcher for a value of a schema, with an example to replay: constants are compared as they are, all else by type and pattern,
 * so that the matcher lets through what the schema lets through. Of an object, those members are asked for that the example has.
 *
 * @see Pact documentation: Matching, "Matching by regular expression"
 */
export function matcherFor(schema: Schema | Reference, example: unknown): unknown {
  const rules = resolve<Schema>(schema);
  if (rules.const !== undefined) return rules.const;
  if (isRecord(example)) return objectMatcher(rules, example);
  const regexes = regexesOf(rules).map((regex) => ({ 'pact:matcher:type': 'regex', regex }));
  const value = rules['x-example'] ?? example;
  if (regexes.length === 0) return MatchersV3.like(value);
  // A regex alone would match 5 or {} by its JSON text.
  return { 'pact:matcher:type': [{ 'pact:matcher:type': 'type' }, ...regexes], value };
}

/** A Pact matcher for a header, whose value is a string already. */
export function headerMatcher(schema: Schema, example: string): MatchersV3.V3RegexMatcher {
  const [regex = '[\\s\\S]*'] = regexesOf(schema);
  return MatchersV3.regex(regex, example);
}

function objectMatcher(schema: Schema, example: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { properties = {} } = branchFor(schema, example);
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => example[name] !== undefined)
      .map(([name, property]) => [name, matcherFor(property, example[name])]),
  );
}

/** Pact knows no `oneOf`, so the example has to tell which branch is meant. */
function branchFor(schema: Schema, example: Readonly<Record<string, unknown>>): Schema {
  const { propertyName, mapping } = schema.discriminator ?? {};
  const $ref = propertyName === undefined ? undefined : mapping?.[String(example[propertyName])];
  return $ref === undefined ? schema : resolve<Schema>({ $ref });
}

function regexesOf({ pattern, minLength = 0 }: Schema): readonly string[] {
  const regexes = pattern === undefined ? [] : [wholeValue(pattern)];
  const impliesLength = minLength === 1 && pattern !== undefined && !new RegExp(pattern, 'u').test('');
  return minLength === 0 || impliesLength ? regexes : [...regexes, `[\\s\\S]{${minLength},}`];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
