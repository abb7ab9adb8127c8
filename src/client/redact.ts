import type { BasicAuthenticationParams, ServicePrincipalAuthenticationParams } from '../generated/flow-service.ts';
import { membersOf } from './response-shapes.ts';

type ParamName = keyof BasicAuthenticationParams | keyof ServicePrincipalAuthenticationParams;

/** The auth params that the description marks `format: password`. They are secret anywhere in a body, also if misplaced. */
export const secretParams = ['password', 'servicePrincipalKey'] as const satisfies readonly ParamName[];

/** Shorter secrets, in characters, are masked only as whole words, because a user `a` would make every message unreadable. */
const shortWord = 6;

/** Masks secrets in a JSON value at any depth; a string stays a string. */
export type Redact = (value: unknown) => unknown;

/** Replaces a secret. */
export const mask = '***';
const deepest = 32;

/**
 * Returns the secrets of a JSON request body: all values under members with these names, also those of a patch for them.
 *
 * @param secretNames for example `params`, which has the credentials of a base connection but the table of a source connection
 */
export function secretsOf(body: unknown, secretNames: readonly string[]): readonly string[] {
  const secrets: string[] = [];
  const collect = (value: unknown, secret: boolean): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [member, inner] of Object.entries(value)) {
        const names = member === 'value' ? pathNames(value) : [member];
        collect(inner, secret || names.some((name) => secretNames.includes(name)));
      }
    } else if (secret && (typeof value === 'string' || typeof value === 'number')) {
      secrets.push(String(value));
    }
  };
  collect(body, false);
  return secrets;
}

/**
 * Returns the names in the path of a patch operation. Escapes are kept, because names of secrets have none.
 *
 * @see RFC 6902 §4, RFC 6901 §3
 */
function pathNames(instruction: unknown): readonly string[] {
  const { path } = membersOf(instruction);
  return typeof path === 'string' ? path.split('/') : [];
}

/** Returns a function that masks these secrets, also as JSON, a URL or HTML encodes them. An error response may echo its request. */
export function redactor(secrets: readonly string[]): Redact {
  const sources = secrets
    .filter((secret) => secret !== '')
    // Longest first, so that a secret that starts with another one is masked as a whole.
    .sort((a, b) => b.length - a.length)
    .map((secret) => (secret.length < shortWord ? wholeWord(secret) : patternOf(secret)));
  const pattern = new RegExp(sources.join('|'), 'gi');
  const redactText = (text: string) => (sources.length === 0 ? text : text.replace(pattern, mask));
  const redact = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return redactText(value);
    if (typeof value === 'number') return redactText(String(value)) === String(value) ? value : mask;
    if (typeof value !== 'object' || value === null) return value;
    if (depth === deepest) return mask;
    if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [redactText(name), redact(member, depth + 1)]));
  };
  return (value) => redact(value, 0);
}

const backslash = '(\\\\|%(25)?5c)';

/**
 * Returns the pattern of a secret in every encoding. Encoders differ in the characters that they escape, so each character matches in all
 * its forms.
 */
function patternOf(secret: string): string {
  // Repetition is bounded and unambiguous, so that matching a long text takes linear time.
  return secret.replace(
    /(\\*)([^\\\w]?)/gu,
    (all, { length }, char) => all && `${backslash}{${length},${length * 8 + 7}}${char && formsOf(char)}`,
  );
}

/** Returns the pattern of a character: literal, in JSON without its first backslashes, in a URL, and as any reference of HTML. */
function formsOf(char: string): string {
  const forms = [
    char.replace(/\W/, '\\$&'),
    // JSON escapes the two halves of a character beyond U+FFFF separately.
    char
      .split('')
      .map((unit) => `u${hex(unit.charCodeAt(0), 4)}`)
      .join(`${backslash}{1,7}`),
    Array.from(new TextEncoder().encode(char), (byte) => `%(25)?${hex(byte, 2)}`).join(''),
    '&[#\\w;]{2,9};',
  ];
  if (char === ' ') forms.push('\\+');
  if (/[\t\n\r]/.test(char)) forms.push(`(?<=${backslash})${JSON.stringify(char)[2]}`);
  return `(${forms.join('|')})`;
}

function hex(code: number, length: number): string {
  return code.toString(16).padStart(length, '0');
}

function wholeWord(text: string): string {
  return (/^\w/.test(text) ? '\\b' : '') + patternOf(text) + (/\w$/.test(text) ? '\\b' : '');
}
