import { looksSecret, remembering, shorten } from './credentials.ts';

/**
 * Returns whether a value could be a credential that was sent in the place of another value: it looks like one, or a part of it is as
 * random as only generated values and strong passwords are. Ordinary values (names, organization ids, UUIDs, etags, URLs) could not.
 * Values in a secret's own place are always secret: do not pass them here.
 */
export function couldBeSecret(value: unknown): boolean {
  return typeof value === 'string' && isSuspect(value);
}

const isSuspect = remembering((value) => {
  if (looksSecret(value) || /^[ps]8e-/.test(value)) return true;
  return !ordinary.test(value) && value.split(/[\s_.,:;/"'=-]+/).some((part) => part.length >= 10 && changesOften(part, part.length / 3));
});

/** Returns the form of a name of unknown origin in pointers: shortened if it is long, and masked if it could be a credential. */
export function safeName(name: string): string {
  return couldBeSecret(name) ? '(not shown)' : shorten(name);
}

/** Ids, etags and organizations as Adobe writes them, and URLs without credentials or query. */
const ordinary = /^"?[0-9a-f]{8}(?:-[0-9a-f]{4}){2,3}-[0-9a-f]{12}"?$|^[0-9A-F]{24}(?:@[A-Za-z]*)?$|^https?:\/\/[^@?#\s]*$/i;

/** Returns whether a text has a digit and many characters whose kind (digit, lower, upper, sign) changes at least `least` times. */
export function changesOften(text: string, least: number): boolean {
  const characters = [...text];
  const kinds = characters.map(kindOf);
  const changes = kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length;
  return new Set(characters).size >= 8 && kinds.includes('digit') && changes >= least;
}

function kindOf(character: string): 'digit' | 'lower' | 'upper' | 'sign' {
  if (/\d/.test(character)) return 'digit';
  if (/\p{Ll}/u.test(character)) return 'lower';
  return /\p{Lu}/u.test(character) ? 'upper' : 'sign';
}
