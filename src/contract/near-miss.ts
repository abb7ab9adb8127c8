import { distance } from 'fastest-levenshtein';

/**
 * Returns the name that was most likely intended by a wrong one: it differs in case and separators, is abbreviated, or has a typing
 * error. Undefined if no name is near.
 */
export function nearMiss(wrong: string, names: readonly string[]): string | undefined {
  const plain = simplify(wrong);
  if (plain.length < 2) return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const other = simplify(name);
    if (other === plain) return name;
    const away = isAbbreviation(plain, other) || isTransposed(plain, other) ? 1 : distance(plain, other);
    if (away <= Math.max(1, Math.floor(other.length / 4)) && away < bestDistance) {
      best = name;
      bestDistance = away;
    }
  }
  return best;
}

/** Param names that different sources have for the same thing. */
const synonyms: readonly (readonly string[])[] = [
  [
    'host',
    'server',
    'endpoint',
    'domain',
    'subdomain',
    'url',
    'serviceUri',
    'serviceUrl',
    'serviceEndpoint',
    'environmentUrl',
    'instanceUrl',
  ],
  ['username', 'userName', 'userId', 'user', 'login'],
];

/** Returns the only one of some names that other sources call by the wrong one, such as `endpoint` for `host`. */
export function synonymOf(wrong: string, names: readonly string[]): string | undefined {
  const group = synonyms.find((one) => one.some((name) => simplify(name) === simplify(wrong)));
  const meant = names.filter((name) => group?.includes(name));
  return meant.length === 1 ? meant[0] : undefined;
}

function simplify(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[\s_.-]/g, '');
}

/** Returns whether a name is like `uri` for `serviceUri`, `user` for `username` or `pwd` for `password`. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length) return false;
  if (long.startsWith(short) || long.endsWith(short)) return true;
  if (short[0] !== long[0] || short.length * 3 < long.length) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** Returns whether two neighboring letters are swapped. */
function isTransposed(wrong: string, right: string): boolean {
  if (wrong.length !== right.length) return false;
  const at = [...wrong].findIndex((letter, index) => letter !== right[index]);
  return wrong[at] === right[at + 1] && wrong[at + 1] === right[at] && wrong.slice(at + 2) === right.slice(at + 2);
}
