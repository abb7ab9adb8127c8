import {
  checkRequest,
  examineRequest,
  type Header,
  isError,
  type OperationId,
  operations,
  type Profile,
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
type Place = { readonly names: readonly string[]; readonly value: unknown };

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
    const rule = ruleFor(place.names, rules);
    if (rule === undefined) return [];
    const key = JSON.stringify([profile, operation.id, specName, place.names, typeof place.value, rule.all, rule.matchers]);
    let loose = known.get(key);
    if (loose === undefined) {
      loose = isLoose(rule, place, request, body, profile);
      known.set(key, loose);
    }
    return loose ? [looseAt(place.names.reduce(pointerTo, ''), operation.id)] : [];
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
    { names: ['path'], value: target.split('?', 1)[0] ?? '' },
    ...headers.map(([name, value]) => ({ names: ['headers', name.toLowerCase()], value })),
    ...[...query].map(([name, value]) => ({ names: ['query', name], value })),
    ...leavesOf(body, ['body']),
  ];
}

function leavesOf(value: unknown, names: readonly string[]): readonly Place[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [{ names, value }];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, [...names, name]));
}

/** The rule that holds for a place: the one that names it most exactly, or one for what is around it that holds for all below. */
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

/** Names and ids that stand for something else, and so are wrong wherever one of them has to be. */
const others = Object.values(operations).map(({ path }) => path);

function wrongValues({ names, value }: Place): readonly unknown[] {
  if (typeof value === 'number') return [-1, 0.5, 1_000_000];
  if (typeof value !== 'string') return [];
  const changed = [`${value}x`, `x${value}`, value.toUpperCase(), value.toLowerCase(), 'wrong', 'a wrong value', '!', '-1', '1000000'];
  return names[0] === 'path' ? [...changed.map((text) => (text.startsWith('/') ? text : `/${text}`)), ...others] : changed;
}

function isLoose(rule: MatchingRule, place: Place, request: RequestMessage, body: unknown, profile: Profile): boolean {
  const before = new Set(checkRequest(request, { profile }).map(({ code, at }) => `${code} ${at}`));
  return wrongValues(place).some((value) => {
    if (value === place.value || !letsThrough(rule, place.value, value)) return false;
    const found = checkRequest(changed(request, body, place.names, value), { profile });
    return found.some((one) => isError(one) && !before.has(`${one.code} ${one.at}`));
  });
}

/** A request with another value in one place. */
function changed(request: RequestMessage, body: unknown, [first, ...names]: readonly string[], value: unknown): RequestMessage {
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
