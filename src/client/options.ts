import { checkDuration, checkFunction, checkHeaderValue, checkNames, checkToken, checkURL } from './check-option.ts';
import { FlowServiceError } from './errors.ts';
import { checkHeaders, type HeaderValues } from './headers.ts';
import type { Observers } from './observers.ts';

/** The argument of an `accessToken` function: why the client asks for a token. */
export type AccessTokenRequest = {
  /** The token that the service has rejected with 401, which must not be returned again; undefined for the first attempt of a call. */
  readonly rejected?: string | undefined;
};

/** An access token from Adobe IMS without `Bearer`, or a function that returns one, such as `imsToken`. It is called for each attempt. */
export type AccessToken = string | ((request: AccessTokenRequest) => string | Promise<string>);

/** Options of a client, and of each resource class. `accessToken`, `apiKey`, `imsOrg` and `sandbox` are required. */
export type FlowServiceClientOptions = Observers & {
  /** A token from Adobe IMS, or a function that returns one, called before each attempt. */
  readonly accessToken: AccessToken;
  /** The client id of the project in Adobe Developer Console. */
  readonly apiKey: string;
  /** The IMS organization, `…@AdobeOrg`. */
  readonly imsOrg: string;
  /** The name of the sandbox, in lower case. */
  readonly sandbox: string;
  /** Base URL of Flow Service, for example a mock's. Default, if omitted: Adobe's production. */
  readonly baseURL?: string;
  /** Function that sends requests. Default: the platform's `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Timeout of each attempt in milliseconds. Default: 60,000, the timeout of Adobe's gateway according to the CJA API FAQ. */
  readonly timeout?: number;
  /** Maximum number of retries of a request that is safe to repeat. Default: 2. */
  readonly maxRetries?: number;
  /** Additional headers. Those that the client sets itself, such as `Authorization`, are rejected. `User-Agent` replaces the client's. */
  readonly headers?: HeaderValues;
};

/** Complete and valid options. */
export type Settings = Observers & Required<Omit<FlowServiceClientOptions, keyof Observers>>;

/** Calls the platform's current `fetch`, so that a later replacement, such as a test's interceptor, takes effect. */
export const platformFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);

const production = 'https://platform.adobe.io/data/foundation/flowservice';
const defaults = { baseURL: production, fetch: platformFetch, timeout: 60_000, maxRetries: 2 };

/** Undefined is not their default: a missing environment variable must not lead to production or to another sandbox. */
const neverUndefined = ['accessToken', 'apiKey', 'imsOrg', 'sandbox', 'baseURL'];
const optionNames = [...neverUndefined, 'fetch', 'timeout', 'maxRetries', 'headers', 'onRequest', 'onResponse', 'logger'];

/**
 * Checks the options and adds the settings of another client, or the defaults. Headers are added to its headers.
 *
 * @throws FlowServiceError that names the missing, unknown or invalid option, without its value
 */
export function completeOptions(options: Partial<FlowServiceClientOptions>, base: Partial<Settings> = defaults): Settings {
  checkNames('option', options, optionNames);
  const headers = { ...base.headers, ...checkHeaders(options.headers) };
  const settings = { ...base, ...pick(options, optionNames), headers } as Settings;
  const { accessToken, apiKey, imsOrg, sandbox, baseURL, fetch, timeout, maxRetries, onRequest, onResponse, logger } = settings;
  if (typeof accessToken !== 'function') checkToken('The option accessToken', accessToken);
  for (const [name, value] of Object.entries({ apiKey, imsOrg, sandbox })) checkHeaderValue(`The option ${name}`, value);
  checkDuration('timeout', timeout);
  if (!(Number.isInteger(maxRetries) && maxRetries >= 0))
    throw new FlowServiceError(`The option maxRetries is ${maxRetries}. Pass a whole number, 0 or more.`);
  if (fetch === platformFetch && typeof globalThis.fetch !== 'function')
    throw new FlowServiceError('This platform has no fetch. Pass the option fetch.');
  for (const [name, value] of Object.entries({ fetch, onRequest, onResponse })) if (value !== undefined) checkFunction(name, value);
  if (logger !== undefined) for (const level of ['debug', 'warn'] as const) checkFunction(`logger.${level}`, logger?.[level]);
  return { ...settings, baseURL: checkURL('The option baseURL', baseURL, production) };
}

/** Options of a call. They replace the client's; `headers` are added to the client's. */
export type CallOptions = Partial<Pick<FlowServiceClientOptions, 'sandbox' | 'timeout' | 'maxRetries' | 'headers'>> & {
  /** Aborts the call, also while it waits for a retry. */
  readonly signal?: AbortSignal | undefined;
};

export type CallSettings = Settings & Pick<CallOptions, 'signal'>;

const sharedNames = ['sandbox', 'timeout', 'maxRetries', 'headers'];

/** The names of the options that every call has. */
export const callOptionNames = ['signal', ...sharedNames];

/**
 * Returns the settings of a call.
 *
 * @param others the names of options that only this call has
 * @throws FlowServiceError that names the unknown or invalid option, without its value
 */
export function callSettings(settings: Settings, options: CallOptions, others: readonly string[] = []): CallSettings {
  checkNames('option', options, [...callOptionNames, ...others]);
  const { signal } = options;
  checkSignal(signal);
  return { ...completeOptions(pick(options, sharedNames), settings), signal };
}

export function checkSignal(signal: AbortSignal | undefined): void {
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function')
    throw new FlowServiceError('The option signal is not an AbortSignal. Pass the signal of an AbortController.');
}

/** Returns the members that are defined or must be. Not by spreading, which loses inherited options. */
export function pick(options: object, names: readonly string[]): object {
  const given = names.filter((name) => name in options && (neverUndefined.includes(name) || Reflect.get(options, name) !== undefined));
  return Object.fromEntries(given.map((name) => [name, Reflect.get(options, name)]));
}
