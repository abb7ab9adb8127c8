import { type Examination, examine } from '../../check/examine.ts';
import { type Finding, finding, isError } from '../../check/finding.ts';
import { type Header, type RequestMessage, splitTarget } from '../../check/http-message.ts';
import type { Profile } from '../../check/profile.ts';
import type { Contract } from '../../contract/contract.ts';
import { isRecord } from '../../contract/is-record.ts';
import { pointerTo } from '../../contract/pointer.ts';
import { UnreadableError } from '../reading.ts';
import { type MatchingRule, matchingRules } from './matching-rules.ts';
import type { PactMessage } from './pact-message.ts';
import { cascades, testOfRule } from './test-of-rule.ts';

/** A place of a request, as the names on the way to it, and its value. */
type Place = { readonly names: readonly string[]; readonly value: unknown };

/** The most steps for all matchers of a file: some seconds. A contract of 10,000 interactions takes 8 million. */
const mostSteps = 2e8;
/** The steps to compile a regex, for each step that it takes for a character. */
const stepsToCompile = 100;

/** Returns about how many steps an examination takes at most: each header and each byte may be a mistake. */
function stepsOf({ target, headers, body }: RequestMessage): number {
  return 5000 + target.length + headers.length * 1000 + body.length * 20;
}

/** An invalid value that a matcher accepts, or null if it accepts none of those that were tried. */
type Accepted = { readonly value: unknown } | null;

/** A request of a pact as it is written, and its examination. */
export type Tried = { readonly written: PactMessage; readonly request: RequestMessage; readonly examination: Examination };

/**
 * Creates a finder of the matchers that accept an invalid value, for the requests of one file. It tries invalid values at each place with
 * a matcher, and the check decides which are invalid. An empty text is not tried, because few matchers reject it.
 *
 * @throws UnreadableError from the finder if the matchers of the file take too many steps
 */
export function looseMatcherFinder(contract: Contract, profile: Profile): (tried: Tried) => readonly Finding[] {
  /** What a rule accepts at a place: contracts have the same rules for most of their requests, */
  const knownRules = new Map<string, Accepted>();
  /** and most of their interactions have all rules of an earlier one. */
  const known = new Map<string, { readonly rules: readonly MatchingRule[]; readonly acceptedBefore: Map<string, Accepted> }>();
  let steps = 0;
  const take = (count: number): void => {
    steps += count;
    if (steps > mostSteps) throw new UnreadableError('The file has more matchers than can be checked. Split it into several files.');
  };
  const acceptedBy = (rule: MatchingRule, { request, examination }: Tried, { names, value }: Place): Accepted => {
    const before = new Set(examination.findings.map(({ code, at }) => `${code} ${at}`));
    const test = testOfRule(rule, value);
    take(test.steps * stepsToCompile);
    const accepted = wrongValues(contract, { names, value }).find((wrong) => {
      take(stepsOf(request) + test.steps * String(wrong).length);
      if (wrong === value || !test.accepts(wrong)) return false;
      const { findings } = examine(contract, changed(request, examination.body, names, wrong), profile);
      return findings.some((one) => isError(one) && !before.has(`${one.code} ${one.at}`));
    });
    return accepted === undefined ? null : { value: accepted };
  };
  const acceptedAt = (tried: Tried, place: Place, rules: readonly MatchingRule[], key: string): Accepted => {
    take(rules.length);
    const rule = ruleFor(place.names, rules);
    if (rule === undefined) return null;
    return remembered(knownRules, `${key} ${rule.all} ${JSON.stringify(rule.matchers)}`, () => acceptedBy(rule, tried, place));
  };
  return (tried) => {
    const { written, request, examination } = tried;
    const { operation, body, query } = examination;
    if (!isRecord(written.matchingRules) || operation === undefined) return [];
    const text = JSON.stringify(written.matchingRules);
    const { rules, acceptedBefore } = remembered(known, text, () => ({
      rules: matchingRules(written.matchingRules),
      acceptedBefore: new Map<string, Accepted>(),
    }));
    const specName = isRecord(body) && isRecord(body.auth) ? body.auth.specName : undefined;
    return placesOf(request, query, body).flatMap((place) => {
      const at = place.names.reduce(pointerTo, '');
      const key = `${operation.id} ${specName} ${typeof place.value} ${at}`;
      const accepted = remembered(acceptedBefore, key, () => acceptedAt(tried, place, rules, key));
      if (accepted === null) return [];
      return [finding('matcher-loose', at, { kind: 'matcher-loose', operation, accepted: shown(accepted.value) })];
    });
  };
}

/** Lists every place of a request that a matcher may be for. */
function placesOf({ target, headers }: RequestMessage, query: URLSearchParams, body: unknown): readonly Place[] {
  return [
    { names: ['path'], value: splitTarget(target).path },
    ...headers.map(([name, value]) => ({ names: ['headers', name.toLowerCase()], value })),
    ...[...query].map(([name, value]) => ({ names: ['query', name], value })),
    ...leavesOf(body, ['body']),
  ];
}

function* leavesOf(value: unknown, names: readonly string[]): Generator<Place> {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null) yield { names, value };
  else for (const [name, member] of Object.entries(value)) yield* leavesOf(member, [...names, name]);
}

/** Finds the rule for a place: the one that names it most exactly, or one for an object around it that holds for everything below. */
function ruleFor(names: readonly string[], rules: readonly MatchingRule[]): MatchingRule | undefined {
  let best: MatchingRule | undefined;
  let weight = 0;
  for (const rule of rules) {
    const own = rule.names;
    if (own.length > names.length || own[0] !== names[0] || !own.every((name, index) => name === '*' || name === names[index])) continue;
    if (own.length < names.length && !(cascades(rule) && names[0] === 'body')) continue;
    const ownWeight = own.reduce((sum, name) => sum + (name === '*' ? 1 : 2), 0);
    if (ownWeight <= weight) continue;
    best = rule;
    weight = ownWeight;
  }
  return best;
}

/** Returns the value for a key, which is computed once. */
function remembered<Value extends object | null>(values: Map<string, Value>, key: string, compute: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = compute();
  values.set(key, value);
  return value;
}

/** The texts to try that have nothing of the contract, and may be shown. */
const wrongTexts = ['wrong', 'a wrong value', '!', '-1', '0.5', '1000000'];

function shown(value: unknown): string | undefined {
  return typeof value === 'number' || wrongTexts.includes(String(value)) ? JSON.stringify(value) : undefined;
}

function wrongValues({ operations }: Contract, { names, value }: Place): readonly unknown[] {
  if (typeof value === 'number') return [-1, 0.5, 1_000_000];
  if (typeof value !== 'string') return [];
  const changed = [...wrongTexts, `${value}x`, `x${value}`, value.toUpperCase(), value.toLowerCase()];
  if (names[0] !== 'path') return changed;
  // The paths of other operations are wrong as well.
  return [...changed.map((text) => (text.startsWith('/') ? text : `/${text}`)), ...Object.values(operations).map(({ path }) => path)];
}

/** Returns a request with another value in one place. */
function changed(request: RequestMessage, body: unknown, [first, ...names]: readonly string[], value: unknown): RequestMessage {
  const { path, query } = splitTarget(request.target);
  const text = String(value);
  if (first === 'path') return { ...request, target: query === '' ? text : `${text}?${query}` };
  if (first === 'headers') {
    return { ...request, headers: request.headers.map(([name, old]): Header => [name, name.toLowerCase() === names[0] ? text : old]) };
  }
  if (first === 'query') {
    const parameters = new URLSearchParams(query);
    parameters.set(names[0] ?? '', text);
    return { ...request, target: `${path}?${parameters}` };
  }
  return { ...request, body: new TextEncoder().encode(JSON.stringify(replaced(body, names, value))) };
}

function replaced(whole: unknown, [name, ...below]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(whole)) return whole.map((item, index) => (String(index) === name ? replaced(item, below, value) : item));
  if (!isRecord(whole)) return whole;
  return Object.fromEntries(Object.entries(whole).map(([own, member]) => [own, own === name ? replaced(member, below, value) : member]));
}
