import { FlowServiceError } from './errors.ts';

/** A log of the client's requests, such as `console`. Contains only methods, URLs, statuses, request ids and durations. */
export type Logger = {
  /** Called for each attempt and its response. */
  readonly debug: (message: string) => void;
  /** Called when an attempt has failed and a retry follows. */
  readonly warn: (message: string) => void;
};

/** An access token from Adobe IMS without `Bearer`, or a function that returns one. The function is called for each attempt. */
export type AccessToken = string | (() => string | Promise<string>);

/** Options of a client. */
export type FlowServiceClientOptions = {
  /** A token from Adobe IMS, or a function that returns one, called before each attempt. */
  readonly accessToken: AccessToken;
  /** The client id of the project in Adobe Developer Console. */
  readonly apiKey: string;
  /** The IMS organization, `…@AdobeOrg`. */
  readonly imsOrg: string;
  /** The name of the sandbox, in lower case. */
  readonly sandbox: string;
  /** Base URL of Flow Service, for example a mock's. Default: Adobe's production. */
  readonly baseURL?: string;
  /** Function that sends requests. Default: the platform's `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Timeout of each attempt in milliseconds. Default: 60,000, the timeout of Adobe's gateway according to the CJA API FAQ. */
  readonly timeout?: number;
  /** Maximum number of retries of a request that is safe to repeat. Default: 2. */
  readonly maxRetries?: number;
  /** Log of each attempt. Default: none. */
  readonly logger?: Logger;
};

/** Complete and valid options. */
export type Settings = Required<Omit<FlowServiceClientOptions, 'logger'>> & { readonly logger: Logger | undefined };

/**
 * Checks the options and adds the defaults.
 *
 * @throws FlowServiceError that names the missing, unknown or invalid option, without its value
 */
export function completeOptions(options: FlowServiceClientOptions): Settings {
  const { accessToken, apiKey, imsOrg, sandbox, baseURL, timeout = 60_000, maxRetries = 2, fetch, logger, ...surplus } = options;
  // With a misspelled baseURL, requests meant for a mock would go to Adobe's production.
  const [unknown] = Object.keys(surplus);
  if (unknown !== undefined) throw new FlowServiceError(`Unknown option ${unknown}. ${known}`);
  if (typeof accessToken !== 'function') checkToken(accessToken);
  for (const [name, value] of Object.entries({ apiKey, imsOrg, sandbox })) checkHeaderValue(name, value);
  if (!(typeof timeout === 'number' && timeout > 0))
    throw new FlowServiceError(`The option timeout is ${timeout}. Pass milliseconds, more than 0.`);
  if (!(Number.isInteger(maxRetries) && maxRetries >= 0))
    throw new FlowServiceError(`The option maxRetries is ${maxRetries}. Pass a whole number, 0 or more.`);
  if (typeof (fetch ?? globalThis.fetch) !== 'function') throw new FlowServiceError('This platform has no fetch. Pass the option fetch.');
  // Not by spreading, which loses inherited options.
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

const known = 'The options are accessToken, apiKey, imsOrg, sandbox, baseURL, fetch, timeout, maxRetries and logger.';

/** Calls the platform's current `fetch`, so that a later replacement, such as a test's interceptor, takes effect. */
const platformFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);

/**
 * Checks a token that is to be sent after `Bearer`.
 *
 * @see RFC 6750 §2.1
 * @throws FlowServiceError if it is invalid, without the token
 */
export function checkToken(token: unknown): string {
  checkHeaderValue('accessToken', token);
  if (/^bearer(\s|$)/i.test(token))
    throw new FlowServiceError('The option accessToken begins with Bearer. Pass only the token; the client adds the scheme.');
  if (/\s/.test(token)) throw new FlowServiceError('The option accessToken contains white space. Pass only the token, on one line.');
  return token;
}

function checkHeaderValue(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string')
    throw new FlowServiceError(`The option ${name} is ${value === null ? 'null' : typeof value}. Pass a string.`);
  if (value.trim() === '') throw new FlowServiceError(`The option ${name} is empty. Pass a value; an environment variable may be missing.`);
  if (!/^[\x20-\x7e]+$/.test(value))
    throw new FlowServiceError(`The option ${name} has characters that a header cannot contain, such as a line break. Remove them.`);
  // A header loses surrounding white space, so an echoed value would not match the mask.
  if (value !== value.trim()) throw new FlowServiceError(`The option ${name} has white space around it. Remove it.`);
}

const production = 'https://platform.adobe.io/data/foundation/flowservice';

function checkBaseURL(baseURL = production): string {
  if (!URL.canParse(baseURL)) throw new FlowServiceError(`The option baseURL is not an absolute URL. Pass one such as ${production}.`);
  const url = new URL(baseURL);
  if (!/^https?:$/.test(url.protocol))
    throw new FlowServiceError(`The option baseURL has the scheme ${url.protocol} Pass an http or https URL.`);
  if (url.username + url.password + url.search + url.hash !== '')
    throw new FlowServiceError('The option baseURL has credentials, a query or a fragment. Remove them.');
  return (url.origin + url.pathname).replace(/\/+$/, '');
}
