import { Command } from 'commander';
import { documentedSource, sourceNames } from '../sources/catalog.ts';
import type { AuthSpecification, ConnectionSpecification, ParamSchema } from '../sources/connection-specification.ts';
import { type DerivedSchema, deriveParams } from '../sources/derive-params.ts';
import { deriveSource, titleOf } from '../sources/derive-source.ts';
import { readSources, SourceError } from '../sources/read-sources.ts';
import { sampleBodies } from '../sources/source-examples.ts';
import { fail } from './fail.ts';

/** `flowservice sources`: lists the documented sources, or prints the auth specs and params of one. */
export function sourcesCommand(): Command {
  return new Command('sources')
    .description(
      'List the sources and destinations that Adobe documents. With a name, print its auth specs, their params and a request body.',
    )
    .argument('[source]', 'name, title or id of a source, or a JSON file with its connection specification')
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice sources
  $ flowservice sources salesforce
  $ flowservice sources ./my-connection-spec.json
  $ flowservice mock --source salesforce

A param is marked * if it is secret and ! if it is required. Adobe has published few schemas of auth params; the others are inferred from
documented requests, and the lenient profile reports what breaks them as warnings.

Exit codes: 0 success, 2 an unknown source or a file without a connection specification.`,
    )
    .action((source: string | undefined) => {
      process.stdout.write(source === undefined ? `${list()}\n` : chosen(source).map(page).join('\n'));
    });
}

function list(): string {
  const specs = sourceNames.map((name) => [name, documentedSource(name) as ConnectionSpecification] as const);
  const width = Math.max(...sourceNames.map((name) => name.length));
  return specs
    .map(([name, { id, authSpec }]) => `${name.padEnd(width)}  ${id}  ${authSpec.map((one) => one.name).join(', ') || '(no auth)'}`)
    .join('\n');
}

function chosen(source: string): readonly ConnectionSpecification[] {
  try {
    return readSources([source]).specs;
  } catch (error) {
    if (error instanceof SourceError) return fail(`${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`);
    throw error;
  }
}

function page(spec: ConnectionSpecification): string {
  const bodies = sampleBodies([spec]);
  const { notes } = deriveSource(spec, 'Source');
  return [
    `${titleOf(spec)}\n`,
    `  connectionSpec: {"id": "${spec.id}", "version": "${spec.version}"}\n`,
    ...(spec.authSpec.length === 0 ? ['  Its connections have no auth.\n'] : []),
    ...spec.authSpec.map((authSpec) => `\n  ${authSpec.name}${certainty(authSpec)}\n${paramLines(authSpec)}`),
    ...(notes.length === 0 ? [] : ['\n  Not checked:\n', ...notes.map((note) => `    ${note}\n`)]),
    ...bodies.map(({ summary, value }) => `\n${summary}:\n${JSON.stringify(value, null, 2)}\n`),
  ].join('');
}

function certainty({ 'x-provenance': provenance }: AuthSpecification): string {
  if (provenance === undefined) return '';
  const newest =
    provenance.seenIn
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  return provenance.schema === 'published'
    ? ` (schema published by Adobe, last seen ${newest})`
    : ` (inferred from requests, last seen ${newest})`;
}

function paramLines(authSpec: AuthSpecification): string {
  const { properties = {}, required = [] } = authSpec.spec;
  // A specification may mark no secret; the check then recognizes them by their names.
  const derived = deriveParams(authSpec).schema.properties as Readonly<Record<string, DerivedSchema>> | undefined;
  const lines = Object.entries(properties).map(([name, schema]) => {
    const marks = `${derived?.[name]?.format === 'password' ? '*' : ''}${required.includes(name) ? '!' : ''}`;
    return `    ${name}${marks}  ${typeOf(schema)}\n`;
  });
  return lines.join('') || '    (no params)\n';
}

function typeOf({ type, enum: values, pattern }: ParamSchema): string {
  if (Array.isArray(values)) return values.map((value) => JSON.stringify(value)).join(' or ');
  return `${typeof type === 'string' ? type : 'any type'}${typeof pattern === 'string' ? `, pattern ${pattern}` : ''}`;
}
