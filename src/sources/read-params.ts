import { createRequire } from 'node:module';
import { isRecord } from '../contract/is-record.ts';
import { pointerTo, valueAt } from '../contract/pointer.ts';
import type { AuthSpecification } from './connection-specification.ts';

/** The JSON Schema of one or all auth params, with the keywords that are checked. A wrong one is left out. */
export type ParamSchema = {
  readonly type?: ParamType;
  readonly description?: string;
  readonly format?: 'password';
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, ParamSchema>>;
  readonly required?: readonly string[];
  readonly items?: ParamSchema;
  readonly examples?: readonly unknown[];
};

/** The schema of auth params, and a sentence for each part of the auth spec that is not checked. */
export type ReadParams = { readonly params: ParamSchema; readonly notes: readonly string[] };

const types = ['string', 'integer', 'number', 'boolean', 'object', 'array'] as const;
type ParamType = (typeof types)[number];

/** The keywords that are checked, and those that state no rule. Adobe's published auth specs have no others. */
const known = [
  ...['type', 'format', 'pattern', 'enum', 'properties', 'required', 'items'],
  ...['title', 'description', 'examples', 'default', 'contentEncoding', 'uiAttributes', 'restAttributes', '$schema', '$id'],
];

/** The longest pattern, in characters and in steps for each character of a text. Adobe's longest has 103 characters. */
const longestPattern = { characters: 1000, steps: 1000 };

/** A text that is only a placeholder of the documentation, such as `{PASSWORD}`. */
const isPlaceholder = (text: string): boolean => /^\{\w+\}$/.test(text);

/**
 * Reads the schema of an auth spec's params, whatever it is: what Adobe's published auth specs never contain is left out, and named in a
 * note.
 */
export function readParams({ spec, 'x-example': example }: AuthSpecification): ReadParams {
  const notes: string[] = [];
  const read = (value: unknown, at: string): ParamSchema => {
    const note = (text: string): void => void notes.push(`${at || '/'}: ${text}`);
    if (!isRecord(value)) {
      note('it is not a schema, so any value is accepted.');
      return {};
    }
    for (const keyword of Object.keys(value)) {
      if (!known.includes(keyword) && !keyword.startsWith('x-')) note(`the keyword ${keyword} is not checked.`);
    }
    const isObject = at === '' || (value.type === undefined && isRecord(value.properties));
    const type = isObject ? 'object' : types.find((one) => one === value.type);
    if (type === undefined) note(`its type is not one of ${types.join(', ')}, so any value is accepted.`);
    const { description, format, pattern, examples, enum: values, properties, required, items } = value;
    const check = <T>(keyword: string, isValid: boolean, valid: () => T, rule: string): T | undefined => {
      if (value[keyword] !== undefined && !isValid) note(`the keyword ${keyword} is not checked, because it is not ${rule}.`);
      return value[keyword] !== undefined && isValid ? valid() : undefined;
    };
    const members = check(
      'properties',
      type === 'object' && isRecord(properties),
      () => membersOf(Object(properties), at),
      'an object of schemas',
    );
    const samples = [...(Array.isArray(examples) ? examples : []), valueAt(example, `/auth/params${at}`)];
    const isText = type === 'string' || type === undefined;
    const isEnum = Array.isArray(values) && values.length > 0 && values.every((one) => typeof one === 'string');
    return withoutUndefined<ParamSchema>({
      type,
      description: typeof description === 'string' ? description : undefined,
      format: check('format', format === 'password', () => 'password', 'password'),
      pattern: check(
        'pattern',
        typeof pattern === 'string' && type === 'string',
        () => patternOf(String(pattern), samples, note),
        'that of a text',
      ),
      enum: check('enum', isEnum && isText, () => [...new Set(values as string[])], 'a list of texts'),
      items: check('items', type === 'array' && isRecord(items), () => read(items, `${at}/*`), 'the schema of a list'),
      properties: members,
      required: check(
        'required',
        type === 'object' && Array.isArray(required),
        () => requiredOf(required as unknown[], members ?? {}, note),
        'a list of names',
      ),
      examples: Array.isArray(examples) ? examples : undefined,
    });
  };
  const membersOf = (properties: object, at: string): Readonly<Record<string, ParamSchema>> => {
    const usable = Object.entries(properties).filter(([name]) => {
      if (name in Object.prototype) notes.push(`${pointerTo(at, name)}: it is left out, because every object has a member of this name.`);
      return !(name in Object.prototype);
    });
    return Object.fromEntries(usable.map(([name, schema]) => [name, read(schema, pointerTo(at, name))]));
  };
  return { params: read(spec, ''), notes };
}

type Note = (text: string) => void;

function requiredOf(required: readonly unknown[], properties: object, note: Note): readonly string[] {
  const listed = [...new Set(required.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))))];
  for (const absent of listed.filter((name) => !Object.hasOwn(properties, name)))
    note(`required names ${absent}, which is not among the properties. It is not required.`);
  return listed.filter((name) => Object.hasOwn(properties, name));
}

function patternOf(pattern: string, samples: readonly unknown[], note: Note): string | undefined {
  const compiled = pattern.length <= longestPattern.characters && isForOtherTools(pattern) ? compilePattern(pattern) : undefined;
  const texts = samples.filter((one) => typeof one === 'string' && !isPlaceholder(one)) as readonly string[];
  if (compiled === undefined) note('its pattern cannot be compiled for linear time. It is not checked.');
  else if (compiled.steps > longestPattern.steps) note('its pattern is too long. It is not checked.');
  else if (texts.some((text) => !compiled.test(text))) note('its pattern rejects its own example. It is not checked.');
  else return pattern;
  return undefined;
}

/** A compiled pattern. Its text distinguishes it from others in ajv's code. */
type Pattern = { readonly test: (text: string) => boolean; readonly toString: () => string; readonly steps: number };

/**
 * Compiles a regular expression with RE2, whose time is linear in the text: two patterns that Adobe publishes take many seconds for a
 * hostile text otherwise. Returns undefined if RE2 does not know its syntax.
 */
export function compilePattern(pattern: string): Pattern | undefined {
  try {
    // Loaded here, because a mock of Microsoft Dynamics alone needs no patterns.
    const { RE2JS }: typeof import('re2js') = createRequire(import.meta.url)('re2js');
    const compiled = RE2JS.compile(pattern);
    return { test: (text) => compiled.matcher(text).find(), toString: () => `re2:${pattern}`, steps: compiled.programSize() };
  } catch {
    return undefined;
  }
}

/** Returns whether a pattern is a regular expression of JavaScript, as JSON Schema requires: RE2 has others, such as `(?i)x`. */
function isForOtherTools(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}

function withoutUndefined<T extends object>(value: { readonly [key in keyof T]: T[key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
