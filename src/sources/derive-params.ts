import { RE2JS } from 're2js';
import { pointerTo, valueAt } from '../contract/pointer.ts';
import type { AuthSpecification, ParamSchema, ParamsSchema } from './connection-specification.ts';

/** A schema of the description, as written in OpenAPI 3.1. */
export type DerivedSchema = { readonly [keyword: string]: unknown };

/** The derived schema of auth params, and a sentence for each part of the connection specification that it does not carry. */
export type DerivedParams = { readonly schema: DerivedSchema; readonly notes: readonly string[] };

const types = ['string', 'integer', 'number', 'boolean', 'object', 'array'];

/** Keywords that describe a param but state no rule. */
const annotations = ['title', 'description', 'examples', 'default', 'contentEncoding', 'uiAttributes', 'restAttributes', '$schema', '$id'];

/** The keywords that a derived schema carries. Adobe's published auth specs have no others. */
const carried = ['type', 'format', 'pattern', 'enum', 'properties', 'required', 'items', ...annotations];

/** A compiled pattern. Its text tells it apart from others in ajv's code. */
type Pattern = { readonly test: (text: string) => boolean; readonly toString: () => string };

/** A text that is only a placeholder of the documentation, such as `{PASSWORD}`. */
const isPlaceholder = (text: string): boolean => /^\{\w+\}$/.test(text);

/** Param names that mean a credential. In every published auth spec, `format: password` marks them. */
const secretName =
  /password|passphrase|secret|token(?!endpoint|url)|connectionstring|sas(?:uri|key)|(?:ssh|secret|private|principal|auth)key|keycontent|keyfile|^credentials$|s3role/i;

/**
 * Derives the schema of auth params from an auth spec: its types, formats, enumerations, patterns and required names. An empty string is
 * never valid. What Adobe's published auth specs never contain is left out, and named in a note.
 *
 * @see Flow Service API - Sources, `authSpec.spec`
 */
export function deriveParams({ name, spec, 'x-provenance': provenance, 'x-example': example }: AuthSpecification): DerivedParams {
  const notes: string[] = [];
  const isMarked = JSON.stringify(spec).includes('"format":"password"');
  const derive = (schema: ParamSchema, at: string): DerivedSchema => {
    const unknown = Object.keys(schema).filter((keyword) => !carried.includes(keyword) && !keyword.startsWith('x-'));
    for (const keyword of unknown) notes.push(`${at}: the keyword ${keyword} is not checked.`);
    const type = types.find((one) => one === schema.type);
    if (type === undefined && at !== '') notes.push(`${at}: its type is not one of ${types.join(', ')}, so any value is accepted.`);
    const isSecret = schema.format === 'password' || (!isMarked && type === 'string' && secretName.test(at.slice(at.lastIndexOf('/') + 1)));
    return {
      ...(type === undefined ? {} : { type }),
      ...(typeof schema.description === 'string' ? { description: schema.description } : {}),
      ...(isSecret ? { format: 'password', writeOnly: true } : {}),
      ...(Array.isArray(schema.enum) ? { enum: schema.enum } : type === 'string' ? { minLength: 1 } : {}),
      ...patternOf(schema, at),
      ...(type === 'array' && schema.items !== undefined ? { items: derive(schema.items, `${at}/*`) } : {}),
      ...(schema.properties === undefined ? {} : membersOf(schema, at)),
    };
  };
  const membersOf = ({ properties = {}, required }: ParamsSchema, at: string): DerivedSchema => {
    const names = Object.keys(properties);
    const listed = Array.isArray(required) ? [...new Set(required.map(String))] : [];
    for (const absent of listed.filter((one) => !names.includes(one)))
      notes.push(`${at || '/'}: required names ${absent}, which is not among the properties. It is not required.`);
    return {
      required: listed.filter((one) => names.includes(one)),
      properties: Object.fromEntries(names.map((one) => [one, derive(properties[one] ?? {}, pointerTo(at, one))])),
    };
  };
  const patternOf = ({ pattern, examples = [] }: ParamSchema, at: string): DerivedSchema => {
    if (typeof pattern !== 'string') return {};
    const compiled = compilePattern(pattern);
    if (compiled === undefined) notes.push(`${at}: its pattern cannot be compiled for linear time. It is not checked.`);
    else if (
      [...examples, valueAt(example, `/auth/params${at}`)].some(
        (one) => typeof one === 'string' && !isPlaceholder(one) && !compiled.test(one),
      )
    )
      notes.push(`${at}: its pattern rejects its own example. It is not checked.`);
    // A placeholder of the documentation is valid in every place.
    else return { pattern: `${pattern}|^\\{[A-Za-z0-9_]+\\}$` };
    return {};
  };
  const isInferred = provenance?.schema === 'inferred';
  const schema = {
    type: 'object',
    description: typeof spec.description === 'string' ? spec.description : `The auth params of "${name}".`,
    // Requests may have params that no documented request shows.
    additionalProperties: isInferred,
    ...(isInferred ? { 'x-inferred': true } : {}),
    ...membersOf(spec, ''),
  };
  return { schema, notes };
}

/**
 * Compiles a regular expression with RE2, whose time is linear in the text: two patterns that Adobe publishes take many seconds for a
 * hostile text otherwise. Returns undefined if RE2 does not know its syntax.
 */
export function compilePattern(pattern: string): Pattern | undefined {
  try {
    const compiled = RE2JS.compile(pattern);
    return { test: (text) => compiled.matcher(text).find(), toString: () => `re2:${pattern}` };
  } catch {
    return undefined;
  }
}
