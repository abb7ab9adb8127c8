import { FlowServiceError } from './errors.ts';

/**
 * Rejects unknown members of an argument, because a misspelled one would change the meaning of a call: requests meant for a mock would go
 * to production, and a misspelled condition would list everything. Inherited members count, so that an AbortSignal is not taken for
 * options.
 *
 * @throws FlowServiceError that names the unknown member and the known ones
 */
export function checkNames(kind: string, given: unknown, known: readonly string[]): void {
  if (!hasMembers(given)) throw new FlowServiceError(`The argument with the ${kind}s is ${kindOf(given)}. Pass a plain object.`);
  for (const name in given)
    if (!known.includes(name)) throw new FlowServiceError(`Unknown ${kind} ${name}. The ${kind}s are ${known.join(', ')}.`);
}

/**
 * Checks whether a value is an object with members. Those of a list, a Map or a `Headers` object are not its content, which would be lost.
 */
export function hasMembers(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(Symbol.iterator in value);
}

/** Returns the type of a value for messages: `undefined`, `a number`, `an array`, `a Map`, `an object`. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (hasMembers(value)) return 'an object';
  return Array.isArray(value) ? 'an array' : `a ${Object.prototype.toString.call(value).slice(8, -1)}`;
}

/**
 * Checks a token that is to be sent after `Bearer`.
 *
 * @see RFC 6750 §2.1
 * @throws FlowServiceError if it is invalid, without the token
 */
export function checkToken(name: string, token: unknown): asserts token is string {
  if (typeof token !== 'string') throw new FlowServiceError(`${name} is ${kindOf(token)}. Pass a string, or a function that returns one.`);
  checkHeaderValue(name, token);
  if (/^bearer(\s|$)/i.test(token))
    throw new FlowServiceError(`${name} begins with Bearer. Pass only the token; the client adds the scheme.`);
  if (/\s/.test(token)) throw new FlowServiceError(`${name} contains white space. Pass only the token, on one line.`);
}

/**
 * Checks a value that is to be sent in a header.
 *
 * @throws FlowServiceError if it is invalid, without the value
 */
export function checkHeaderValue(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new FlowServiceError(`${name} is ${kindOf(value)}. Pass a string.`);
  if (value.trim() === '') throw new FlowServiceError(`${name} is empty. Pass a value; an environment variable may be missing.`);
  if (!/^[\x20-\x7e]+$/.test(value))
    throw new FlowServiceError(`${name} has characters that a header cannot contain, such as a line break. Remove them.`);
  // A header loses surrounding white space, so an echoed value would not match the mask.
  if (value !== value.trim()) throw new FlowServiceError(`${name} has white space around it. Remove it.`);
}

/**
 * Checks a URL that requests are sent to, and removes its final slashes.
 *
 * @throws FlowServiceError if it is invalid, without the URL
 */
export function checkURL(name: string, value: unknown, example: string): string {
  if (value === undefined)
    throw new FlowServiceError(
      `${name} is undefined; an environment variable may be missing. Pass a URL, or omit the option for ${example}.`,
    );
  const url = parseURL(String(value));
  if (url === undefined) throw new FlowServiceError(`${name} is not an absolute URL. Pass one such as ${example}.`);
  if (!/^https?:$/.test(url.protocol)) throw new FlowServiceError(`${name} has the scheme ${url.protocol} Pass an http or https URL.`);
  if (url.username + url.password + url.search + url.hash !== '')
    throw new FlowServiceError(`${name} has credentials, a query or a fragment. Remove them.`);
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** Parses a URL; undefined if it is invalid. `URL.canParse` and `URL.parse` are missing in browsers and runtimes before 2023. */
export function parseURL(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Checks a duration in milliseconds. */
export function checkDuration(name: string, duration: unknown): asserts duration is number {
  if (!(typeof duration === 'number' && duration > 0))
    throw new FlowServiceError(`The option ${name} is ${duration}. Pass milliseconds, more than 0.`);
}

/** Checks a flag. The text `false` would count as true. */
export function checkFlag(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'boolean')
    throw new FlowServiceError(`The option ${name} is ${kindOf(value)}. Pass true or false.`);
}

/** Checks a function that the caller passes. */
export function checkFunction(name: string, value: unknown): void {
  if (typeof value !== 'function') throw new FlowServiceError(`The option ${name} is ${kindOf(value)}. Pass a function.`);
}
