import { APIConnectionError, APITimeoutError, APIUserAbortError } from './errors.ts';
import { firstCode, NothingSentError, provesNothingSent } from './nothing-sent.ts';
import { orAborted } from './or-aborted.ts';
import type { Answer } from './read-answer.ts';
import type { Redact } from './redact.ts';
import { redactCause } from './redact-cause.ts';

/** One request, ready to be sent. */
export type Call = {
  /** How messages name it, such as `POST https://…/connections`. */
  readonly name: string;
  /** What the connection may have been where no answer comes, such as `created`; undefined where the request changes nothing. */
  readonly effect: string | undefined;
  readonly url: string;
  readonly init: RequestInit;
  readonly fetch: typeof globalThis.fetch;
  /** In milliseconds, for the answer with its whole body. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly redact: Redact;
};

/** Platforms keep a timer's milliseconds in 32 bits and fire at once for more. */
const longestTimer = 2 ** 31 - 1;

/**
 * Sends a request once and reads the whole answer, whatever its status.
 *
 * @throws APIUserAbortError, APITimeoutError, NothingSentError, APIConnectionError
 */
export async function attempt({ name, effect, url, init, fetch, timeout, signal, redact }: Call): Promise<Answer> {
  if (signal?.aborted) throw abortError(name, signal, redact);
  const controller = new AbortController();
  let timedOut = false;
  const timer = setTimeout(
    () => {
      timedOut = true;
      controller.abort();
    },
    Math.min(timeout, longestTimer),
  );
  const abort = () => controller.abort();
  signal?.addEventListener('abort', abort, { once: true });
  const send = async (): Promise<Answer> => {
    // A redirect would carry the token to who knows where.
    const response = await fetch(url, { ...init, redirect: 'manual', signal: controller.signal });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const warning = effect === undefined ? '' : ` The connection may have been ${effect}; look before you try again.`;
  try {
    // A fetch that takes no notice of its signal must not keep the caller waiting.
    return await orAborted(send(), controller.signal, () => new Error('aborted'));
  } catch (error) {
    if (timedOut) throw new APITimeoutError(`${name} gave no whole answer within ${timeout} ms.${warning}`);
    if (signal?.aborted) throw abortError(name, signal, redact);
    const cause = redactCause(error, redact);
    const reason = redact(firstCode(error)) ?? (cause instanceof Error ? cause.message : 'unknown reason');
    if (provesNothingSent(error))
      throw new NothingSentError(`${name} could not be sent: ${reason}. Is the base URL right, and the service up?`, { cause });
    throw new APIConnectionError(`${name} failed: ${reason}.${warning}`, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** The error for a signal that the caller has aborted. */
export function abortError(name: string, { reason }: AbortSignal, redact: Redact): APIUserAbortError {
  return new APIUserAbortError(`${name} was aborted by its caller.`, { cause: redactCause(reason, redact) });
}
