import { couldBeSecret } from '../redaction/could-be-secret.ts';
import { looksSecret } from '../redaction/credentials.ts';

const longest = 80;

/**
 * How a received value is shown: short, on one line, and not at all where it looks like a credential that landed in the wrong place.
 * What is a secret by its place must not be passed here.
 */
export function reveal(value: string): string {
  if (looksSecret(value)) return 'a value that looks like a credential (not shown)';
  const shown = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return JSON.stringify(shown);
}

/** Returns how a violation shows an ordinary value: as it is, unless it could be a credential. */
export function revealOrdinary(value: string): string {
  return couldBeSecret(value) && !looksSecret(value) ? hide(value) : reveal(value);
}

/** How a value is shown where one of some form is likely: what has another may be a secret in the wrong place. */
export function revealLike(form: RegExp, value: string): string {
  return form.test(value) || looksSecret(value) ? reveal(value) : hide(value);
}

/**
 * How a placeholder is shown: as the documentation prints it, in capitals. Others may be a secret that was written between the braces,
 * which were left.
 */
export function revealPlaceholder(value: string): string {
  return /^\{[A-Z_]+\}$/.test(value) ? value : 'a value in braces (not shown)';
}

/** How a name that nobody has declared is written in a pointer: as it is, unless it is no name at all. */
export function revealName(name: string): string {
  if (looksSecret(name)) return '(not shown)';
  return name.length > longest ? `${name.slice(0, longest)}…` : name;
}

/** How a secret, or what may be one, is shown: by its kind alone. */
export function hide(value: unknown): string {
  if (value === '') return 'an empty string';
  return typeof value === 'string' ? 'a string (not shown)' : kindOf(value);
}

/** The JSON type of a value, with its article. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}
