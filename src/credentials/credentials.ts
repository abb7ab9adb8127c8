import { type Kind, kinds, secretParams, suspicious } from './kinds.ts';
import { asciiInBase64, decodeBase64, type Reading, readingsOf } from './reading.ts';

export { secretParams } from './kinds.ts';

/** Replaces a secret: a placeholder, so that a masked value still conforms to the description. */
export const mask = '{MASKED}';

/** A part of a text, by its first character and the one after its last. */
type Span = readonly [start: number, end: number];

/** The number of times that a text is searched. A credential next to another one may be recognized only after the other one is masked. */
const mostRounds = 8;

/**
 * Masks each credential in a text of unknown origin, and keeps the rest of it. A credential is also found if it is written with the escapes
 * of a URL, of JSON or of HTML, or in base64. Everything that is printed, journaled, recorded or reported passes this function.
 */
export function redactText(text: string): string {
  if (!holdsCredential(text)) return text;
  let shown = text;
  for (let round = 0; round < mostRounds; round++) {
    const spans = spansIn(shown);
    if (spans.length === 0) break;
    shown = withMasks(shown, spans);
  }
  return shown;
}

/** The texts that a test remembers: how many, and of how many characters at most. */
const remembered = { most: 2000, longest: 500 } as const;

/**
 * Makes a test remember texts for which it is false, because requests and reports repeat the same names and values. This makes a call in
 * process a quarter faster.
 */
export function remembering(test: (text: string) => boolean): (text: string) => boolean {
  const others = new Set<string>();
  return (text) => {
    if (others.has(text)) return false;
    if (test(text)) return true;
    if (others.size >= remembered.most) others.clear();
    if (text.length <= remembered.longest) others.add(text);
    return false;
  };
}

const holdsCredential = remembering((text) => spansIn(text).length > 0);

/** Lists the credentials that `redactText` masks in a text, without their escapes. */
export function credentialsIn(text: string): readonly string[] {
  return textsOf(text).flatMap((one) => matchesIn(one.text).map(([start, end]) => one.text.slice(start, end)));
}

/** Finds the credentials in a text, by their places in it. */
function spansIn(text: string): readonly Span[] {
  return textsOf(text).flatMap(({ text: read, placeOf }) => matchesIn(read).map(([start, end]): Span => [placeOf(start), placeOf(end)]));
}

/** Returns a text and its readings, but only those that could hold a credential: of most texts none. */
function textsOf(text: string): readonly Reading[] {
  const readings = readingsOf(text).filter((one) => couldHold(one.text));
  return couldHold(text) ? [{ text, placeOf: (place) => place }, ...readings] : readings;
}

function matchesIn(text: string): readonly Span[] {
  return allKinds.flatMap(({ pattern, isSecret }) => {
    const found: Span[] = [];
    // Not matchAll, which copies its pattern each time. The test follows the search, because it may search with the same pattern.
    pattern.lastIndex = 0;
    // An empty match, which would be found again for ever, ends the search.
    for (let match = pattern.exec(text); match?.[0]; match = pattern.exec(text)) {
      if (match.indices?.groups?.secret !== undefined) found.push(match.indices.groups.secret);
    }
    return found.filter(([start, end]) => isSecret(text.slice(start, end)));
  });
}

function withMasks(text: string, spans: readonly Span[]): string {
  let shown = '';
  let end = 0;
  for (const [start, next] of spans.toSorted(([a], [b]) => a - b)) {
    if (start >= end) shown += `${text.slice(end, start)}${mask}`;
    end = Math.max(end, next);
  }
  return shown + text.slice(end);
}

const inBase64: Kind = {
  pattern: new RegExp(`(?<secret>${asciiInBase64.source}[\\w+/-]*={0,2})`, 'gd'),
  isSecret: (word) => credentialsIn(decodeBase64(word)).length > 0,
};
const allKinds = [...kinds, inBase64];

/** Masks each credential in the strings of a value, at any depth, names of members included. Returns the same value if it has none. */
export function redactStrings<T>(value: T): T {
  return redacted(value) as T;
}

/** Returns whether a text could hold a credential, also an escaped one: a quick test before a thorough one. */
export function mayHoldCredential(text: string): boolean {
  return textsOf(text).length > 0;
}

/** Returns whether a text could hold a credential. Two searches decide the common case of a text without one. */
function couldHold(text: string): boolean {
  return suspicious.test(text) || asciiInBase64.test(text);
}

/** A secret's name and a possible value: after an equals sign or colon, or directly after the name. */
const secretAssigned = new RegExp(`(?:${secretParams.join('|')})(?:\\W{0,3}[=:]|\\S{12})`, 'i');

/** Returns whether a value looks like a credential in the wrong place, or contains one after its name. */
export const looksSecret: (value: string) => boolean = remembering((value) =>
  textsOf(value).some(({ text }) => /^\s*bearer\s/i.test(text) || secretAssigned.test(text) || matchesIn(text).length > 0),
);

/** Returns a text, or the mask if it looks like a credential. */
export function maskIfSecret(text: string): string {
  return looksSecret(text) ? mask : text;
}

/** The maximum length of values and names in messages and pointers, in characters. */
const longest = 80;

/** Shortens a long text. */
export function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function redacted(value: unknown): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(redacted);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  let isChanged = false;
  const members = Object.entries(value).map(([name, member]) => {
    const shown = [redactText(name), redacted(member)] as const;
    isChanged ||= shown[0] !== name || shown[1] !== member;
    return shown;
  });
  return isChanged ? Object.fromEntries(members) : value;
}
