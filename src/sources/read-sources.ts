import { existsSync, readFileSync, statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../contract/is-record.ts';
import { nearMiss } from '../contract/near-miss.ts';
import { documentedSource, sourceNames } from './catalog.ts';
import { type AuthSpecification, asServed, type ConnectionSpecification } from './connection-specification.ts';

/** A source: the name or id of a documented one, a JSON file, a response of `GET /connectionSpecs`, or `all`. */
export type SourceChoice = string | object;

/** The connection specifications of a choice, and a sentence for each part of the input that is left out. */
export type ReadSources = { readonly specs: readonly ConnectionSpecification[]; readonly notes: readonly string[] };

/** Thrown if a source cannot be used. The message names the source, the reason and the fix. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** The most bytes of a file, levels of its JSON, connection specifications, auth specs and params in it, and characters of a name. */
const limits = { bytes: 16 * 2 ** 20, depth: 64, specs: 2000, authSpecs: 50, params: 1000, name: 200 };

/**
 * Reads the connection specifications of sources. A file has what Flow Service responds with: a connection specification, bare or in
 * `items`, or several.
 *
 * @throws SourceError if a source is unknown or is not a connection specification
 */
export function readSources(choices: readonly SourceChoice[]): ReadSources {
  const read = choices.map(readChoice);
  const specs = new Map<string, ConnectionSpecification>();
  const notes = read.flatMap((one) => one.notes);
  for (const spec of read.flatMap((one) => one.specs)) {
    if (specs.has(spec.id)) notes.push(`${spec.name} (${spec.id}) is given more than once. The last one is used.`);
    specs.set(spec.id, spec);
  }
  return { specs: [...specs.values()], notes };
}

function readChoice(choice: SourceChoice): ReadSources {
  if (typeof choice !== 'string') return specificationsIn(asJson(choice), 'The source');
  if (choice === 'all') return { specs: sourceNames.flatMap((name) => documentedSource(name) ?? []), notes: [] };
  const documented = documentedSource(choice);
  if (documented !== undefined) return { specs: [documented], notes: [] };
  if (/[/\\]|\.json$/i.test(choice) || existsSync(choice)) return readSourceFile(choice);
  const meant = nearMiss(choice, sourceNames);
  throw new SourceError(
    `Unknown source "${choice}".${meant === undefined ? '' : ` Did you mean "${meant}"?`} Pass a name or id from "flowservice sources", or a JSON file.`,
  );
}

/** Returns the JSON of an object that a program passes. */
function asJson(value: object): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    throw new SourceError('The source cannot be written as JSON. Pass the response of GET /connectionSpecs/{id} unchanged.');
  }
}

function readSourceFile(file: string): ReadSources {
  return specificationsIn(parse(readText(file), file), file);
}

function readText(file: string): string {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new SourceError(`${file} is not a file. Name a JSON file with the response of GET /connectionSpecs/{id}.`);
    if (stat.size > limits.bytes) throw new SourceError(`${file} has more than ${limits.bytes / 2 ** 20} MiB. Name a smaller file.`);
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const why = Object(error).code === 'ENOENT' ? 'does not exist' : `cannot be read (${Object(error).code ?? 'unknown error'})`;
    throw new SourceError(`The source file ${file} ${why}. Check its name.`);
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceError(
      `${file} is ${text.trim() === '' ? 'empty' : 'not valid JSON'}. Save the response of GET /connectionSpecs/{id} unchanged.`,
    );
  }
}

/** Finds the connection specifications in a response. Those of a list that cannot be used are left out, with a note. */
function specificationsIn(value: unknown, input: string): ReadSources {
  if (depthOf(value) > limits.depth) throw new SourceError(`${input} is nested more than ${limits.depth} levels deep.`);
  const items: readonly unknown[] = Array.isArray(value) ? value : isRecord(value) && Array.isArray(value.items) ? value.items : [value];
  const isList = items[0] !== value;
  if (items.length > limits.specs)
    throw new SourceError(`${input} has ${items.length} connection specifications. The limit is ${limits.specs}.`);
  const read = items.map((item) => readSpecification(item));
  const specs = read.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  const faults = read.flatMap((fault, index) => (typeof fault === 'string' ? [isList ? `item ${index + 1} ${fault}` : `it ${fault}`] : []));
  if (specs.length === 0) {
    const why = faults[0] ?? 'it is empty';
    throw new SourceError(`${input} has no connection specification: ${why}. Save the response of GET /connectionSpecs/{id} unchanged.`);
  }
  return { specs, notes: faults.map((fault) => `${input}: ${fault}, so it is left out.`) };
}

/**
 * Returns a connection specification, or the reason why the value is none. The members that this project adds to the documented ones say
 * nothing in another one.
 */
function readSpecification(value: unknown): ConnectionSpecification | string {
  if (!isRecord(value)) return 'is not an object';
  const { id, name, version = '1.0', authSpec = [] } = value;
  if (!isName(id)) return `has no id of 1 to ${limits.name} characters`;
  if (!isName(name)) return `has no name of 1 to ${limits.name} characters`;
  if (!isName(version)) return `has a version that is not a string of 1 to ${limits.name} characters`;
  if (!Array.isArray(authSpec)) return 'has an authSpec that is not a list';
  if (authSpec.length > limits.authSpecs) return `has ${authSpec.length} auth specs, more than ${limits.authSpecs}`;
  const fault = authSpec.map(faultOfAuthSpec).find((one) => one !== undefined);
  if (fault !== undefined) return fault;
  const spec = { ...value, id: id.toLowerCase(), name, version, authSpec: authSpec as readonly AuthSpecification[] };
  return isDeepStrictEqual(spec, documentedSource(id)) ? spec : asServed(spec);
}

function faultOfAuthSpec(value: unknown): string | undefined {
  if (!isRecord(value) || !isName(value.name)) return `has an auth spec without a name of 1 to ${limits.name} characters`;
  const about = JSON.stringify(value.name);
  if (!isRecord(value.spec)) return `has no spec in the auth spec ${about}`;
  const { properties = {} } = value.spec;
  if (!isRecord(properties)) return `has properties in ${about} that are not an object`;
  if (Object.values(properties).some((one) => !isRecord(one))) return `has a param in ${about} without a schema`;
  if (Object.keys(properties).some((one) => one.length > limits.name))
    return `has a param in ${about} with a name of more than ${limits.name} characters`;
  return Object.keys(properties).length > limits.params ? `has more than ${limits.params} params in ${about}` : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= limits.name;
}

function depthOf(value: unknown): number {
  let level: readonly unknown[] = [value];
  let depth = 0;
  while (level.length > 0 && depth <= limits.depth) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    depth++;
  }
  return depth;
}
