/** A text without its escapes, and the place of each of its characters, and of its end, in the text as it is written. */
export type Reading = { readonly text: string; readonly placeOf: (place: number) => number };

/** The escapes of URLs, of JSON and JavaScript, and of HTML, as one character each. A search without them is quick. */
const escapes =
  /%([0-9a-f]{2})|[%\\]u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|\\x([0-9a-f]{2})|\\([nrt"'\\/])|&#([0-9]{1,7});|&#x([0-9a-f]{1,6});|&(quot|apos|amp|lt|gt|colon|equals|sol|commat|nbsp);/gi;
const escaped = /%[0-9a-fu]|\\|&[#a-z]/i;

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  colon: ':',
  equals: '=',
  sol: '/',
  commat: '@',
};

/** The number of encodings around each other that are removed. */
const most = 4;

/**
 * Returns a text without its escapes, and again without the escapes in that; nothing if it has none. Bytes of a character beyond ASCII
 * become one character each, because a credential is recognized by ASCII alone.
 */
export function readingsOf(text: string): readonly Reading[] {
  const readings: Reading[] = [];
  let next = unescaped({ text, placeOf: (place) => place });
  while (next !== undefined && readings.length < most) {
    readings.push(next);
    next = unescaped(next);
  }
  return readings;
}

/** Removes one level of escapes; undefined if there are none. */
function unescaped({ text, placeOf }: Reading): Reading | undefined {
  if (!escaped.test(text)) return undefined;
  let read = '';
  let end = 0;
  const places: number[] = [];
  const keep = (until: number): void => {
    read += text.slice(end, until);
    for (let place = end; place < until; place++) places.push(placeOf(place));
  };
  for (const match of text.matchAll(escapes)) {
    keep(match.index);
    read += characterOf(match);
    places.push(placeOf(match.index));
    end = match.index + match[0].length;
  }
  if (end === 0) return undefined;
  keep(text.length);
  return { text: read, placeOf: (place) => places[place] ?? placeOf(text.length) };
}

/** Returns one UTF-16 unit for an escape, so that each has one place. */
function characterOf([, percent, unicode, codePoint, byte, control, decimal, hex, entity]: RegExpExecArray): string {
  if (control !== undefined) return controls[control] ?? control;
  // The only other one is a space.
  if (entity !== undefined) return entities[entity.toLowerCase()] ?? ' ';
  const digits = percent ?? unicode ?? codePoint ?? byte ?? hex;
  return String.fromCharCode(digits === undefined ? Number(decimal) : Number.parseInt(digits, 16));
}

/**
 * Twelve characters of ASCII in base64: their first bits are 0, so that three of four digits are of a few only. Hardly another word is.
 *
 * @see RFC 4648 §4, §5
 */
export const asciiInBase64 = /(?:[A-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][\w+/-]){4}/;

/** Decodes base64 or base64url, perhaps cut off, into one character for each byte. */
export function decodeBase64(text: string): string {
  const digits = text.replaceAll('=', '').replaceAll('-', '+').replaceAll('_', '/');
  return atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
}
