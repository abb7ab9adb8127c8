import { pointerTo } from '../../conformance/index.ts';
import { isRecord } from '../is-record.ts';

/** One matcher of a pact, such as `{ match: 'regex', regex: '.*' }`. */
export type Matcher = Readonly<Record<string, unknown>>;

/** The matchers for one place, and whether all of them must let a value through. */
export type MatchingRule = {
  /** Where it holds, as a pointer into the request; `*` stands for any one name. */
  readonly at: string;
  readonly all: boolean;
  readonly matchers: readonly Matcher[];
};

/**
 * The matching rules of a request, as pacts of any version have them.
 *
 * @see Pact specification V2 (`$.body.name`), V3 and V4 (`body`, and in it `$.name`)
 */
export function matchingRules(rules: unknown): readonly MatchingRule[] {
  if (!isRecord(rules)) return [];
  return Object.entries(rules).flatMap(([name, rule]) => {
    if (!isRecord(rule)) return [];
    if (name.startsWith('$')) return [{ at: placed(namesIn(name)), all: true, matchers: [rule] }];
    const place = name === 'header' ? 'headers' : name;
    if (Array.isArray(rule.matchers)) return [ruleAt(placed([place]), rule)];
    return Object.entries(rule).flatMap(([path, member]) => {
      const below = place === 'body' ? namesIn(path) : [place === 'headers' ? path.toLowerCase() : path.replace(/^\$\.|\[\d+\]$/g, '')];
      return isRecord(member) ? [ruleAt(placed([place, ...below]), member)] : [];
    });
  });
}

function ruleAt(at: string, { matchers, combine }: Readonly<Record<string, unknown>>): MatchingRule {
  return { at, all: combine !== 'OR', matchers: Array.isArray(matchers) ? matchers.filter(isRecord) : [] };
}

/** The names along a path of Pact's, such as `$.auth['specName'][0]`. */
function namesIn(path: string): readonly string[] {
  return [...path.matchAll(/\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]|\[(\d+|\*)\]|\.([^.[]+)|\.(\*)/g)].map(
    ([, single, double, index, plain, any]) => single ?? double ?? index ?? plain ?? any ?? '',
  );
}

function placed([place = '', ...below]: readonly string[]): string {
  const first = place === 'header' ? 'headers' : place;
  const names = first === 'headers' ? below.map((name) => name.toLowerCase()) : first === 'query' ? below.slice(0, 1) : below;
  return names.reduce(pointerTo, `/${first}`);
}
