import { type Header, headerValues, splitTarget } from '../src/check/http-message.ts';
import { nearMiss } from '../src/contract/near-miss.ts';
import type { Operation } from '../src/contract/operation.ts';
import { looksSecret } from '../src/credentials/credentials.ts';
import { didYouMean, revealName } from '../src/messages/wording.ts';

const names = ['code', 'example', 'dynamic', 'seed'] as const;

/** The response that a client prefers, as the client wrote it: status, example, whether the body is generated, and the seed for that. */
export type Preference = { readonly [name in (typeof names)[number]]?: string } & {
  /** A name that is most likely one of these, misspelled. */
  readonly misspelled?: string;
};

/** A preference that cannot be met: the status of the error response, and the message. */
export type PreferenceFault = { readonly status: 404 | 422; readonly detail: string };

/**
 * Reads the `Prefer` header or, without one, `__code`, `__example`, `__dynamic` and `__seed` of the query, as Prism does. Returns undefined
 * if a request has no preference. If one is stated several times, the first counts.
 *
 * @see RFC 7240 §2
 */
export function readPreference(headers: readonly Header[], target: string): Preference | undefined {
  const sent = headerValues(headers, 'prefer');
  if (sent.length === 0 && !target.includes('__')) return undefined;
  const wishes = new Map<string, string>();
  for (const value of sent) {
    // A credential is not split, because its parts may not be recognized.
    for (const wish of looksSecret(value) ? [value] : value.split(/[,;]/)) {
      const [name = '', ...rest] = wish.split('=');
      const text = rest.join('=').trim();
      const key = name.trim().toLowerCase();
      if (!wishes.has(key)) wishes.set(key, text.replace(/^"(.*)"$/, '$1'));
    }
  }
  if (wishes.size === 0) for (const [name, value] of queryOf(target)) if (isPreference(name)) wishes.set(name.slice(2), value);
  const preference: { -readonly [name in keyof Preference]: Preference[name] } = {};
  for (const name of names) {
    const wish = wishes.get(name);
    if (wish !== undefined) preference[name] = wish;
  }
  // Unknown preferences are for other servers and are ignored: RFC 7240 §2.
  const misspelled = [...wishes.keys()].find((name) => !isName(name) && nearMiss(name, names) !== undefined);
  if (misspelled !== undefined) preference.misspelled = misspelled;
  return Object.keys(preference).length === 0 ? undefined : preference;
}

/** Removes the preferences from a request's query: they are for the mock, not for Flow Service. */
export function withoutPreference(target: string): string {
  if (!target.includes('?__') && !target.includes('&__')) return target;
  const query = new URLSearchParams(queryOf(target).filter(([name]) => !isPreference(name))).toString();
  const { path } = splitTarget(target);
  return query === '' ? path : `${path}?${query}`;
}

/** Returns why an operation does not have the preferred response; undefined if it does. */
export function preferenceFault(
  { code, example, dynamic, misspelled }: Preference,
  { id, responses }: Operation,
): PreferenceFault | undefined {
  if (misspelled !== undefined)
    return {
      status: 422,
      detail: `Unknown preference ${revealName(misspelled)}${didYouMean(nearMiss(misspelled, names))} Use ${names.join(', ')}.`,
    };
  if (code !== undefined && !/^[1-5][0-9]{2}$/.test(code))
    return { status: 422, detail: `Prefer: code has the invalid value ${revealName(code)}. Use an HTTP status, from 100 to 599.` };
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false')
    return { status: 422, detail: `Prefer: dynamic has the invalid value ${revealName(dynamic)}. Use true or false.` };
  if (code !== undefined && !responses.has(Number(code)))
    return { status: 404, detail: `${id} has no response ${code}. Use ${[...responses.keys()].join(', ')}.` };
  if (example === undefined) return undefined;
  const examples = [...responses].flatMap(([status, one]) => (code === undefined || Number(code) === status ? one.examples : []));
  if (examples.includes(example)) return undefined;
  const ofStatus = code === undefined ? '' : ` of status ${code}`;
  return {
    status: 404,
    detail: `${id} has no example ${revealName(example)}${ofStatus}${didYouMean(nearMiss(example, examples))} Use ${examples.join(', ')}.`,
  };
}

function isName(name: string): boolean {
  return (names as readonly string[]).includes(name);
}

function queryOf(target: string): [string, string][] {
  return [...new URLSearchParams(splitTarget(target).query)];
}

function isPreference(name: string): boolean {
  return name.startsWith('__') && isName(name.slice(2));
}
