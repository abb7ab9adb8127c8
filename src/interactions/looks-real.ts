import { changesOften, isPlaceholder } from '../conformance/index.ts';
import { description } from '../generated/description.ts';
import { isOthersMask } from './others-masks.ts';

/** Every text that the description has for an example: whoever copies one exposes nothing. Collected when it is first asked for. */
let published: ReadonlySet<string> | undefined;

/** Shorter values are not told from made-up ones. */
const shortest = 12;

/** What people write into a secret's place who make one up; digits that stand for letters are taken for them. */
const madeUp =
  /pass(?:wor[dt])?|secret|test|example|sample|dummy|fake|foobar|changeme|change_me|mask|redact|replace|xxxx|your|token|123456|abcdef/;
const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };

/**
 * Whether a value in a secret's place looks like a real credential, and not like one that was made up: a JSON Web Token, or what only
 * chance writes. Placeholders, masks and the description's own examples are none.
 */
export function looksReal(value: string): boolean {
  if (value.length < shortest || isPlaceholder(value) || isOthersMask(value) || /\{\{.*\}\}|^<.*>$|\*{3}|…/.test(value)) return false;
  return (isSigned(value) ?? isRandom(value)) && !isPublished(value);
}

function isPublished(value: string): boolean {
  published ??= new Set(textsIn(description));
  return published.has(value);
}

/**
 * Whether a JSON Web Token is signed: three parts, of which the first two are JSON in base64url, and a signature that is no mask, as
 * Cloudflare's HAR sanitizer writes one. Undefined where it is no such token.
 *
 * @see RFC 7519 §3, §6 (unsecured ones)
 */
function isSigned(value: string): boolean | undefined {
  const [header, payload, signature, more] = value.split('.');
  if (header === undefined || payload === undefined || signature === undefined || more !== undefined) return undefined;
  try {
    const { alg } = JSON.parse(Buffer.from(header, 'base64url').toString());
    JSON.parse(Buffer.from(payload, 'base64url').toString());
    return alg !== 'none' && signature !== '' && !isOthersMask(signature);
  } catch {
    return undefined;
  }
}

/** Whether the kinds of characters change as often as they do where nobody chose them. */
function isRandom(value: string): boolean {
  const plain = value.toLowerCase();
  if (madeUp.test(plain) || madeUp.test(plain.replaceAll(/[013457@$!]/g, (sign) => leet[sign] ?? sign))) return false;
  return changesOften(value, value.length / 5);
}

function textsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : [];
}
