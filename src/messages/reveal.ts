import type { Finding } from '../check/finding.ts';
import { looksSecret, shorten } from '../credentials/credentials.ts';

/** Returns how a message shows a text: quoted, short and on one line, or not at all if it looks like a credential. */
export function reveal(value: string): string {
  return looksSecret(value) ? 'a value that looks like a credential (not shown)' : JSON.stringify(shorten(value));
}

/** Returns how a message shows the value of a finding: a secret, and anything but a text, by its type. */
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
