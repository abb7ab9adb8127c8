import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { KnownSource } from '../contract/source.ts';
import { description } from '../generated/description.ts';
import type { ConnectionSpecification } from './connection-specification.ts';

/** The connection specifications that Adobe documents, by id: those of `spec/sources`. */
export const documentedSources: ReadonlyMap<string, KnownSource> = new Map(Object.entries(description.info['x-sources']));

/** The names that `sources` and `--source` accept, in alphabetical order. */
export const sourceNames: readonly string[] = [...documentedSources.values()].map(({ name }) => name).sort();

/** Reads a documented connection specification; undefined if none has this name, title or id. The case of letters does not matter. */
export function documentedSource(nameOrId: string): ConnectionSpecification | undefined {
  const wanted = nameOrId.trim().toLowerCase();
  const found = [...documentedSources].find(([id, { name, title }]) => id === wanted || name === wanted || title.toLowerCase() === wanted);
  if (found === undefined) return undefined;
  folder ??= dirname(createRequire(import.meta.url).resolve('flowservice-kit/sources/microsoft-dynamics.json'));
  return JSON.parse(readFileSync(join(folder, `${found[1].name}.json`), 'utf8'));
}

/** The folder of the connection specifications, found once: that takes longer than to read one. */
let folder: string | undefined;
