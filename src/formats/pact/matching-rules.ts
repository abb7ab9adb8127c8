import { isRecord } from '../../contract/is-record.ts';

/** One matcher of a pact, such as `{ match: 'regex', regex: '.*' }`. */
export type Matcher = Readonly<Record<string, unknown>>;

/** The matchers for one place, and whether all of them must accept a value. */
export type MatchingRule = {
  /** The names on the way to its place in the request; `*` matches any one name. */
  readonly names: readonly string[];
  readonly all: boolean;
  readonly matchers: readonly Matcher[];
};

/**
 * Reads the matching rules of a request, for any version of Pact.
 *
 * @see Pact specification V2 (`$.body.name`), V3 and V4 (`body`, and in it `$.name`)
 */
export function matchingRules(rules: unknown): readonly MatchingRule[] {
  if (!isRecord(rules)) return [];
  return Object.entries(rules).flatMap(([name, rule]) => {
    if (!isRecord(rule)) return [];
    if (name.startsWith('$')) return [{ names: placed(namesIn(name)), all: true, matchers: [rule] }];
    const place = name === 'header' ? 'headers' : name;
    if (Array.isArray(rule.matchers)) return [ruleAt(placed([place]), rule)];
    return Object.entries(rule).flatMap(([path, member]) => {
      const below = place === 'body' || path.startsWith('$') ? namesIn(path) : [path.replace(/\[\d+\]$/, '')];
      return isRecord(member) ? [ruleAt(placed([place, ...below]), member)] : [];
    });
  });
}

function ruleAt(names: readonly string[], { matchers, combine }: Readonly<Record<string, unknown>>): MatchingRule {
  return { names, all: combine !== 'OR', matchers: Array.isArray(matchers) ? matchers.filter(isRecord) : [] };
}

const paths = new Map<string, readonly string[]>();

/** Returns the names in a path of Pact, such as `$.auth['specName'][0]`. Contracts repeat the same few paths. */
function namesIn(path: string): readonly string[] {
  let names = paths.get(path);
  if (names === undefined) {
    names = [...path.matchAll(/\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]|\[(\d+|\*)\]|\.([^.[]+)|\.(\*)/g)].map(
      ([, single, double, index, plain, any]) => single ?? double ?? index ?? plain ?? any ?? '',
    );
    paths.set(path, names);
  }
  return names;
}

function placed([place = '', ...below]: readonly string[]): readonly string[] {
  if (place === 'header' || place === 'headers') return ['headers', ...below.slice(0, 1).map((name) => name.toLowerCase())];
  return [place, ...(place === 'query' ? below.slice(0, 1) : below)];
}
