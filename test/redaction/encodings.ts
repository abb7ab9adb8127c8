/** The ways in which a text that leaves a program may be written. */
export const encodings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'percent-encoded as a URL needs it': encodeURIComponent,
  'percent-encoded throughout': (text) => each(text, (code) => `%${hex(code, 2)}`),
  'percent-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'in base64': btoa,
  'in base64url': (text) => Buffer.from(text).toString('base64url'),
  'within JSON': (text) => JSON.stringify({ note: JSON.stringify(text) }),
  'as Unicode escapes': (text) => each(text, (code) => `\\u${hex(code, 4)}`),
  'as references of HTML': (text) => each(text, (code) => `&#${code};`),
  'as hexadecimal references of HTML': (text) => each(text, (code) => `&#x${hex(code, 2)};`),
};

/** Returns whether somebody who knows the encodings above can read one of some secrets in a text. */
export function canRead(text: string, secrets: readonly string[]): boolean {
  let read = text;
  for (let level = 0; level < 4; level++) {
    if (secrets.some((secret) => read.includes(secret))) return true;
    const words = (read.match(/[\w+/-]{12,}/g) ?? []).filter((word) => /[A-Z]/.test(word) && /[a-z]/.test(word));
    const decoded = words.flatMap((word) => [0, 1, 2, 3].map((start) => Buffer.from(word.slice(start), 'base64').toString('latin1')));
    if (decoded.some((one) => secrets.some((secret) => one.includes(secret)))) return true;
    const before = read;
    read = before
      .replaceAll(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replaceAll(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replaceAll(/&#([0-9]+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replaceAll('&amp;', '&')
      .replaceAll(/\\(["\\])/g, '$1');
    // Nothing more to decode.
    if (read === before) return false;
  }
  return false;
}

function each(text: string, write: (code: number) => string): string {
  return [...Buffer.from(text)].map(write).join('');
}

function hex(code: number, length: number): string {
  return code.toString(16).padStart(length, '0');
}
