type Rule = { readonly 'pact:matcher:type': string; readonly regex?: string | undefined };

/** A matcher as Pact's core reads it. */
export type Matcher = { readonly 'pact:matcher:type': string | readonly Rule[]; readonly regex?: string; readonly value: unknown };

/** What Pact does with a matcher: types are compared, regexes fit the whole value, and what is no matcher is compared as it is. */
export function matches(matcher: unknown, value: unknown): boolean {
  if (!isMatcher(matcher)) return matcher === value;
  const type = matcher['pact:matcher:type'];
  const rules: readonly Rule[] = typeof type === 'string' ? [{ 'pact:matcher:type': type, regex: matcher.regex }] : type;
  return rules.every(({ 'pact:matcher:type': kind, regex = '' }) => {
    if (kind === 'type') return kindOf(value) === kindOf(matcher.value);
    if (kind === 'integer') return Number.isInteger(value);
    return kind === 'equality' ? value === matcher.value : new RegExp(`^(?:${regex})$`, 'u').test(String(value));
  });
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/**
 * Every value of a body that is no object and no list, with its matcher. In a list that is itself matched by type what is no matcher is
 * matched by type as well.
 */
export function leavesOf(body: unknown, path: readonly string[] = [], inList = false): readonly (readonly [readonly string[], unknown])[] {
  const isList = isMatcher(body) && Array.isArray(body.value);
  const inner = isList ? body.value : body;
  if (typeof inner !== 'object' || inner === null) return [[path, inList ? { 'pact:matcher:type': 'type', value: inner } : inner]];
  if (isMatcher(inner)) return [[path, inner]];
  return Object.entries(inner).flatMap(([name, member]) => leavesOf(member, [...path, name], inList || isList));
}

/** A body, or headers, with each matcher's example in its place. */
export function examplesOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  if (isMatcher(body)) return examplesOf(body.value);
  if (Array.isArray(body)) return body.map(examplesOf);
  return Object.fromEntries(Object.entries(body).map(([name, member]) => [name, examplesOf(member)]));
}

/** A body with another value at a place. */
export function withValue(body: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(body)) return body.map((item, index) => (String(index) === name ? withValue(item, rest, value) : item));
  const members = body as Readonly<Record<string, unknown>>;
  return { ...members, [name]: withValue(members[name], rest, value) };
}

function isMatcher(value: unknown): value is Matcher {
  return typeof value === 'object' && value !== null && 'pact:matcher:type' in value;
}
