import { isRecord } from './is-record.ts';

type Schema = { readonly [keyword: string]: unknown };

/** The schemas of a description by name. */
export type Schemas = Readonly<Record<string, Schema>>;

/** How many errors a validator collects from the items of lists. A report shows a hundred; millions would fill the memory. */
export const mostErrors = 20_000;

/** The options of ajv with which every validator is compiled. */
export const ajvOptions = {
  allErrors: true,
  discriminator: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  // src/messages has the words, by keyword and parameters.
  messages: false,
  // Counting code units is enough for "not empty" and needs no import at run time.
  unicode: false,
  // Strict mode throws. The only other log entry is that `unicode` is deprecated.
  logger: false,
  formats: { password: true, uuid: true },
} as const;

/**
 * Returns the schemas without descriptions, `x-` members and OpenAPI's discriminator mapping: ajv reads the branches' constants instead.
 */
export function asJsonSchemas(schemas: Schemas): Schemas {
  return eachSchema(schemas, ({ discriminator, ...schema }) => {
    const own = Object.entries(schema).filter(([keyword]) => keyword !== 'description' && !keyword.startsWith('x-'));
    return {
      ...Object.fromEntries(own),
      ...(typeof schema.$ref === 'string' ? { $ref: schema.$ref.replace('#/components/schemas/', '#/$defs/') } : {}),
      ...(isRecord(discriminator) ? { discriminator: { propertyName: discriminator.propertyName } } : {}),
    };
  });
}

/** Replaces the keywords beside each `x-published` by those in it; properties are replaced one by one. */
export function asPublished(schemas: Schemas): Schemas {
  return eachSchema(schemas, ({ 'x-published': instead = {}, ...promised }) => {
    const changes: Schema = Object(instead);
    const properties = isRecord(promised.properties) ? { properties: { ...promised.properties, ...Object(changes.properties) } } : {};
    return withoutNulls({ ...promised, ...changes, ...properties });
  });
}

/** Replaces the keywords beside each `x-advised` by those in it. */
export function asAdvised(schemas: Schemas): Schemas {
  return eachSchema(schemas, ({ 'x-advised': instead = {}, ...accepted }) => withoutNulls({ ...accepted, ...Object(instead) }));
}

function withoutNulls(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== null));
}

/** Keywords whose value is data. */
const dataKeywords = ['const', 'default', 'enum', 'examples'];

/** Changes some schemas by name, and every schema in them. A property may have the name of a keyword, such as `description`. */
function eachSchema(schemas: Schemas, change: (schema: Schema) => Schema): Schemas {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    return isRecord(value) ? changed(value) : value;
  };
  const changed = (schema: Schema): Schema => {
    const members = Object.entries(change(schema)).map(([keyword, value]) => {
      if (dataKeywords.includes(keyword) || keyword === 'discriminator') return [keyword, value];
      return [keyword, keyword === 'properties' ? eachSchema(value as Schemas, change) : inside(value)];
    });
    return Object.fromEntries(members);
  };
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, inside(schema) as Schema]));
}
