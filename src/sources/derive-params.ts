import { secretName } from '../contract/secrets.ts';
import type { AuthSpecification } from './connection-specification.ts';
import { type ParamSchema, readParams } from './read-params.ts';

/** A schema of the description, as written in OpenAPI 3.1. */
export type DerivedSchema = { readonly [keyword: string]: unknown };

/** The derived schema of auth params, and a sentence for each part of the connection specification that it does not carry. */
export type DerivedParams = { readonly schema: DerivedSchema; readonly notes: readonly string[] };

/**
 * Derives the schema of auth params from an auth spec: its types, formats, enumerations, patterns and required names. An empty string is
 * never valid.
 *
 * @see Flow Service API - Sources, `authSpec.spec`
 */
export function deriveParams(authSpec: AuthSpecification): DerivedParams {
  const { params, notes } = readParams(authSpec);
  const isInferred = authSpec['x-provenance']?.schema === 'inferred';
  const schema = {
    type: 'object',
    description: params.description ?? `The auth params of "${authSpec.name}".`,
    // Requests may have params that no documented request shows.
    additionalProperties: isInferred,
    ...(isInferred ? { 'x-inferred': true } : {}),
    ...membersOf({ properties: {}, ...params }, hasMarks(params)),
  };
  return { schema, notes };
}

/** Derives the schema of the param with this name; `isMarked` says whether `format: password` marks the secret ones. */
function derive(schema: ParamSchema, name: string, isMarked: boolean): DerivedSchema {
  const { type, description, format, pattern, enum: values, items, properties } = schema;
  const isSecret = format === 'password' || (!isMarked && type === 'string' && secretName.test(name));
  const hasFormat = type === 'string' || type === 'integer' || type === 'number';
  return {
    ...(type === undefined ? {} : { type }),
    ...(description === undefined ? {} : { description }),
    ...(isSecret ? { ...(hasFormat ? { format: 'password' } : {}), writeOnly: true } : {}),
    ...(values !== undefined ? { enum: values } : type === 'string' ? { minLength: 1 } : {}),
    // A placeholder of the documentation is valid in every place.
    ...(pattern === undefined ? {} : { pattern: `${pattern}|^\\{[A-Za-z0-9_]+\\}$` }),
    ...(items === undefined ? {} : { items: derive(items, name, isMarked) }),
    ...(properties === undefined ? {} : membersOf(schema, isMarked)),
  };
}

function membersOf({ properties = {}, required = [] }: ParamSchema, isMarked: boolean): DerivedSchema {
  const derived = Object.entries(properties).map(([name, schema]) => [name, derive(schema, name, isMarked)]);
  return { required, properties: Object.fromEntries(derived) };
}

/** Returns whether `format: password` marks a param, or a part of one. */
function hasMarks({ format, items, properties = {} }: ParamSchema): boolean {
  return format === 'password' || (items !== undefined && hasMarks(items)) || Object.values(properties).some(hasMarks);
}
