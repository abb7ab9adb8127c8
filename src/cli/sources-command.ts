import { Command } from 'commander';
import { namesOfSecrets } from '../contract/secrets.ts';
import { printable } from '../report/printable.ts';
import { documentedSource, sourceNames } from '../sources/catalog.ts';
import type { AuthSpecification, ConnectionSpecification } from '../sources/connection-specification.ts';
import { deriveParams } from '../sources/derive-params.ts';
import { deriveSource, titleOf } from '../sources/derive-source.ts';
import { type ParamSchema, readParams } from '../sources/read-params.ts';
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
  const { id, version, authSpec } = spec;
  const { notes } = deriveSource(spec);
  return [
    titleOf(spec),
    `  connectionSpec: {"id": ${JSON.stringify(id)}, "version": ${JSON.stringify(version)}}`,
    ...(authSpec.length === 0 ? ['  Its connections have no auth.'] : []),
    ...authSpec.flatMap((one) => ['', `  ${one.name}${certainty(one)}`, ...paramLines(one)]),
    ...(authSpec.length === 0 ? [] : ['', '  * secret, ! required']),
    ...(notes.length === 0 ? [] : ['', '  Not checked:', ...notes.map((note) => `    ${note}`)]),
    ...sampleBodies([spec]).flatMap(({ summary, value }) => ['', `${summary}:`, ...JSON.stringify(value, null, 2).split('\n')]),
    '',
  ]
    .map(printable)
    .join('\n');
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

function paramLines(authSpec: AuthSpecification): readonly string[] {
  const { properties = {}, required = [] } = readParams(authSpec).params;
  const secrets = namesOfSecrets([deriveParams(authSpec).schema]);
  const lines = Object.entries(properties).map(([name, schema]) => {
    const marks = `${secrets.has(name) ? '*' : ''}${required.includes(name) ? '!' : ''}`;
    return `    ${name}${marks}  ${typeOf(schema)}`;
  });
  return lines.length === 0 ? ['    (no params)'] : lines;
}

function typeOf({ type, enum: values, pattern }: ParamSchema): string {
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(' or ');
  return `${type ?? 'any type'}${pattern === undefined ? '' : `, pattern ${pattern}`}`;
}
