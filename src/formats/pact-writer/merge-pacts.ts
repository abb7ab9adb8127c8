import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../contract/is-record.ts';
import { redactStrings } from '../../credentials/credentials.ts';
import { earlierPact, ForeignFileError } from './earlier-pact.ts';
import type { Pact, PactInteraction } from './pact-writer.ts';

/** A contract after new interactions were merged into it. */
export type MergedPact = {
  readonly pact: Pact;
  readonly added: number;
  /** The descriptions of interactions with another content than before. */
  readonly replaced: readonly string[];
  readonly unchanged: number;
};

/**
 * Merges new interactions into the contract that a file has, which may be empty. All other interactions of the file stay. As in Pact, the
 * description and the provider states identify an interaction. The same content is written once, and another content replaces the earlier
 * one. Pact's specification makes the latter an error, but the new recording shows what the consumer sends now, and an error would reject
 * each change of a consumer until its contract is deleted.
 *
 * @throws ForeignFileError if the file has something else, or the contract of another consumer or provider
 */
export function mergePacts(before: string, written: Pact): MergedPact {
  const earlier = Map.groupBy(before.trim() === '' ? [] : interactionsIn(before, written), baseOf);
  const groups = [...Map.groupBy(written.interactions, baseOf)].map(([base, group]) => mergeGroup(base, earlier.get(base) ?? [], group));
  for (const { base, interactions } of groups) earlier.set(base, interactions);
  const all = [...earlier.values()].flat().sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const replaced = groups.flatMap((group) => group.replaced);
  const changed = groups.reduce((sum, group) => sum + group.changed, 0);
  return {
    pact: redactStrings<Pact>({ ...written, interactions: all }),
    added: changed - replaced.length,
    replaced,
    unchanged: written.interactions.length - changed,
  };
}

/**
 * Merges interactions whose descriptions differ at most in the number at their end. The same interaction may have another number in another
 * run, so that first the contents are compared.
 */
function mergeGroup(base: string, earlier: readonly PactInteraction[], written: readonly PactInteraction[]) {
  const contents = new Set(written.map(contentOf));
  const known = new Set(earlier.map(contentOf));
  const changed = written.filter((one) => !known.has(contentOf(one)));
  const interactions = [...earlier];
  const replaced: string[] = [];
  for (const one of changed) {
    const at = interactions.findIndex((other) => !contents.has(contentOf(other)) && sameStates(one, other));
    const description = interactions[at]?.description ?? freeName(base, interactions);
    if (at >= 0) replaced.push(description);
    interactions.splice(at < 0 ? interactions.length : at, 1, { ...one, description });
  }
  return { base, interactions, replaced, changed: changed.length };
}

function interactionsIn(text: string, written: Pact): readonly PactInteraction[] {
  const { interactions, metadata } = earlierPact(text, written);
  const specification = isRecord(metadata) ? metadata.pactSpecification : undefined;
  if (!isRecord(specification) || !/^4(?:\.|$)/.test(String(specification.version)))
    throw new ForeignFileError('it is not a contract of Pact version 4');
  return interactions as readonly PactInteraction[];
}

/**
 * Returns a description without the number that distinguishes it from equal ones. The number of the same interaction differs between runs.
 */
function baseOf({ description }: PactInteraction): string {
  return description.replace(/ \(\d+\)$/, '');
}

/** Returns the content without the description, as text that does not depend on the order of members. */
function contentOf(one: PactInteraction): string {
  return JSON.stringify({ ...one, description: '' }, (_, value) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

function sameStates(one: PactInteraction, other: PactInteraction): boolean {
  return isDeepStrictEqual(one.providerStates ?? [], other.providerStates ?? []);
}

/** Returns the first of `base`, `base (2)`, `base (3)` … that no interaction has. */
function freeName(base: string, interactions: readonly PactInteraction[]): string {
  const taken = new Set(interactions.map(({ description }) => description));
  for (let number = 2; taken.has(base); number++) if (!taken.has(`${base} (${number})`)) return `${base} (${number})`;
  return base;
}

/** Returns the text that interactions are sorted by: "a" is before "a (2)". */
function keyOf({ description, providerStates = [] }: PactInteraction): string {
  return `${description}\n${JSON.stringify(providerStates)}`;
}
