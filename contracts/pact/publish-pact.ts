import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { redactStrings } from '../../src/credentials/credentials.ts';
import { earlierPact } from '../../src/formats/pact-writer/earlier-pact.ts';

type Interaction = {
  readonly description: string;
  readonly providerState?: unknown;
  readonly providerStates?: readonly unknown[];
};
type Pact = {
  readonly consumer: { readonly name: string };
  readonly provider: { readonly name: string };
  readonly interactions?: readonly Interaction[];
};

/** A contract that changed, with the descriptions of the interactions that did. */
export type PublishedPact = {
  readonly file: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/**
 * Replaces a contract by a newly written one, as a whole, with credentials masked. Returns the changes; undefined if there are none.
 *
 * @param isPartial - whether to keep the interactions that the new contract does not have
 * @throws ForeignFileError if the file has something else, or the contract of another consumer or provider
 */
export function publishPact(written: string, file: string, isPartial: boolean): PublishedPact | undefined {
  const text = readFileSync(written, 'utf8');
  const fresh: Pact = JSON.parse(text);
  const earlierText = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const earlier = earlierText.trim() === '' ? { interactions: [] } : earlierPact(earlierText, fresh);
  const [before, after] = [byKey(earlier), byKey(fresh)];
  const missing = [...before].filter(([key]) => !after.has(key));
  // In their order, so that a partial run that changes nothing writes nothing.
  const whole = isPartial ? { ...fresh, interactions: [...new Map([...before, ...after]).values()] } : fresh;
  const masked = redactStrings(whole);
  if (isDeepStrictEqual(masked, earlier)) return undefined;
  // Pact's own text, if it can be used: JSON.parse would lose the difference between 1.0 and 1.
  replaceFile(file, isDeepStrictEqual(masked, fresh) ? text : `${JSON.stringify(masked, null, 2)}\n`);
  return {
    file,
    added: [...after].filter(([key]) => !before.has(key)).map(describe),
    changed: [...after].filter(([key, one]) => before.has(key) && !isDeepStrictEqual(before.get(key), redactStrings(one))).map(describe),
    removed: isPartial ? [] : missing.map(describe),
  };
}

/** Returns the interactions by what identifies them in Pact. */
function byKey({ interactions = [] }: Pick<Pact, 'interactions'>): ReadonlyMap<string, Interaction> {
  return new Map(interactions.map((one) => [JSON.stringify([one.description, one.providerStates ?? one.providerState]), one]));
}

/** Returns the description and the provider states of an interaction, because only both together are unique. */
function describe([, { description, providerState, providerStates = [] }]: readonly [string, Interaction]): string {
  const names = [providerState, ...providerStates.map((state) => Object(state).name)].filter((name) => typeof name === 'string');
  return names.length === 0 ? description : `${description} (${names.join(', ')})`;
}

function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = join(dirname(file), `.flowservice-${randomUUID()}.tmp`);
  try {
    writeFileSync(unfinished, text, { flag: 'wx' });
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
