import type { Detail, Finding } from '../check/finding.ts';
import { couldBeSecret } from '../credentials/could-be-secret.ts';
import { looksSecret, shorten } from '../credentials/credentials.ts';
import type { Violation } from '../generated/flow-service.ts';

export type Words = Omit<Violation, 'code' | 'severity' | 'at'>;

type OfKind<Each, Kind> = Each extends { readonly kind: infer Own } ? (Kind extends Own ? Each : never) : never;

/** The detail of one kind of finding. */
export type DetailOf<Kind extends Detail['kind']> = OfKind<Detail, Kind>;

/** The words for each of some kinds of findings. */
export type Wordings<Kind extends Detail['kind']> = {
  readonly [kind in Kind]: (detail: DetailOf<kind>, finding: Finding) => Words;
};

/** Ends a sentence, with an optional suggestion. */
export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '.' : `. Did you mean ${meant}?`;
}

/** Asks, after a message about a missing name, whether another name is meant to be it. */
export function misspelled(instead: string | undefined): string {
  return instead === undefined ? '' : ` Is ${revealName(instead)} misspelled?`;
}

/** Returns the received text of a missing name: the other name, if there is one. */
export function insteadOf(instead: string | undefined): string {
  return instead === undefined ? 'nothing' : revealName(instead);
}

/** Puts names between double quotes and joins them. */
export function quoted(names: readonly string[], joiner = ' or '): string {
  return names.map((name) => `"${name}"`).join(joiner);
}

/** Formats a text for a message: quoted, shortened and on one line, or masked if it looks like a credential. */
export function reveal(value: string): string {
  return looksSecret(value) ? withheld : JSON.stringify(shorten(value));
}

/** Formats an unknown name for a message: masked if it could be a credential, because names are not random. */
export function revealName(name: string): string {
  return couldBeSecret(name) ? '(not shown, because it looks like a credential)' : reveal(name);
}

const withheld = 'a value that looks like a credential (not shown)';

/** Formats the value of a finding for a message. Only the type of a secret, or of a value that is not a text, is shown. */
export function received({ value, secret }: Pick<Finding, 'value' | 'secret'>): string {
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty string';
  if (typeof value !== 'string') return typeOf(value);
  return secret && !looksSecret(value) ? 'a string (not shown)' : reveal(value);
}

/** Returns the JSON type of a value, with its article. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}

/** Puts the article before the name of a type. */
export function withArticle(type: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}
