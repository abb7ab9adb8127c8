import { type Context, createContext, runInContext } from 'node:vm';
import type { Matcher, MatchingRule } from './matching-rules.ts';

/** Whether a rule lets a value through in the place of an example. What is not known to do so does not. */
export function letsThrough({ all, matchers }: MatchingRule, example: unknown, value: unknown): boolean {
  const lets = (matcher: Matcher): boolean => matches(matcher, example, value);
  return matchers.length > 0 && (all ? matchers.every(lets) : matchers.some(lets));
}

/** Matchers that hold for everything below their place as well. */
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

/** A rule of V2 may name its regex or its least length alone. */
function kindOf(matcher: Matcher): string {
  if (typeof matcher.match === 'string') return matcher.match;
  return typeof matcher.regex === 'string' ? 'regex' : 'min' in matcher || 'max' in matcher ? 'type' : '';
}

const regexes = new Map<string, RegExp | undefined>();

/** Pact's regexes hold for the whole value; one in words that JavaScript does not have is not judged. */
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

/** How long a regex may take for a value, in milliseconds: Pact's own engine takes no longer for one than for another, V8's for some ages. */
const longest = 100;
/** How many steps at most surely take no longer. */
const mostSteps = 1e7;
/** What makes a regex try again with more or less of a text; the `?` that begins a group does not. */
const repetitions = /(?<!\()[?*+]|,\d*\}/g;
let context: Context | undefined;

/** Whether a regex matches; one that takes too long is not judged. */
function holdsFor(regex: RegExp | undefined, text: string): boolean {
  if (regex === undefined) return false;
  if (!mayTakeAges(regex, text)) return regex.test(text);
  context ??= createContext({});
  Object.assign(context, { regex, text });
  try {
    return runInContext('regex.test(text)', context, { timeout: longest }) === true;
  } catch {
    return false;
  }
}

/**
 * Those that repeat a group, and those that repeat so often in a text so long; the others need no clock, which takes longer to set up than
 * a short contract to verify.
 */
function mayTakeAges({ source }: RegExp, text: string): boolean {
  return /\)[*+{]/.test(source) || text.length ** (source.match(repetitions)?.length ?? 0) > mostSteps;
}
