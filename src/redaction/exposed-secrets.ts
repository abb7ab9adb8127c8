import type { Examination } from '../check/examine.ts';
import { type Finding, finding } from '../check/finding.ts';
import type { Header, RequestMessage } from '../check/http-message.ts';
import { isPlaceholder } from '../check/likely-values.ts';
import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';
import { pointerTo } from '../contract/pointer.ts';
import { changesOften } from '../credentials/could-be-secret.ts';
import { isOthersMask } from './others-masks.ts';

/** The most places of one exchange. */
const mostPlaces = 100;

/** Finds the places in an exchange with a value that looks like a real credential: the first ones, if there are many. */
export function exposedSecrets(
  contract: Contract,
  { headers }: RequestMessage,
  { body, query }: Examination,
  response: { readonly text: string; readonly value: unknown } | undefined,
): readonly Finding[] {
  const names = [...contract.secretNames, 'access_token'];
  const isSecret = (name: string): boolean => names.includes(name);
  const isReal = (value: string): boolean => looksReal(contract, value);
  const secretsBelow = (value: unknown, at: string) => placesIn(value, at, (name, member) => isSecret(name) && isReal(member));
  const places = [
    ...headers.flatMap((header) => (isReal(credentialIn(header)) ? [`/headers/${header[0].toLowerCase()}`] : [])),
    ...[...query].flatMap(([name, value]) => (isSecret(name) && isReal(value) ? [pointerTo('/query', name)] : [])),
    ...secretsBelow(body, '/body'),
    ...(response !== undefined && names.some((name) => response.text.includes(name)) ? secretsBelow(response.value, '/response/body') : []),
  ];
  return [...new Set(places)].slice(0, mostPlaces).map((at) => finding('secret-exposed', at, { kind: 'secret-exposed' }, { secret: true }));
}

/** Returns the part of a header that is a credential, without its scheme or the names of cookies; empty if the header has none. */
function credentialIn([name, written]: Header): string {
  const value = written.trim();
  switch (name.toLowerCase()) {
    case 'authorization':
      return value.replace(/^\w+ +/, '');
    case 'x-api-key':
      return value;
    case 'cookie':
      return value.replaceAll(/[^;=]+=/g, '');
    default:
      return '';
  }
}

/** Lists the places of texts in a body that fulfill a condition, by their names wherever they are. */
function placesIn(value: unknown, at: string, isSought: (name: string, value: string) => boolean): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const place = pointerTo(at, name);
    if (typeof member === 'string') return isSought(name, member) ? [place] : [];
    return placesIn(member, place, isSought);
  });
}

/** Every text in the description, its examples among them: a copy of one exposes nothing. */
const published = derived(({ description }): ReadonlySet<string> => new Set(textsIn(description)));

/** Shorter values cannot be distinguished from fake ones. */
const shortest = 12;

/** Words in fake secrets; digits in place of letters are read as letters. */
const madeUp =
  /pass(?:wor[dt])?|secret|test|example|sample|dummy|fake|foobar|changeme|change_me|mask|redact|replace|xxxx|your|token|123456|abcdef/;
const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };

/**
 * Returns whether a value in a secret's place looks like a real credential, and not like a fake one: a JSON Web Token or a random text.
 * Placeholders, masks and the description's own examples do not.
 */
export function looksReal(contract: Contract, value: string): boolean {
  if (
    value.length < shortest ||
    published(contract).has(value) ||
    isPlaceholder(value) ||
    isOthersMask(value) ||
    /\{\{.*\}\}|^<.*>$|\*{3}|…/.test(value)
  )
    return false;
  return isSigned(value) ?? isRandom(value);
}

/**
 * Returns whether a JSON Web Token is signed: three parts, of which the first two are JSON in base64url, and a signature that is not a
 * mask, as Cloudflare's HAR sanitizer writes it. Undefined if the value is not such a token.
 *
 * @see RFC 7519 §3, §6 (unsecured ones)
 */
function isSigned(value: string): boolean | undefined {
  const parts = value.split('.');
  if (parts.length !== 3) return undefined;
  const signature = value.slice(value.lastIndexOf('.') + 1);
  try {
    const [{ alg }] = parts.slice(0, 2).map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
    return alg !== 'none' && signature !== '' && !isOthersMask(signature);
  } catch {
    return undefined;
  }
}

/** Returns whether the kinds of characters change as often as in a random text. */
function isRandom(value: string): boolean {
  const plain = value.toLowerCase();
  if (madeUp.test(plain) || madeUp.test(plain.replaceAll(/[013457@$!]/g, (sign) => leet[sign] ?? sign))) return false;
  return changesOften(value, value.length / 5);
}

function textsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : [];
}
