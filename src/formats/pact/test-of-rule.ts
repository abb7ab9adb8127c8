import { RE2JS } from 're2js';
import type { Matcher, MatchingRule } from './matching-rules.ts';

/** A test of values, and the most steps that it takes for each character of a value. */
export type Test = { readonly accepts: (value: unknown) => boolean; readonly steps: number };

/** The most characters of a regex and of a text that it is tried on; a longer one is assumed not to match. */
const longest = 1000;

/** Creates the test of a rule for values in the place of an example. An unknown matcher is assumed to reject every value. */
export function testOfRule({ all, matchers }: MatchingRule, example: unknown): Test {
  const tests = matchers.map((matcher) => testOf(matcher, example));
  return {
    accepts: (value) => tests.length > 0 && (all ? tests.every((test) => test.accepts(value)) : tests.some((test) => test.accepts(value))),
    steps: tests.reduce((sum, { steps }) => sum + steps, 0),
  };
}

/** Returns whether a rule also applies to everything below its place. */
export function cascades({ matchers }: MatchingRule): boolean {
  return matchers.every((matcher) => kindOf(matcher) === 'type');
}

/**
 * @see Pact specification V4, matchers
 */
function testOf(matcher: Matcher, example: unknown): Test {
  switch (kindOf(matcher)) {
    case 'type':
      return simple((value) => typeof value === typeof example);
    case 'regex':
      return testOfRegex(matcher.regex);
    case 'include':
      return simple((value) => typeof value === 'string' && typeof matcher.value === 'string' && value.includes(matcher.value));
    case 'notEmpty':
      return simple((value) => typeof value === typeof example && value !== '');
    case 'decimal':
      return simple((value) =>
        typeof value === 'number' ? !Number.isInteger(value) : typeof example === 'string' && /^-?\d+\.\d+$/.test(String(value)),
      );
    case 'number':
      return simple((value) => typeof value === 'number' || (typeof example === 'string' && /^-?\d+(?:\.\d+)?$/.test(String(value))));
    case 'integer':
      return simple((value) => Number.isInteger(value) || (typeof example === 'string' && /^-?\d+$/.test(String(value))));
    default:
      return rejecting;
  }
}

/** Returns the kind of a matcher. A rule of V2 may have only a regex or a length. */
function kindOf(matcher: Matcher): string {
  if (typeof matcher.match === 'string') return matcher.match;
  return typeof matcher.regex === 'string' ? 'regex' : 'min' in matcher || 'max' in matcher ? 'type' : '';
}

function simple(accepts: Test['accepts']): Test {
  return { accepts, steps: 1 };
}

const rejecting = simple(() => false);

/**
 * Creates the test of a regex, which matches whole values, as in Pact. Pact's engine is Rust's: it takes linear time and has no lookaround.
 * RE2 is like it; V8's own engine takes exponential time for some regexes.
 */
function testOfRegex(written: unknown): Test {
  if (typeof written !== 'string' || written.length > longest) return rejecting;
  try {
    const regex = RE2JS.compile(RE2JS.translateRegExp(written));
    return { accepts: (value) => String(value).length <= longest && regex.matches(String(value)), steps: regex.programSize() };
  } catch {
    return rejecting;
  }
}
