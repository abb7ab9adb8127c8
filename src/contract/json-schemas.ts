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

/** Returns the schemas without descriptions, `x-` members and OpenAPI's discriminator mapping: ajv reads the branches' constants instead. */
export function asJsonSchemas(schemas: Schemas): Schemas {
  return JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/'), (key, value) => {
    if (key.startsWith('x-') || (key === 'description' && typeof value === 'string')) return undefined;
    return key === 'discriminator' ? { propertyName: value.propertyName } : value;
  });
}

/** Replaces the keywords beside each `x-published` by those in it; properties are replaced one by one. */
export function asPublished<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map(asPublished) as Node;
  if (typeof node !== 'object' || node === null) return node;
  const { 'x-published': instead = {}, ...promised }: { 'x-published'?: Schema; properties?: object } = node;
  const properties = promised.properties && { properties: { ...promised.properties, ...Object(instead.properties) } };
  const kept = Object.entries({ ...promised, ...instead, ...properties }).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, asPublished(value)])) as Node;
}
