import { attempt, type Call, type CompleteResponse } from './attempt.ts';
import { checkToken, kindOf } from './check-option.ts';
import type { EncodedBody } from './encode-request.ts';
import { APITimeoutError, APIUserAbortError, FlowServiceError } from './errors.ts';
import { NothingSentError, redactCause } from './fetch-failure.ts';
import { headersOf, secretHeaders } from './headers.ts';
import { observe } from './observers.ts';
import type { CallSettings } from './options.ts';
import { type Redact, redactor } from './redact.ts';
import { membersOf } from './response-shapes.ts';
import { longestWait, mayFollowError, mayFollowStatus, retryDelay } from './retries.ts';
import { orAborted, pause } from './timers.ts';

/** A request without the headers that all requests have. */
export type ClientRequest = {
  /** The kind of entity in messages, such as `source connection`. */
  readonly kind: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the base URL, with its query. Messages leave the query out, because its conditions may contain names of people. */
  readonly path: string;
  /** What may have happened to the entity if the response is lost, such as `created`. Undefined if the request changes nothing. */
  readonly effect?: string;
  /** The etag to send as If-Match. */
  readonly ifMatch?: string;
  readonly body?: EncodedBody;
};

/** The last response, with the name, the warning and the redaction of its request, for messages. */
export type Outcome = Pick<Call, 'name' | 'warning' | 'redact'> & { readonly response: CompleteResponse };

/** The last response to a request, and what is needed to follow its links. */
export type Sent = Outcome & { readonly request: ClientRequest; readonly baseURL: string };

/**
 * Sends a request, and retries it if that is safe for its method. After 401 it calls the token function once more.
 *
 * @throws FlowServiceError and its subclasses except APIError: an error response is returned
 */
export async function sendWithRetries(settings: CallSettings, request: ClientRequest): Promise<Sent> {
  const { accessToken, apiKey, baseURL, fetch, headers, timeout, maxRetries, signal } = settings;
  const { method, path, body, kind, effect } = request;
  const warning = effect === undefined ? '' : ` The ${kind} may have been ${effect}; check before you try again.`;
  const [url = ''] = `${baseURL}${path}`.split('?');
  const name = `${method} ${url}`;
  const secrets = new Set(body?.secrets).add(apiKey);
  for (const secret of secretHeaders(headers)) secrets.add(secret);
  // All tokens are kept, because a late response may echo the token of an earlier attempt.
  const redact: Redact = (value) => redactor([...secrets])(value);
  const { log, onRequest, onResponse } = observe(settings, redact);
  let rejected: string | undefined;

  try {
    for (let retries = 0, attempts = 1; ; attempts++) {
      const token = await orAborted(() => tokenFrom(settings, rejected, redact), signal);
      secrets.add(token);
      const init = { method, headers: headersOf(request, settings, token), body: body?.json ?? null };
      const start = Date.now();
      let reason: string;
      let delay: number;
      log('debug', `${name}: sending`);
      onRequest({ method, url, attempt: attempts });
      try {
        const response = await attempt({ name, warning, url: baseURL + path, init, fetch, timeout, signal, redact });
        const { status, retryAfter } = response;
        const milliseconds = Date.now() - start;
        const requestId = response.requestId && String(redact(response.requestId));
        log('debug', `${name} answered ${status} after ${milliseconds} ms (request id ${requestId ?? 'none'})`);
        onResponse({ method, url, attempt: attempts, status, milliseconds, requestId });
        if (status === 401 && typeof accessToken === 'function' && rejected === undefined) {
          rejected = token;
          log('warn', `${name} answered 401: fetching a new token`);
          continue;
        }
        reason = `answered ${status}`;
        delay = retryDelay(retries, retryAfter);
        if (retries >= maxRetries || !mayFollowStatus(effect, status) || delay > longestWait)
          return { response, name, warning, redact, request, baseURL };
      } catch (error) {
        if (retries >= maxRetries || !mayFollowError(effect, error)) throw error;
        reason = reasonOf(error);
        delay = retryDelay(retries);
      }
      retries++;
      log('warn', `${name} ${reason}: retrying in ${Math.round(delay)} ms (${retries} of ${maxRetries})`);
      await pause(delay, signal);
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
    throw new APIUserAbortError(`${name} was aborted by its caller.`, { cause: redactCause(signal.reason, redact) });
  }
}

function reasonOf(error: FlowServiceError): string {
  if (error instanceof NothingSentError) return 'could not be sent';
  return error instanceof APITimeoutError ? 'timed out' : 'failed';
}

async function tokenFrom({ accessToken }: CallSettings, rejected: string | undefined, redact: Redact): Promise<string> {
  if (typeof accessToken === 'string') return accessToken;
  let token: unknown;
  try {
    token = await accessToken({ rejected });
  } catch (thrown) {
    // imsToken throws them, without secrets.
    if (thrown instanceof FlowServiceError) throw thrown;
    throw new FlowServiceError('The function accessToken failed, so nothing was sent. Its error is the cause.', {
      cause: redactCause(thrown, redact),
    });
  }
  if (typeof token !== 'string') {
    const fix = membersOf(token).access_token === undefined ? 'the token as a string' : 'only its member access_token';
    throw new FlowServiceError(`The function accessToken returned ${kindOf(token)}. Return ${fix}.`);
  }
  checkToken('The result of the function accessToken', token);
  return token;
}
