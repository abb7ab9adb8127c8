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
    .flatMap((secret) => formsOf(secret).map((form) => [form, secret.length < shortWord ? wholeWord(form) : escaped(form)] as const));
  // The longest first, so that a secret which begins with another one is masked as a whole.
  const pattern = new RegExp(
    sources
      .sort(([a], [b]) => b.length - a.length)
      .map(([, source]) => source)
      .join('|'),
    'gi',
  );
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

/** How a secret looks in what a service may echo: as it is, in JSON with and without `\u`, in JSON in JSON, in a URL, in HTML. */
function formsOf(secret: string): readonly string[] {
  const inJSON = (text: string) => JSON.stringify(text).slice(1, -1);
  const json = inJSON(secret);
  const ascii = json.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // A surrogate without its other half cannot stand in a URL.
  const uri = encodeURIComponent(secret.replace(/[\ud800-\udfff]/gu, ''));
  const html = secret.replace(/[&<>"']/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? '&#39;');
  return [...new Set([secret, json, ascii, inJSON(json), inJSON(ascii), uri, html])];
}

function wholeWord(text: string): string {
  return (/^\w/.test(text) ? '\\b' : '') + escaped(text) + (/\w$/.test(text) ? '\\b' : '');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
