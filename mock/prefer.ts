import { type Header, headerValues } from '../src/conformance/index.ts';

const names = ['code', 'example', 'dynamic', 'seed'] as const;

/** What a caller asks of the answer, as it was written: which status, which example, whether made up and from which seed. */
export type Preference = { readonly [name in (typeof names)[number]]?: string };

/**
 * What the `Prefer` header asks for, or without one the query's `__code`, `__example`, `__dynamic` and `__seed`, as Prism reads them;
 * undefined where nothing is asked for. Of a preference that is stated several times the first counts.
 *
 * @see RFC 7240 §2
 */
export function readPreference(headers: readonly Header[], target: string): Preference | undefined {
  const sent = headerValues(headers, 'prefer');
  // As with nearly every request.
  if (sent.length === 0 && !target.includes('__')) return undefined;
  const wishes = new Map<string, string>();
  for (const value of sent) {
    for (const wish of value.split(/[,;]/)) {
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
  return Object.keys(preference).length === 0 ? undefined : preference;
}

/** A request's target without the query parameters that are a preference: they are for the mock, not for Flow Service. */
export function withoutPreference(target: string): string {
  if (!target.includes('?__') && !target.includes('&__')) return target;
  const query = new URLSearchParams(queryOf(target).filter(([name]) => !isPreference(name))).toString();
  const path = target.slice(0, target.indexOf('?'));
  return query === '' ? path : `${path}?${query}`;
}

function queryOf(target: string): [string, string][] {
  const mark = target.indexOf('?');
  return mark === -1 ? [] : [...new URLSearchParams(target.slice(mark + 1))];
}

function isPreference(name: string): boolean {
  return name.startsWith('__') && (names as readonly string[]).includes(name.slice(2));
}
