/**
 * Writes the values that a certificate consists of, in DER. Every function returns a value with its tag and length, so that values nest.
 *
 * @see ITU-T X.690 §8, §10
 */
function value(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content)]), content]);
}

/** Returns the bytes of a length: one byte up to 127, otherwise the number of bytes and the bytes. */
function lengthOf({ length }: Buffer): readonly number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 + bytes.length, ...bytes];
}

export function sequence(...members: readonly Uint8Array[]): Buffer {
  return value(0x30, ...members);
}

export function set(...members: readonly Uint8Array[]): Buffer {
  return value(0x31, ...members);
}

/** Writes a positive integer from its bytes, the first of which must be from 1 to 127. */
export function integer(...bytes: readonly number[]): Buffer {
  return value(0x02, Buffer.from(bytes));
}

export function boolean(is: boolean): Buffer {
  return value(0x01, Buffer.from([is ? 0xff : 0]));
}

export function octets(content: Uint8Array): Buffer {
  return value(0x04, content);
}

/** Writes bits as whole bytes; some bits of the last byte may be unused. */
export function bits(content: Uint8Array, unused = 0): Buffer {
  return value(0x03, Buffer.from([unused]), content);
}

export function text(content: string): Buffer {
  return value(0x0c, Buffer.from(content));
}

/** Writes an object identifier in dotted form. */
export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  return value(0x06, Buffer.from([first * 40 + second, ...others.flatMap(base128)]));
}

function base128(arc: number): readonly number[] {
  const bytes = [arc % 128];
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift(0x80 + (rest % 128));
  return bytes;
}

/**
 * Writes a time, to the second: with two digits of the year until 2049, and with four from 2050.
 *
 * @see RFC 5280 §4.1.2.5
 */
export function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/\.\d+|\D/g, '');
  return date.getUTCFullYear() < 2050 ? value(0x17, Buffer.from(`${digits.slice(2)}Z`)) : value(0x18, Buffer.from(`${digits}Z`));
}

/** Writes a value whose meaning depends on its place, such as `[0]`: with its own tag, or around other values. */
export function tagged(number: number, content: Uint8Array, { isConstructed }: { readonly isConstructed: boolean }): Buffer {
  return value((isConstructed ? 0xa0 : 0x80) + number, content);
}
