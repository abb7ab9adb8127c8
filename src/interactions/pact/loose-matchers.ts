import {
  checkRequest,
  examineRequest,
  type Header,
  isError,
  type OperationId,
  operations,
  type Profile,
  pointerNames,
  pointerTo,
  type RequestMessage,
  type Violation,
  violation,
} from '../../conformance/index.ts';
import { isRecord } from '../is-record.ts';
import { cascades, letsThrough } from './lets-through.ts';
import { type MatchingRule, matchingRules } from './matching-rules.ts';
import type { PactMessage } from './pact-message.ts';

/** A place of a request and the value that stands there. */
type Place = { readonly at: string; readonly value: unknown };

/** Whether a rule was found loose, by all that this depends on: contracts repeat the same rules again and again. */
const known = new Map<string, boolean>();

/**
 * The matchers of a request that would let a wrong value through: for each place with a matcher, wrong values are tried, and it is the
 * conformance check that says what is wrong there. An empty text is not tried, for few matchers keep it out.
 */
export function looseMatchers({ matchingRules: written }: PactMessage, request: RequestMessage, profile: Profile): readonly Violation[] {
  const rules = matchingRules(written);
  if (rules.length === 0) return [];
  const { operation, body, query } = examineRequest(request, { profile });
  if (operation === undefined) return [];
  const specName = isRecord(body) && isRecord(body.auth) ? body.auth.specName : undefined;
  return placesOf(request, query, body).flatMap((place) => {
    const rule = ruleFor(place.at, rules);
    if (rule === undefined) return [];
    const key = JSON.stringify([profile, operation.id, specName, place.at, typeof place.value, rule.all, rule.matchers]);
    let loose = known.get(key);
    if (loose === undefined) {
      loose = isLoose(rule, place, request, body, profile);
      known.set(key, loose);
    }
    return loose ? [looseAt(place.at, operation.id)] : [];
  });
}

function looseAt(at: string, id: OperationId): Violation {
  return violation('matcher-loose', at, {
    message: 'The matcher would let a wrong value through.',
    expected: 'the value itself, or a regex for the whole of it that only right values match',
    received: 'a matcher that a wrong value passes',
    fix: 'Match the value itself, or use the matchers of flowservice-kit/pact.',
    reference: `Description: ${id}; Pact specification V4, matching rules`,
  });
}

/** Every place of a request that a matcher may be for. */
function placesOf({ target, headers }: RequestMessage, query: URLSearchParams, body: unknown): readonly Place[] {
  return [
    { at: '/path', value: target.split('?', 1)[0] ?? '' },
    ...headers.map(([name, value]) => ({ at: `/headers/${name.toLowerCase()}`, value })),
    ...[...query].map(([name, value]) => ({ at: pointerTo('/query', name), value })),
    ...leavesOf(body, '/body'),
  ];
}

function leavesOf(value: unknown, at: string): readonly Place[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [{ at, value }];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, pointerTo(at, name)));
}

/** The rule that holds for a place: the one that names it most exactly, or one for what is around it that holds for all below. */
function ruleFor(at: string, rules: readonly MatchingRule[]): MatchingRule | undefined {
  const names = pointerNames(at);
  let best: MatchingRule | undefined;
  let weight = 0;
  for (const rule of rules) {
    const own = pointerNames(rule.at);
    if (own.length > names.length || !own.every((name, index) => name === '*' || name === names[index])) continue;
    if (own.length < names.length && !(cascades(rule) && names[0] === 'body')) continue;
    const ownWeight = own.reduce((sum, name) => sum + (name === '*' ? 1 : 2), 0);
    if (ownWeight <= weight) continue;
    best = rule;
    weight = ownWeight;
  }
  return best;
}

/** Names and ids that stand for something else, and so are wrong wherever one of them has to be. */
const others = Object.values(operations).map(({ path }) => path);

function wrongValues({ at, value }: Place): readonly unknown[] {
  if (typeof value === 'number') return [-1, 0.5, 1_000_000];
  if (typeof value !== 'string') return [];
  const changed = [`${value}x`, `x${value}`, value.toUpperCase(), value.toLowerCase(), 'wrong', 'a wrong value', '!', '-1', '1000000'];
  return at === '/path' ? [...changed.map((text) => (text.startsWith('/') ? text : `/${text}`)), ...others] : changed;
}

function isLoose(rule: MatchingRule, place: Place, request: RequestMessage, body: unknown, profile: Profile): boolean {
  const before = new Set(checkRequest(request, { profile }).map(({ code, at }) => `${code} ${at}`));
  return wrongValues(place).some((value) => {
    if (value === place.value || !letsThrough(rule, place.value, value)) return false;
    const found = checkRequest(changed(request, body, place.at, value), { profile });
    return found.some((one) => isError(one) && !before.has(`${one.code} ${one.at}`));
  });
}

/** A request with another value in one place. */
function changed(request: RequestMessage, body: unknown, at: string, value: unknown): RequestMessage {
  const [first, ...names] = pointerNames(at);
  const [path = '', query] = request.target.split('?', 2);
  const text = String(value);
  if (first === 'path') return { ...request, target: query === undefined ? text : `${text}?${query}` };
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
