import { type Examination, examine } from '../../check/examine.ts';
import { type Finding, finding, isError } from '../../check/finding.ts';
import { type Header, type RequestMessage, splitTarget } from '../../check/http-message.ts';
import type { Profile } from '../../check/profile.ts';
import type { Contract } from '../../contract/contract.ts';
import { derived } from '../../contract/derived.ts';
import { isRecord } from '../../contract/is-record.ts';
import { pointerTo } from '../../contract/pointer.ts';
import { cascades, letsThrough } from './lets-through.ts';
import { type MatchingRule, matchingRules } from './matching-rules.ts';
import type { PactMessage } from './pact-message.ts';

/** A place of a request, as a pointer and as names, and its value. */
type Place = { readonly at: string; readonly names: readonly string[]; readonly value: unknown };

/**
 * The rules whose looseness is known, by everything that it depends on: contracts repeat the same rules for most interactions, and trying
 * them again makes verify of 10,000 interactions three times as slow.
 */
const known = derived(() => new Map<string, boolean>());

/**
 * Finds the matchers of a request that accept an invalid value. It tries invalid values at each place with a matcher, and the check
 * decides which are invalid. An empty text is not tried, because few matchers reject it.
 */
export function looseMatchers(
  contract: Contract,
  { matchingRules: written }: PactMessage,
  request: RequestMessage,
  examination: Examination,
  profile: Profile,
): readonly Finding[] {
  const rules = matchingRules(written);
  const { operation, body, query } = examination;
  if (rules.length === 0 || operation === undefined) return [];
  const specName = isRecord(body) && isRecord(body.auth) ? body.auth.specName : undefined;
  const around = `${profile} ${operation.id} ${specName}`;
  return placesOf(request, query, body).flatMap((place) => {
    const rule = ruleFor(place.names, rules);
    if (rule === undefined) return [];
    const key = `${around} ${place.at} ${typeof place.value} ${rule.all} ${JSON.stringify(rule.matchers)}`;
    const loose = known(contract).get(key) ?? isLoose({ contract, rule, place, request, examination, profile });
    known(contract).set(key, loose);
    return loose ? [finding('matcher-loose', place.at, { kind: 'matcher-loose', operation })] : [];
  });
}

/** Every place of a request that a matcher may be for. */
function placesOf({ target, headers }: RequestMessage, query: URLSearchParams, body: unknown): readonly Place[] {
  return [
    { at: '/path', names: ['path'], value: splitTarget(target).path },
    ...headers.map(([name, value]) => placeOf(['headers', name.toLowerCase()], value)),
    ...[...query].map(([name, value]) => placeOf(['query', name], value)),
    ...leavesOf(body, { at: '/body', names: ['body'] }),
  ];
}

function placeOf(names: readonly string[], value: unknown): Place {
  return { at: names.reduce(pointerTo, ''), names, value };
}

function* leavesOf(value: unknown, { at, names }: Omit<Place, 'value'>): Generator<Place> {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null) yield { at, names, value };
  else for (const [name, member] of Object.entries(value)) yield* leavesOf(member, { at: pointerTo(at, name), names: [...names, name] });
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

function wrongValues({ operations }: Contract, { names, value }: Place): readonly unknown[] {
  if (typeof value === 'number') return [-1, 0.5, 1_000_000];
  if (typeof value !== 'string') return [];
  const changed = [`${value}x`, `x${value}`, value.toUpperCase(), value.toLowerCase(), 'wrong', 'a wrong value', '!', '-1', '1000000'];
  if (names[0] !== 'path') return changed;
  // The paths of other operations are wrong as well.
  return [...changed.map((text) => (text.startsWith('/') ? text : `/${text}`)), ...Object.values(operations).map(({ path }) => path)];
}

type Tried = {
  readonly contract: Contract;
  readonly rule: MatchingRule;
  readonly place: Place;
  readonly request: RequestMessage;
  readonly examination: Examination;
  readonly profile: Profile;
};

function isLoose({ contract, rule, place, request, examination, profile }: Tried): boolean {
  const before = new Set(examination.findings.map(({ code, at }) => `${code} ${at}`));
  return wrongValues(contract, place).some((value) => {
    if (value === place.value || !letsThrough(rule, place.value, value)) return false;
    const { findings } = examine(contract, changed(request, examination.body, place.names, value), profile);
    return findings.some((one) => isError(one) && !before.has(`${one.code} ${one.at}`));
  });
}

/** A request with another value in one place. */
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
