/**
 * Writes `src/generated`, `spec/openapi.json` and the tables in the pages from `spec/openapi.yaml` and `spec/neighbors.yaml`, and the
 * inspector's page from `mock/ui`: `npm run generate`. The neighbors are only in `src/generated`: `spec/openapi.json` and the tables are
 * about Flow Service. With `--check` it writes nothing, and exits 1 if a generated file is stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bundle, createConfig } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import * as typeGenerator from 'openapi-typescript';
import { bundleInspector } from '../src/build/bundle-inspector.ts';
import { ajvOptions, asAdvised, asJsonSchemas, asPublished, mostErrors } from '../src/contract/json-schemas.ts';
import { descriptionDigest } from './description-digest.ts';
import { type DescribedErrors, operationsIn } from './error-table.ts';
import { generateTypes } from './generate-types.ts';
import { type Mergeable, withNeighbors } from './with-neighbors.ts';

type Schema = { description?: string; properties?: Record<string, { const?: string }>; oneOf?: unknown; items?: unknown };
type Schemas = Record<string, Schema>;
type SourceFile = { id: string; authSpec: { name: string }[]; 'x-source': string };
type Description = DescribedErrors & {
  openapi: string;
  info: { 'x-sources'?: object };
  components: Mergeable['components'] & { schemas: Schemas; responses: Record<string, Schema> };
};

const origin = `Made from spec/openapi.yaml (${descriptionDigest(new URL('.', import.meta.url))}) by \`npm run generate\`; do not edit.`;
const notice = `// ${origin}\n`;
const root = new URL('..', import.meta.url);

const own = await bundled('openapi.yaml');
own.info['x-sources'] = documentedSources();
const description = withNeighbors(own, await bundled('neighbors.yaml'));
const schemaNames = Object.keys(description.components.schemas);

// The generator of types changes the description that it gets.
const files = {
  'spec/openapi.json': forTools(),
  'src/generated/flow-service.ts': notice + (await generateTypes(typeGenerator, structuredClone(description), description.components)),
  'src/generated/description.ts': `/**\n * The API description as an object, with a type that has all its values.\n *\n * @packageDocumentation\n */\nimport type { Description } from './description-type.ts';\n\n${notice}/** The description as an object: \`spec/openapi.yaml\` and \`spec/neighbors.yaml\` with their examples included. */\nexport const description = JSON.parse(${asText(JSON.stringify(description))}) as Description;\n`,
  'src/generated/description-type.ts': `${notice}/** The type of the description, with its texts and numbers. */\nexport type Description = ${literalType(description, '')};\n`,
  'src/generated/constants.ts': `${notice}export const constants = ${JSON.stringify(constants(), null, 1)} as const;\n`,
  'src/generated/validators.ts': generateValidators(),
  'src/generated/inspector.ts': await generateInspector(),
};

const isCheck = process.argv.includes('--check');
const staleFiles = update(files);
// The tables in the pages come from the commands and the mock, which load the files that were just written.
const { pagesWithTables } = await import('../docs/tables/pages.ts');
const stale = [...staleFiles, ...update(await pagesWithTables(own, read))];
const names = stale.join(', ');
if (!isCheck) {
  console.error(stale.length === 0 ? 'All generated files are up to date.' : `Wrote ${names}.`);
} else if (stale.length > 0) {
  console.error(`Stale: ${names}. Run \`npm run generate\` and commit the files.`);
  process.exitCode = 1;
}

/** Writes the files whose text has changed, unless this run only checks, and returns their names. */
function update(texts: Readonly<Record<string, string>>): readonly string[] {
  const changed = Object.entries(texts).filter(([name, text]) => read(name) !== text);
  if (!isCheck) for (const [name, text] of changed) writeFileSync(new URL(name, root), text);
  return changed.map(([name]) => name);
}

/** Reads a description of the folder as one object. */
async function bundled(name: string): Promise<Description> {
  const config = await createConfig({});
  const { bundle: read } = await bundle({ ref: new URL(name, import.meta.url).pathname, config }).catch((error: Error) => {
    console.error(`spec/${name} cannot be read: ${error.message}. Fix it and run the command again.`);
    process.exit(1);
  });
  return read.parsed as Description;
}

/**
 * Writes JSON as a text in JavaScript, in ASCII, of which a character takes one byte. The description is parsed as JSON, because an object
 * of its size takes JavaScript's parser many times as long: a tenth of the start of a command.
 */
function asText(json: string): string {
  return JSON.stringify(inAscii(json));
}

function inAscii(source: string): string {
  return source.replaceAll(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Bundles the inspector's page into a module of texts. The licenses of its packages accompany it. */
async function generateInspector(): Promise<string> {
  const { script, style, notices } = await bundleInspector();
  return [
    '// Made from mock/ui and src/ui by `npm run generate`; do not edit.',
    `/** The script of the inspector's page. */\nexport const inspectorScript: string = ${inAscii(JSON.stringify(script))};`,
    `/** The style of the inspector's page. */\nexport const inspectorStyle: string = ${inAscii(JSON.stringify(style))};`,
    `/*\nThe script contains these packages:\n\n${inAscii(notices).replaceAll('*/', '* /')}*/\n`,
  ].join('\n\n');
}

/** Returns the type of a value that never changes, as `as const` makes it. */
function literalType(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent} `;
  const isList = Array.isArray(value);
  const members = isList
    ? value.map((item) => literalType(item, inner))
    : Object.entries(value).map(([name, member]) => `readonly ${JSON.stringify(name)}: ${literalType(member, inner)}`);
  const [open, end, between] = isList ? ['readonly [', ']', ','] : ['{', '}', ';'];
  return members.length === 0 ? open + end : `${open}\n${members.map((member) => inner + member).join(`${between}\n`)}\n${indent}${end}`;
}

/** Reads the connection specifications in `spec/sources`, with the name of each. */
function sourceFiles(): readonly (readonly [name: string, file: SourceFile])[] {
  const files = readdirSync(new URL('spec/sources', root)).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => [file.replace('.json', ''), JSON.parse(read(`spec/sources/${file}`))]);
}

/** Lists the documented sources by id: their titles, names and auth specs, for messages about their ids. */
function documentedSources(): object {
  const entries = sourceFiles().map(([name, { id, authSpec, 'x-source': title }]) => [
    id,
    { title, name, authSpecs: authSpec.map((one) => one.name) },
  ]);
  return Object.fromEntries(entries);
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
  const { openapi, ...rest } = own;
  return `${JSON.stringify({ openapi, 'x-origin': origin, ...rest }, withEnum, 2)}\n`;
}

/**
 * Generates a validator of each schema, so that nothing is compiled at start-up, and other ones for the schema that Adobe publishes and
 * for the advised one if they differ. Throws if ajv does not enforce a whole schema.
 */
function generateValidators(): string {
  // A schema that several others refer to would otherwise be a part of each of them, which makes the file a third larger.
  const ajv = new Ajv2020({ ...ajvOptions, code: { source: true, esm: true }, inlineRefs: false });
  const schemas = asJsonSchemas(description.components.schemas);
  const published = asJsonSchemas(asPublished(description.components.schemas));
  const differing = publishedNames(schemas, published);
  const advised = asJsonSchemas(asAdvised(description.components.schemas));
  const advising = schemaNames.filter((name) => isChecked(name) && differsIn(advised, schemas)(name));
  ajv.addSchema({ $id: 'flow-service', $defs: schemas });
  ajv.addSchema({ $id: 'published', $defs: sharing(published, schemas) });
  ajv.addSchema({ $id: 'advised', $defs: sharing(advised, schemas) });
  const code = standalone.default(ajv, {
    ...Object.fromEntries(referredFirst(schemas, schemaNames).map((name) => [name, `flow-service#/$defs/${name}`])),
    ...Object.fromEntries(referredFirst(published, differing).map((name) => [`published${name}`, `published#/$defs/${name}`])),
    ...Object.fromEntries(referredFirst(advised, advising).map((name) => [`advised${name}`, `advised#/$defs/${name}`])),
  });
  return [
    '// @ts-nocheck: plain JavaScript, typed by its last lines',
    notice.trimEnd(),
    // The functions are not exported, because the types that tsc infers from ajv's code do not compile. `schemaPath` is only used to find
    // the texts of a conditional rule.
    code
      .replace(/^"use strict";/, '')
      .replaceAll(/export (const \w+ = validate\d+;)/g, '$1')
      .replaceAll(/schemaPath:"(?![^"]*\/then\/)[^"]*",/g, '')
      // ajv copies all errors for each item of a list, which takes minutes for a long list.
      .replaceAll(/vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g, 'appended(vErrors, $1.errors)'),
    `export const mostErrors = ${mostErrors};`,
    'function appended(errors, more) { if (errors === null) return more; for (const error of more) { if (errors.length >= mostErrors) break; errors.push(error); } return errors; }',
    'export type SchemaError = { readonly instancePath: string; readonly keyword: string; readonly params: Readonly<Record<string, unknown>>; readonly schemaPath?: string };',
    'export type Validator = { (value: unknown): boolean; errors?: readonly SchemaError[] | null };',
    `export const validators = { ${schemaNames.join(', ')} } as { readonly [name in ${schemaNames.map((name) => `'${name}'`).join(' | ')}]: Validator };`,
    `export const publishedValidators: { readonly [name in keyof typeof validators]?: Validator } = { ${differing.map((name) => `${name}: published${name}`).join(', ')} };`,
    `export const advisedValidators: { readonly [name in keyof typeof validators]?: Validator } = { ${advising.map((name) => `${name}: advised${name}`).join(', ')} };`,
    '',
  ].join('\n');
}

/** Lists the schemas of response bodies whose published form differs from the promised one, including the schemas that they refer to. */
function publishedNames(promised: Schemas, published: Schemas): readonly string[] {
  const differs = differsIn(published, promised);
  const responses = operationsIn(description.paths).map((operation) => [operation.responses, operation['x-published-responses']]);
  return [...new Set(referredIn([responses, description.components.responses], '#/components/schemas/'))].filter(differs);
}

/** Sorts names so that each schema follows those that it refers to: ajv compiles a schema twice if it is first referred to. */
function referredFirst(schemas: Schemas, names: readonly string[]): readonly string[] {
  const sorted = new Set<string>();
  const add = (name: string, above: readonly string[]): void => {
    for (const other of referredIn(schemas[name], '#/$defs/')) if (!above.includes(other)) add(other, [...above, other]);
    if (names.includes(name)) sorted.add(name);
  };
  for (const name of names) add(name, [name]);
  return [...sorted];
}

/** Makes references to schemas that are the same in both sets refer to those of the other set, so that they are compiled once. */
function sharing(schemas: Schemas, others: Schemas): Schemas {
  const differs = differsIn(schemas, others);
  return JSON.parse(JSON.stringify(schemas), (keyword, value) => {
    if (keyword !== '$ref' || typeof value !== 'string' || differs(value.replace('#/$defs/', ''))) return value;
    return `flow-service${value}`;
  });
}

/** Returns a function that checks whether a schema, or one that it refers to, differs between two sets of schemas. */
function differsIn(schemas: Schemas, others: Schemas): (name: string) => boolean {
  const differs = (name: string): boolean =>
    JSON.stringify(others[name]) !== JSON.stringify(schemas[name]) || referredIn(schemas[name], '#/$defs/').some(differs);
  return differs;
}

/** Returns whether a schema is checked by itself. A patch is checked instruction by instruction, and a union by its branches. */
function isChecked(name: string): boolean {
  const { oneOf, items } = description.components.schemas[name] ?? {};
  return oneOf === undefined && items === undefined;
}

function referredIn(value: unknown, base: string): readonly string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].flatMap(([, to = '']) =>
    to.startsWith(base) ? [to.slice(base.length)] : [],
  );
}

/** Returns the constant properties of the schemas, for the client, which does not contain the whole description. */
function constants(): Record<string, Record<string, string>> {
  const ofSchemas = Object.entries(own.components.schemas).map(([schema, { properties = {} }]) => {
    const fixed = Object.entries(properties).flatMap(([name, rule]) => (rule.const === undefined ? [] : [[name, rule.const]]));
    return [schema, Object.fromEntries(fixed)] as const;
  });
  return Object.fromEntries(ofSchemas.filter(([, fixed]) => Object.keys(fixed).length > 0));
}

function read(name: string): string {
  try {
    return readFileSync(new URL(name, root), 'utf8');
  } catch {
    return '';
  }
}
