import { attempt } from './attempt.ts';
import { checkDuration, checkFunction, checkNames, checkToken, checkURL, kindOf } from './check-option.ts';
import { FlowServiceError } from './errors.ts';
import { type AccessTokenRequest, platformFetch } from './options.ts';
import { readRequestId } from './read-result.ts';
import { redactor } from './redact.ts';
import { membersOf } from './response-shapes.ts';

/** Options of `imsToken`: the credentials of an OAuth server-to-server project in Adobe Developer Console. */
export type ImsTokenOptions = {
  /** The client id of the project, which is also the API key. */
  readonly clientId: string;
  /** The client secret of the project. */
  readonly clientSecret: string;
  /** The scopes, separated by commas, as the project lists them. */
  readonly scope: string;
  /** The token endpoint, for example a mock's. Default, if omitted: `https://ims-na1.adobelogin.com/ims/token/v3`. */
  readonly url?: string;
  /** Function that sends requests. Default: the platform's `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Timeout of a token request in milliseconds. Default: 60,000. */
  readonly timeout?: number;
};

const identityService = 'https://ims-na1.adobelogin.com/ims/token/v3';

/** A token is renewed this long before it expires, in milliseconds, because a request takes time and clocks differ. */
const margin = 60_000;

/** A token, and the time from which it is renewed, in milliseconds since 1970. */
type IssuedToken = { readonly token: string; readonly renewAt: number };

/**
 * Returns a function for the option `accessToken` that gets tokens from Adobe's identity service. It keeps a token until one minute before
 * the token expires or until the service rejects it, and sends one request for all calls that wait for a token. For servers only: a page in
 * a browser would reveal the secret.
 *
 * The function throws the errors of the client. None contains the secret or a token. A failed request is not retried.
 *
 * @see Adobe Developer, Server to Server authentication, IMS
 * @throws FlowServiceError that names a missing, unknown or invalid option, without its value
 */
export function imsToken(options: ImsTokenOptions): (request?: AccessTokenRequest) => Promise<string> {
  checkNames('option', options, ['clientId', 'clientSecret', 'scope', 'url', 'fetch', 'timeout']);
  const { clientId, clientSecret, scope, fetch = platformFetch, timeout = 60_000 } = options;
  for (const [name, value] of Object.entries({ clientId, clientSecret, scope }))
    if (typeof value !== 'string' || value.trim() === '') {
      const fault = typeof value === 'string' ? 'empty' : kindOf(value);
      throw new FlowServiceError(`The option ${name} is ${fault}. Pass the value of the project; an environment variable may be missing.`);
    }
  checkFunction('fetch', fetch);
  checkDuration('timeout', timeout);
  const url = checkURL('The option url', 'url' in options ? options.url : identityService, identityService);
  const redact = redactor([clientSecret, clientId]);

  const issue = async (): Promise<IssuedToken> => {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope });
    const request = { name: `POST ${url}`, warning: '', redact };
    const init = { method: 'POST', headers: { Accept: 'application/json' }, body };
    const response = await attempt({ ...request, url, init, fetch, timeout, signal: undefined });
    readRequestId({ ...request, response });
    const { access_token: token, expires_in: seconds } = membersOf(response.body);
    // Without the body, which may contain a token in another place.
    if (typeof token !== 'string') throw new FlowServiceError(`${request.name} returned no access_token. Check the option url.`);
    checkToken(`The access_token from ${url}`, token);
    return { token, renewAt: Date.now() + (Number(seconds) || 0) * 1000 - margin };
  };

  let cached: IssuedToken | undefined;
  let pending: Promise<IssuedToken> | undefined;
  return async ({ rejected } = {}) => {
    if (cached !== undefined && cached.token !== rejected && Date.now() < cached.renewAt) return cached.token;
    pending ??= issue().finally(() => {
      pending = undefined;
    });
    const issued = await pending;
    cached = issued;
    return issued.token;
  };
}
