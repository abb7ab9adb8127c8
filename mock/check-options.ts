import { profiles } from '../src/check/profile.ts';
import { nearMiss } from '../src/contract/near-miss.ts';
import { didYouMean, reveal, typeOf } from '../src/messages/wording.ts';

/** The values that an option may have. */
export type OptionRule = {
  /** Completes the sentence that begins with `Pass`. */
  readonly allowed: string;
  readonly accepts: (value: unknown) => boolean;
  /** The rule for each item of a list: its name, and how to correct one; undefined if it is valid. */
  readonly item?: { readonly name: string; readonly fault: (value: unknown) => string | undefined };
};

/** Accepts every value: it is checked where it is read. */
export const anything: OptionRule = { allowed: 'any value', accepts: () => true };

/** Accepts true and false. */
export const flag: OptionRule = { allowed: 'true or false', accepts: (value) => typeof value === 'boolean' };

/** Accepts functions. */
export const callback: OptionRule = { allowed: 'a function', accepts: (value) => typeof value === 'function' };

/** Accepts the names of the validation profiles. */
export const profile: OptionRule = oneOf(profiles);

/** Accepts one of some texts. */
export function oneOf(values: readonly string[]): OptionRule {
  const allowed = values.map((value) => JSON.stringify(value)).join(' or ');
  return { allowed, accepts: (value) => values.some((one) => one === value) };
}

/** Accepts every text that is not empty, such as the example. */
export function text(example: string): OptionRule {
  return { allowed: `a string such as ${JSON.stringify(example)}`, accepts: (value) => typeof value === 'string' && value !== '' };
}

/** Accepts whole numbers in a range. */
export function wholeNumber(least: number, most: number = Number.MAX_SAFE_INTEGER): OptionRule {
  const range = most === Number.MAX_SAFE_INTEGER ? `${least} or greater` : `from ${least} to ${most}`;
  return {
    allowed: `a whole number, ${range}`,
    accepts: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  };
}

/** Accepts lists whose items have no fault. */
export function listOf(name: string, example: string, fault: (item: unknown) => string | undefined): OptionRule {
  return { allowed: `a list of ${name}s, such as [${JSON.stringify(example)}]`, accepts: Array.isArray, item: { name, fault } };
}

/**
 * Refuses options that are unknown, because they are most likely misspelled and would be ignored, and values that an option cannot have.
 *
 * @param functionName - the function that got them, such as `createMock()`
 * @throws TypeError that names the option, the value and the allowed ones
 */
export function checkOptions(functionName: string, options: unknown, rules: Readonly<Record<string, OptionRule>>): void {
  if (typeof options !== 'object' || options === null || Symbol.iterator in options)
    throw new TypeError(`The options of ${functionName} are ${seen(options)}. Pass a plain object. ${listing(rules)}`);
  // With the inherited members, so that a URL is not taken for options without members.
  for (const name in options) {
    const value: unknown = Reflect.get(options, name);
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) {
      const meant = didYouMean(nearMiss(name, Object.keys(rules)));
      throw new TypeError(`Unknown option ${reveal(name)} of ${functionName}${meant} ${listing(rules)}`);
    }
    if (value !== undefined) checkValue(name, value, rule);
  }
}

function checkValue(name: string, value: unknown, { allowed, accepts, item }: OptionRule): void {
  if (!accepts(value)) throw new TypeError(`The option ${name} is ${seen(value)}. Pass ${allowed}.`);
  if (item === undefined) return;
  for (const one of value as readonly unknown[]) {
    const fault = item.fault(one);
    if (fault !== undefined) throw new TypeError(`The option ${name} has an invalid ${item.name}, ${seen(one)}. ${fault}`);
  }
}

function listing(rules: Readonly<Record<string, OptionRule>>): string {
  return `Its options are ${Object.keys(rules).join(', ')}.`;
}

/** Formats a value for a message: texts in quotes, so that `"10"` is not taken for a number, and no credentials. */
function seen(value: unknown): string {
  if (typeof value === 'string') return reveal(value);
  return typeof value === 'object' || typeof value === 'function' ? typeOf(value) : String(value);
}
