/**
 * Writes `src/generated`, `spec/openapi.json` and the mock's page with its table of codes from `spec/openapi.yaml`: `npm run generate`.
 * With `--check` it writes nothing, and exits 1 if a generated file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bundle, createConfig } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import openapiTS, { astToString } from 'openapi-typescript';
import { descriptionDigest } from './description-digest.ts';
import { withDocstrings } from './with-docstrings.ts';

type Schema = { description?: string; properties?: Record<string, { const?: string }> };
type Schemas = Record<string, Schema>;
type Code = { means: string; fix: string };
type Described = Schemas & { Violation: { properties: { code: { 'x-codes': Record<string, Code> } } } };
type Description = { openapi: string; paths: object; components: { schemas: Described; responses: Record<string, Schema> } };

const source = new URL('openapi.yaml', import.meta.url);
const origin = `Made from spec/openapi.yaml (${descriptionDigest(new URL('.', source))}) by \`npm run generate\`; do not edit.`;
const notice = `// ${origin}\n`;
const root = new URL('..', import.meta.url);

/** How many errors a validator collects from the items of lists. A report shows a hundred; millions would fill the memory. */
const mostErrors = 20_000;

const config = await createConfig({});
const bundled = await bundle({ ref: source.pathname, config }).catch((error: Error) => {
  console.error(`spec/openapi.yaml cannot be read: ${error.message}. Fix it and run the command again.`);
  process.exit(1);
});
const description = bundled.bundle.parsed as Description;
const schemaNames = Object.keys(description.components.schemas);

const files = {
  'spec/openapi.json': forTools(),
  'src/generated/flow-service.ts': await generateTypes(),
  'src/generated/description.ts': `${notice}/** The description as an object: \`spec/openapi.yaml\` with its examples included. */\nexport const description = ${JSON.stringify(description, null, 1)} as const;\n`,
  'src/generated/constants.ts': `${notice}export const constants = ${JSON.stringify(constants(), null, 1)} as const;\n`,
  'src/generated/validators.ts': generateValidators(),
  'mock/README.md': pageOfMock(),
};

const stale = Object.entries(files).filter(([name, text]) => read(name) !== text);
const names = stale.map(([name]) => name).join(', ');
if (!process.argv.includes('--check')) {
  for (const [name, text] of stale) writeFileSync(new URL(name, root), text);
  console.error(stale.length === 0 ? 'All generated files are up to date.' : `Wrote ${names}.`);
} else if (stale.length > 0) {
  console.error(`Stale: ${names}. Run \`npm run generate\` and commit the files.`);
  process.exitCode = 1;
}

/**
 * Generates the description for other tools: one file, because many tools do not read references to other files, and `enum: [X]` instead of
 * `const: X`, because some tools read no `const`, and others fail if they find both.
 */
function forTools(): string {
  const withEnum = (_: string, value: { const?: string | null } | null): unknown => {
    if (value?.const === undefined) return value;
    const { const: constant, ...rule } = value;
    return { ...rule, enum: constant === null ? null : [constant] };
  };
  const { openapi, ...rest } = description;
  return `${JSON.stringify({ openapi, 'x-origin': origin, ...rest }, withEnum, 2)}\n`;
}

/** Generates the types of every operation and schema with openapi-typescript. */
async function generateTypes(): Promise<string> {
  const ast = await openapiTS(source, { immutable: true, rootTypes: true, rootTypesNoSchemaPrefix: true, defaultNonNullable: false });
  return notice + withDocstrings(astToString(ast), description.components);
}

/**
 * Generates a validator of each schema, so that nothing is compiled at start-up, and another one for the schema that Adobe publishes if
 * it differs. Throws if ajv does not enforce a whole schema.
 */
function generateValidators(): string {
  const ajv = new Ajv2020({
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
    code: { source: true, esm: true },
    formats: { password: true, uuid: true },
  });
  const schemas = asJsonSchemas(description.components.schemas);
  const published = asJsonSchemas(asPublished(description.components.schemas));
  const differing = publishedNames(schemas, published);
  ajv.addSchema({ $id: 'flow-service', $defs: schemas });
  ajv.addSchema({ $id: 'published', $defs: published });
  const code = standalone.default(ajv, {
    ...Object.fromEntries(schemaNames.map((name) => [name, `flow-service#/$defs/${name}`])),
    ...Object.fromEntries(differing.map((name) => [`published${name}`, `published#/$defs/${name}`])),
  });
  return [
    '// @ts-nocheck: plain JavaScript, typed by its last lines',
    notice.trimEnd(),
    // The functions are not exported, because the types that tsc infers from ajv's code do not compile. `schemaPath` is not used.
    code
      .replace(/^"use strict";/, '')
      .replaceAll(/export (const \w+ = validate\d+;)/g, '$1')
      .replaceAll(/schemaPath:"[^"]*",/g, '')
      // ajv copies all errors for each item of a list, which takes minutes for a long list.
      .replaceAll(/vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g, 'appended(vErrors, $1.errors)'),
    `export const mostErrors = ${mostErrors};`,
    'function appended(errors, more) { if (errors === null) return more; for (const error of more) { if (errors.length >= mostErrors) break; errors.push(error); } return errors; }',
    'export type SchemaError = { readonly instancePath: string; readonly keyword: string; readonly params: Readonly<Record<string, unknown>> };',
    'export type Validator = { (value: unknown): boolean; errors?: readonly SchemaError[] | null };',
    `export const validators = { ${schemaNames.join(', ')} } as { readonly [name in ${schemaNames.map((name) => `'${name}'`).join(' | ')}]: Validator };`,
    `export const publishedValidators: { readonly [name in keyof typeof validators]?: Validator } = { ${differing.map((name) => `${name}: published${name}`).join(', ')} };`,
    '',
  ].join('\n');
}

/** Returns the schemas without descriptions, `x-` members and OpenAPI's discriminator mapping: ajv reads the branches' constants instead. */
function asJsonSchemas(schemas: Schemas): Schemas {
  return JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/'), (key, value) => {
    if (key.startsWith('x-') || (key === 'description' && typeof value === 'string')) return undefined;
    return key === 'discriminator' ? { propertyName: value.propertyName } : value;
  });
}

/** Replaces the keywords beside each `x-published` by those in it; properties are replaced one by one. */
function asPublished<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map(asPublished) as Node;
  if (typeof node !== 'object' || node === null) return node;
  const { 'x-published': instead = {}, ...promised }: { 'x-published'?: Schema } & Schema = node;
  const properties = promised.properties && { properties: { ...promised.properties, ...instead.properties } };
  const kept = Object.entries({ ...promised, ...instead, ...properties }).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, asPublished(value)])) as Node;
}

/** Lists the schemas of response bodies whose published form differs from the promised one, including the schemas that they refer to. */
function publishedNames(promised: Schemas, published: Schemas): readonly string[] {
  const differs = (name: string): boolean =>
    JSON.stringify(promised[name]) !== JSON.stringify(published[name]) || referredIn(published[name], '#/$defs/').some(differs);
  const operations = Object.values(description.paths).flatMap((item) => Object.values<Record<string, unknown>>(item));
  const responses = operations.map((operation) => [operation.responses, operation['x-published-responses']]);
  return [...new Set(referredIn([responses, description.components.responses], '#/components/schemas/'))].filter(differs);
}

function referredIn(value: unknown, base: string): readonly string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].flatMap(([, to = '']) =>
    to.startsWith(base) ? [to.slice(base.length)] : [],
  );
}

/** Returns the constant properties of the schemas, for the client, which does not contain the whole description. */
function constants(): Record<string, Record<string, string>> {
  const ofSchemas = Object.entries(description.components.schemas).map(([schema, { properties = {} }]) => {
    const fixed = Object.entries(properties).flatMap(([name, rule]) => (rule.const === undefined ? [] : [[name, rule.const]]));
    return [schema, Object.fromEntries(fixed)] as const;
  });
  return Object.fromEntries(ofSchemas.filter(([, fixed]) => Object.keys(fixed).length > 0));
}

/** Returns the mock's page with a new table of codes between its two marks. */
function pageOfMock(): string {
  const rows = Object.entries(description.components.schemas.Violation.properties.code['x-codes']).map(
    ([code, { means, fix }]) => `| \`${code}\` | ${means} | ${fix} |`,
  );
  const table = ['| code | meaning | fix |', '|---|---|---|', ...rows].join('\n');
  return read('mock/README.md').replace(/(<!-- codes[^>]*-->\n)[\s\S]*?(\n<!-- \/codes -->)/, (_, begin, end) => begin + table + end);
}

function read(name: string): string {
  try {
    return readFileSync(new URL(name, root), 'utf8');
  } catch {
    return '';
  }
}
