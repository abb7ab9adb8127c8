import { attempt, type Call } from './attempt.ts';
import { APITimeoutError, APIUserAbortError, FlowServiceError } from './errors.ts';
import { NothingSentError } from './nothing-sent.ts';
import { type AccessToken, checkToken, type Settings } from './options.ts';
import { orAborted } from './or-aborted.ts';
import type { Answer } from './read-response.ts';
import { type Redact, redactor } from './redact.ts';
import { redactCause } from './redact-cause.ts';
import { longestWait, retryDelay } from './retry-delay.ts';
import { type Method, mayFollowError, policies } from './retry-policy.ts';

/** A request before it is dressed with the headers that every one has. */
export type ClientRequest = {
  readonly method: Method;
  /** Below the base URL, with its query, which is not shown in messages, for conditions may name people. */
  readonly path: string;
  /** What a connection may have been if no answer tells, unless the method says it all. */
  readonly effect?: string;
  /** The etag to send as If-Match. */
  readonly ifMatch?: string;
  /** JSON, and the secrets in it. */
  readonly body?: { readonly json: string; readonly secrets: readonly string[] };
  readonly signal: AbortSignal | undefined;
};

/** The last answer, and what messages need: what to call the request, what it may have done, and what masks its secrets. */
export type Sent = Pick<Call, 'name' | 'effect' | 'redact'> & { readonly answer: Answer };

/**
 * Sends a request, and sends it again where that is safe for its method. After 401 the token function is asked once more.
 *
 * @throws FlowServiceError and its kinds, but no APIError: a refusal is an answer
 */
export async function sendWithRetries(settings: Settings, request: ClientRequest): Promise<Sent> {
  const { accessToken, apiKey, baseURL, fetch, timeout, maxRetries, logger } = settings;
  const { method, path, body, signal } = request;
  const { statuses } = policies[method];
  const effect = request.effect ?? policies[method].effect;
  const name = `${method} ${baseURL}${path.split('?')[0]}`;
  const secrets = new Set(body?.secrets).add(apiKey);
  // All tokens are kept: a late answer may still echo that of an earlier attempt.
  const redact: Redact = (value) => redactor([...secrets])(value);
  let tokenRenewed = typeof accessToken === 'string';
  if (typeof accessToken === 'string') secrets.add(accessToken);

  try {
    for (let retries = 0; ; ) {
      const token = await orAborted(() => tokenFrom(accessToken, redact), signal);
      secrets.add(token);
      const init = { method, headers: headersOf(request, settings, token), body: body?.json ?? null };
      const start = Date.now();
      let reason: string;
      let delay: number;
      logger?.debug(`${name}: sending`);
      try {
        const answer = await attempt({ name, effect, url: baseURL + path, init, fetch, timeout, signal, redact });
        const { status, requestId, retryAfter } = answer;
        logger?.debug(`${name} answered ${status} after ${Date.now() - start} ms (request id ${redact(requestId) ?? 'none'})`);
        if (status === 401 && !tokenRenewed) {
          tokenRenewed = true;
          logger?.warn(`${name} answered 401: asking for a new token`);
          continue;
        }
        reason = `answered ${status}`;
        delay = retryDelay(retries, retryAfter);
        if (retries >= maxRetries || !statuses.includes(status) || delay > longestWait) return { answer, name, effect, redact };
      } catch (error) {
        if (retries >= maxRetries || !mayFollowError(method, error)) throw error;
        reason = reasonOf(error);
        delay = retryDelay(retries);
      }
      retries++;
      logger?.warn(`${name} ${reason}: trying again in ${Math.round(delay)} ms (${retries} of ${maxRetries})`);
      await pause(delay, signal);
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
    throw new APIUserAbortError(`${name} was aborted by its caller.`, { cause: redactCause(signal.reason, redact) });
  }
}

async function pause(delay: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = () =>
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, delay);
    });
  await orAborted(waiting, signal).finally(() => clearTimeout(timer));
}

function reasonOf(error: FlowServiceError): string {
  if (error instanceof NothingSentError) return 'could not be sent';
  return error instanceof APITimeoutError ? 'gave no answer in time' : 'failed';
}

/**
 * The headers of a request: who asks, in which sandbox, and what the body is where there is one.
 *
 * @see Tutorial: Gather values for required headers
 * @see Update connections using the Flow Service API (If-Match)
 */
function headersOf({ body, ifMatch }: ClientRequest, { apiKey, imsOrg, sandbox }: Settings, token: string): Record<string, string> {
  return {
    Authorization: `Bearer ${token}`,
    'x-api-key': apiKey,
    'x-gw-ims-org-id': imsOrg,
    'x-sandbox-name': sandbox,
    Accept: 'application/json',
    ...(body && { 'Content-Type': 'application/json' }),
    ...(ifMatch && { 'If-Match': ifMatch }),
  };
}

async function tokenFrom(accessToken: AccessToken, redact: Redact): Promise<string> {
  if (typeof accessToken === 'string') return accessToken;
  let token: unknown;
  try {
    token = await accessToken();
  } catch (thrown) {
    throw new FlowServiceError('The function accessToken failed, so nothing was sent. Its error is the cause.', {
      cause: redactCause(thrown, redact),
    });
  }
  return checkToken(token);
}
