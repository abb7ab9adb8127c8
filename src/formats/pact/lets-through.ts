import { type Context, createContext, runInContext } from 'node:vm';
import type { Matcher, MatchingRule } from './matching-rules.ts';

/** Returns whether a rule accepts a value in the place of an example. An unknown matcher is assumed to reject it. */
export function letsThrough({ all, matchers }: MatchingRule, example: unknown, value: unknown): boolean {
  const lets = (matcher: Matcher): boolean => matches(matcher, example, value);
  return matchers.length > 0 && (all ? matchers.every(lets) : matchers.some(lets));
}

/** Returns whether a rule also applies to everything below its place. */
export function cascades({ matchers }: MatchingRule): boolean {
  return matchers.every((matcher) => kindOf(matcher) === 'type');
}

/**
 * @see Pact specification V4, matchers
 */
function matches(matcher: Matcher, example: unknown, value: unknown): boolean {
  switch (kindOf(matcher)) {
    case 'type':
      return typeof value === typeof example;
    case 'regex':
      return holdsFor(regexOf(matcher.regex), String(value));
    case 'include':
      return typeof value === 'string' && typeof matcher.value === 'string' && value.includes(matcher.value);
    case 'notEmpty':
      return typeof value === typeof example && value !== '';
    case 'number':
    case 'decimal':
      return typeof value === 'number' || (typeof example === 'string' && /^-?\d+(?:\.\d+)?$/.test(String(value)));
    case 'integer':
      return Number.isInteger(value) || (typeof example === 'string' && /^-?\d+$/.test(String(value)));
    default:
      return false;
  }
}

/** Returns the kind of a matcher. A rule of V2 may have only a regex or a length. */
function kindOf(matcher: Matcher): string {
  if (typeof matcher.match === 'string') return matcher.match;
  return typeof matcher.regex === 'string' ? 'regex' : 'min' in matcher || 'max' in matcher ? 'type' : '';
}

const regexes = new Map<string, RegExp | undefined>();

/** Compiles a regex of Pact, which matches whole values; undefined if JavaScript does not support its syntax. */
function regexOf(text: unknown): RegExp | undefined {
  if (typeof text !== 'string') return undefined;
  if (regexes.has(text)) return regexes.get(text);
  const [, flags = '', bare = text] = /^\(\?([ims]+)\)([\s\S]*)$/.exec(text) ?? [];
  let regex: RegExp | undefined;
  try {
    regex = new RegExp(`^(?:${bare})$`, flags);
  } catch {
    regex = undefined;
  }
  regexes.set(text, regex);
  return regex;
}

/** The most time for a regex, in milliseconds. Pact's own engine is linear; V8's may take exponential time. */
const longest = 100;
/** The number of steps that certainly takes less time. */
const mostSteps = 1e7;
/** The parts of a regex that can backtrack; a `?` at the start of a group is not one. */
const repetitions = /(?<!\()[?*+]|,\d*\}/g;
let context: Context | undefined;

/** Returns whether a regex matches. One that takes too long is assumed not to match. */
function holdsFor(regex: RegExp | undefined, text: string): boolean {
  if (regex === undefined) return false;
  if (!needsLimit(regex, text)) return regex.test(text);
  context ??= createContext({});
  Object.assign(context, { regex, text });
  try {
    return runInContext('regex.test(text)', context, { timeout: longest }) === true;
  } catch {
    return false;
  }
}

/**
 * Returns whether a regex needs a time limit: it repeats a group, or repeats too often for the length of the text. Setting up a limit takes
 * longer than verifying a short contract.
 */
function needsLimit({ source }: RegExp, text: string): boolean {
  return /\)[*+{]/.test(source) || text.length ** (source.match(repetitions)?.length ?? 0) > mostSteps;
}
