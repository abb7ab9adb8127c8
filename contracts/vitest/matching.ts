type Rule = { readonly 'pact:matcher:type': string; readonly regex?: string | undefined };

/** A matcher in the format of Pact's core. */
export type Matcher = { readonly 'pact:matcher:type': string | readonly Rule[]; readonly regex?: string; readonly value: unknown };

/** Applies a matcher like Pact: compares types, matches regexes with the whole value, and compares other values for equality. */
export function matches(matcher: unknown, value: unknown): boolean {
  if (!isMatcher(matcher)) return matcher === value;
  const type = matcher['pact:matcher:type'];
  const rules: readonly Rule[] = typeof type === 'string' ? [{ 'pact:matcher:type': type, regex: matcher.regex }] : type;
  return rules.every(({ 'pact:matcher:type': kind, regex = '' }) => {
    if (kind === 'type') return kindOf(value) === kindOf(matcher.value);
    if (kind === 'number') return typeof value === 'number';
    if (kind === 'integer') return Number.isInteger(value);
    return kind === 'equality' ? value === matcher.value : new RegExp(`^(?:${regex})$`, 'u').test(String(value));
  });
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/**
 * Returns the path and the matcher of every value of a body except objects and lists. In a list matched by type, values without a
 * matcher are matched by type, too.
 */
export function leavesOf(body: unknown, path: readonly string[] = [], inList = false): readonly (readonly [readonly string[], unknown])[] {
  const isList = isMatcher(body) && Array.isArray(body.value);
  const inner = isList ? body.value : body;
  if (typeof inner !== 'object' || inner === null) return [[path, inList ? { 'pact:matcher:type': 'type', value: inner } : inner]];
  if (isMatcher(inner)) return [[path, inner]];
  return Object.entries(inner).flatMap(([name, member]) => leavesOf(member, [...path, name], inList || isList));
}

/** Replaces each matcher in a body or in headers by its example. */
export function examplesOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  if (isMatcher(body)) return examplesOf(body.value);
  if (Array.isArray(body)) return body.map(examplesOf);
  return Object.fromEntries(Object.entries(body).map(([name, member]) => [name, examplesOf(member)]));
}

/** Replaces the value at a path of a body. */
export function withValue(body: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(body)) return body.map((item, index) => (String(index) === name ? withValue(item, rest, value) : item));
  const members = body as Readonly<Record<string, unknown>>;
  return { ...members, [name]: withValue(members[name], rest, value) };
}

function isMatcher(value: unknown): value is Matcher {
  return typeof value === 'object' && value !== null && 'pact:matcher:type' in value;
}
