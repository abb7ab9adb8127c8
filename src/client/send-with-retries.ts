import { abortError, attempt } from './attempt.ts';
import { APITimeoutError, FlowServiceError } from './errors.ts';
import { NothingSentError } from './nothing-sent.ts';
import { checkToken, type Settings } from './options.ts';
import { orAborted } from './or-aborted.ts';
import type { Answer } from './read-answer.ts';
import { type Redact, redactor } from './redact.ts';
import { redactCause } from './redact-cause.ts';
import { parseRetryAfter, retryDelay } from './retry-delay.ts';
import { effectOf, type Method, mayFollowError, mayFollowStatus } from './retry-policy.ts';

/** A request before it is dressed with the headers that every one has. */
export type ClientRequest = {
  readonly method: Method;
  /** Below the base URL, without a query. */
  readonly path: string;
  /** With its question mark; not shown in messages, for conditions may name people. */
  readonly query?: string;
  /** The etag to send as If-Match. */
  readonly ifMatch?: string;
  /** JSON, and the secrets in it. */
  readonly body?: { readonly json: string; readonly secrets: readonly string[] };
  readonly signal: AbortSignal | undefined;
};

/** The last answer, and what messages need: what to call the request, what it may have done, and what masks its secrets. */
export type Sent = { readonly answer: Answer; readonly name: string; readonly effect: string | undefined; readonly redact: Redact };

/**
 * Sends a request, and sends it again where that is safe for its method. After 401 the token function is asked once more.
 *
 * @throws FlowServiceError and its kinds, but no APIError: a refusal is an answer
 */
export async function sendWithRetries(settings: Settings, request: ClientRequest): Promise<Sent> {
  const { accessToken, baseURL, fetch, timeout, maxRetries, logger, apiKey } = settings;
  const { method, path, query = '', body, signal } = request;
  const name = `${method} ${baseURL}${path}`;
  const effect = effectOf(method);
  // A late answer may still echo the token of an earlier attempt.
  const tokens = new Set(typeof accessToken === 'string' ? [accessToken] : []);
  const redact: Redact = (value) => redactor([...(body?.secrets ?? []), apiKey, ...tokens])(value);
  const aborted = () => (signal === undefined ? new FlowServiceError() : abortError(name, signal, redact));
  let tokenRenewed = typeof accessToken === 'string';

  for (let retries = 0; ; ) {
    if (signal?.aborted) throw aborted();
    const token = await orAborted(tokenFrom(settings, redact), signal, aborted);
    tokens.add(token);
    const init = { method, headers: headersOf(request, settings, token), ...(body === undefined ? {} : { body: body.json }) };
    const start = Date.now();
    let reason: string;
    let delay: number;
    logger?.debug(`${name}: sending`);
    try {
      const answer = await attempt({ name, effect, url: baseURL + path + query, init, fetch, timeout, signal, redact });
      const { status, headers } = answer;
      const requestId = redact(headers.get('x-request-id')) ?? 'none';
      logger?.debug(`${name} answered ${status} after ${Date.now() - start} ms (request id ${requestId})`);
      if (status === 401 && !tokenRenewed) {
        tokenRenewed = true;
        logger?.warn(`${name} answered 401: asking for a new token`);
        continue;
      }
      const wanted = retryDelay(retries, parseRetryAfter(headers.get('retry-after'), Date.now()));
      if (!mayFollowStatus(method, status) || retries >= maxRetries || wanted === undefined) return { answer, name, effect, redact };
      delay = wanted;
      reason = `answered ${status}`;
    } catch (error) {
      if (!mayFollowError(method, error) || retries >= maxRetries) throw error;
      delay = retryDelay(retries, undefined) ?? 0;
      reason = reasonOf(error);
    }
    retries++;
    logger?.warn(`${name} ${reason}: trying again in ${Math.round(delay)} ms (${retries} of ${maxRetries})`);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waiting = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, delay);
    });
    await orAborted(waiting, signal, aborted).finally(() => clearTimeout(timer));
  }
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
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }),
  };
}

async function tokenFrom({ accessToken }: Settings, redact: Redact): Promise<string> {
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
