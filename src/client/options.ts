import { FlowServiceError } from './errors.ts';

/** Where a client tells what it does: `console` will do. Only methods, URLs, statuses, request ids and times are told. */
export type Logger = {
  /** Told of each attempt and its answer. */
  readonly debug: (message: string) => void;
  /** Told when an attempt has failed and another follows. */
  readonly warn: (message: string) => void;
};

/** An access token from Adobe IMS without `Bearer`, or a function that fetches one; the function is called for each attempt. */
export type AccessToken = string | (() => string | Promise<string>);

/** What a client needs to know. */
export type FlowServiceClientOptions = {
  /** From Adobe IMS: a token, or a function that is asked for one before each attempt. */
  readonly accessToken: AccessToken;
  /** The client id of the project in Adobe Developer Console. */
  readonly apiKey: string;
  /** The IMS organization, `…@AdobeOrg`. */
  readonly imsOrg: string;
  /** The name of the sandbox, all lower case. */
  readonly sandbox: string;
  /** Default Adobe's production; a mock's URL to use that. */
  readonly baseURL?: string;
  /** Default the platform's own. */
  readonly fetch?: typeof globalThis.fetch;
  /** For each attempt, in milliseconds, default 60,000: Adobe's gateway waits no longer either, says the CJA API FAQ. */
  readonly timeout?: number;
  /** How often to try again where that is safe, default 2. */
  readonly maxRetries?: number;
  /** Told of each attempt; default nobody. */
  readonly logger?: Logger;
};

/** Options that are complete and right. */
export type Settings = Required<Omit<FlowServiceClientOptions, 'logger'>> & { readonly logger: Logger | undefined };

/**
 * Completes the options.
 *
 * @throws FlowServiceError that names the option which is missing, unknown or cannot be right; its value is not shown
 */
export function completeOptions(options: FlowServiceClientOptions): Settings {
  const { accessToken, apiKey, imsOrg, sandbox, baseURL, timeout = 60_000, maxRetries = 2, fetch, logger, ...surplus } = options;
  // A misspelt baseURL would send to Adobe's production what is meant for a mock.
  const [unknown] = Object.keys(surplus);
  if (unknown !== undefined) throw new FlowServiceError(`There is no option ${unknown}. ${known}`);
  if (typeof accessToken !== 'function') checkToken(accessToken);
  for (const [name, value] of Object.entries({ apiKey, imsOrg, sandbox })) checkHeaderValue(name, value);
  if (!(typeof timeout === 'number' && timeout > 0))
    throw new FlowServiceError(`The option timeout is ${timeout}. Give it milliseconds, more than 0.`);
  if (!(Number.isInteger(maxRetries) && maxRetries >= 0))
    throw new FlowServiceError(`The option maxRetries is ${maxRetries}. Give it a whole number, 0 or more.`);
  if (typeof (fetch ?? globalThis.fetch) !== 'function')
    throw new FlowServiceError('There is no fetch here. Give the option fetch a function that works like it.');
  // Not by spreading, which loses what the options inherit.
  return {
    accessToken,
    apiKey,
    imsOrg,
    sandbox,
    timeout,
    maxRetries,
    fetch: fetch ?? platformFetch,
    logger,
    baseURL: checkBaseURL(baseURL),
  };
}

const known = 'There is accessToken, apiKey, imsOrg, sandbox, baseURL, fetch, timeout, maxRetries and logger.';

/** The platform's `fetch` as it is when called, so that what replaces it later, such as a test's interceptor, is met too. */
const platformFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);

/**
 * A token that can be sent after `Bearer`.
 *
 * @see RFC 6750 §2.1
 * @throws FlowServiceError where it cannot; the token is not shown
 */
export function checkToken(token: unknown): string {
  checkHeaderValue('accessToken', token);
  if (/^bearer(\s|$)/i.test(token))
    throw new FlowServiceError('The option accessToken begins with Bearer. Give it the token alone; the client adds the scheme.');
  if (/\s/.test(token)) throw new FlowServiceError('The option accessToken has white space in it. Give it the token alone, on one line.');
  return token;
}

function checkHeaderValue(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string')
    throw new FlowServiceError(`The option ${name} is ${value === null ? 'null' : typeof value}. Give it a string.`);
  if (value.trim() === '')
    throw new FlowServiceError(`The option ${name} is empty. Give it a value; an environment variable may be missing.`);
  if (!/^[\x20-\x7e]+$/.test(value))
    throw new FlowServiceError(`The option ${name} has characters that no header can carry, such as a line's end. Take them out.`);
  // A header loses them on its way, and the mask would not match what comes back.
  if (value !== value.trim()) throw new FlowServiceError(`The option ${name} has white space around it. Take it off.`);
}

const production = 'https://platform.adobe.io/data/foundation/flowservice';

function checkBaseURL(baseURL = production): string {
  if (!URL.canParse(baseURL)) throw new FlowServiceError(`The option baseURL is not an absolute URL. Give it one such as ${production}.`);
  const url = new URL(baseURL);
  if (!/^https?:$/.test(url.protocol))
    throw new FlowServiceError(`The option baseURL has the scheme ${url.protocol} Give it an http or https URL.`);
  if (url.username + url.password + url.search + url.hash !== '')
    throw new FlowServiceError('The option baseURL has credentials, a query or a fragment in it. Take them out.');
  return (url.origin + url.pathname).replace(/\/+$/, '');
}
