import type { BasicAuthenticationParams, ServicePrincipalAuthenticationParams } from '../generated/flow-service.ts';
import { membersOf } from './members-of.ts';

type ParamName = keyof BasicAuthenticationParams | keyof ServicePrincipalAuthenticationParams;

/** The auth params that the description marks `format: password`: secret wherever in a body they stand, even by mistake. */
export const secretParams = ['password', 'servicePrincipalKey'] as const satisfies readonly ParamName[];

const secretNames: readonly string[] = ['params', ...secretParams];

/** Shorter secrets, in characters, are masked as whole words alone, lest a user `a` makes every message unreadable. */
const shortWord = 6;

/** Takes secrets out of a JSON value, whatever a service says, at any depth; a string stays a string. */
export type Redact = (value: unknown) => unknown;

const mask = '***';
const deepest = 32;

/**
 * The secrets of a request body, which is JSON: all that is under `auth.params`, whether it stands there or a patch would put it there,
 * and all that is called like a password.
 */
export function secretsOf(body: unknown): readonly string[] {
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
 * The names that lead to the value of a patch's instruction. What is escaped in them is left so, for no secret's name has such a character.
 *
 * @see RFC 6902 §4, RFC 6901 §3
 */
function pathNames(instruction: unknown): readonly string[] {
  const { path } = membersOf(instruction);
  return typeof path === 'string' ? path.split('/') : [];
}

/**
 * A function that masks these secrets, also as JSON, a URL or HTML writes them. An answer may echo the request that it refuses.
 */
export function redactor(secrets: readonly string[]): Redact {
  const sources = secrets
    .filter((secret) => secret !== '')
    // The longest first, so that a secret which begins with another one is masked as a whole.
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

/** A secret in whatever a service may echo. Writers differ in which characters they escape, so each one is found in all its forms. */
function patternOf(secret: string): string {
  // What repeats is bounded, and can be read in one way alone, lest a long text takes for ever.
  return secret.replace(
    /(\\*)([^\\\w]?)/gu,
    (all, { length }, char) => all && `${backslash}{${length},${length * 8 + 7}}${char && formsOf(char)}`,
  );
}

/** A character as it is, in JSON without its first backslashes, in a URL, and in HTML, where any reference will do. */
function formsOf(char: string): string {
  const forms = [
    char.replace(/\W/, '\\$&'),
    // Halves of a character beyond U+FFFF stand one by one.
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
