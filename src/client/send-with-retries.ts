import { abortError, attempt } from './attempt.ts';
import { FlowServiceError } from './errors.ts';
import { NothingSentError } from './nothing-sent.ts';
import { checkToken, type Settings } from './options.ts';
import { orAborted } from './or-aborted.ts';
import type { Answer } from './read-answer.ts';
import { type Redact, redactor } from './redact.ts';
import { redactCause } from './redact-cause.ts';
import { parseRetryAfter, retryDelay } from './retry-delay.ts';

/** A POST with its body in JSON, before it is dressed with headers. */
export type Post = {
  readonly path: string;
  readonly body: string;
  readonly secrets: readonly string[];
  readonly signal: AbortSignal | undefined;
};

/** The last answer, what to call the request in messages, and what masks its secrets. */
export type Sent = { readonly answer: Answer; readonly name: string; readonly redact: Redact };

/**
 * Sends a POST, and sends it again only where that cannot create a second connection: after 429 and 503, by which the service says
 * that it did nothing, and where nothing was sent. After 401 the token function is asked once more.
 *
 * @see RFC 9110 §9.2.2 (a POST is not idempotent)
 * @throws FlowServiceError and its kinds, but no APIError: a refusal is an answer
 */
export async function sendWithRetries(settings: Settings, { path, body, secrets, signal }: Post): Promise<Sent> {
  const { accessToken, baseURL, fetch, timeout, maxRetries, logger, apiKey } = settings;
  const url = baseURL + path;
  const name = `POST ${url}`;
  // A late answer may still echo the token of an earlier attempt.
  const tokens = new Set(typeof accessToken === 'string' ? [accessToken] : []);
  const redact: Redact = (value) => redactor([...secrets, apiKey, ...tokens])(value);
  const aborted = () => (signal === undefined ? new FlowServiceError() : abortError(name, signal, redact));
  let tokenRenewed = typeof accessToken === 'string';

  for (let retries = 0; ; ) {
    if (signal?.aborted) throw aborted();
    const token = await orAborted(tokenFrom(settings, redact), signal, aborted);
    tokens.add(token);
    const init = { method: 'POST', headers: headers(settings, token), body };
    const start = Date.now();
    let reason: string;
    let retryAfter: number | undefined;
    logger?.debug(`${name}: sending`);
    try {
      const answer = await attempt({ name, url, init, fetch, timeout, signal, redact });
      const { status, headers } = answer;
      const requestId = redact(headers.get('x-request-id')) ?? 'none';
      logger?.debug(`${name} answered ${status} after ${Date.now() - start} ms (request id ${requestId})`);
      if (status === 401 && !tokenRenewed) {
        tokenRenewed = true;
        logger?.warn(`${name} answered 401: asking for a new token`);
        continue;
      }
      if ((status !== 429 && status !== 503) || retries >= maxRetries) return { answer, name, redact };
      retryAfter = parseRetryAfter(headers.get('retry-after'), Date.now());
      if (retryDelay(retries, retryAfter) === undefined) return { answer, name, redact };
      reason = `answered ${status}`;
    } catch (error) {
      if (!(error instanceof NothingSentError) || retries >= maxRetries) throw error;
      reason = 'could not be sent';
    }
    const delay = retryDelay(retries, retryAfter) ?? 0;
    retries++;
    logger?.warn(`${name} ${reason}: trying again in ${Math.round(delay)} ms (${retries} of ${maxRetries})`);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waiting = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, delay);
    });
    await orAborted(waiting, signal, aborted).finally(() => clearTimeout(timer));
  }
}

/**
 * The five headers of every request that carries a body.
 *
 * @see Tutorial: Gather values for required headers
 */
function headers({ apiKey, imsOrg, sandbox }: Settings, token: string): Record<string, string> {
  return {
    Authorization: `Bearer ${token}`,
    'x-api-key': apiKey,
    'x-gw-ims-org-id': imsOrg,
    'x-sandbox-name': sandbox,
    'Content-Type': 'application/json',
    Accept: 'application/json',
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
