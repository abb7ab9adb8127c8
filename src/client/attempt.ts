import { APIConnectionError, APITimeoutError } from './errors.ts';
import { failuresOf, NothingSentError, proveNothingSent } from './nothing-sent.ts';
import { orAborted } from './or-aborted.ts';
import { type Answer, readResponse } from './read-response.ts';
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
 * @throws APITimeoutError, NothingSentError, APIConnectionError; where the caller's signal has aborted, its reason
 */
export async function attempt({ name, effect, url, init, fetch, timeout, signal, redact }: Call): Promise<Answer> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), Math.min(timeout, longestTimer));
  // A redirect would carry the token to who knows where.
  const send = async () => readResponse(await fetch(url, { ...init, redirect: 'manual', signal: controller.signal }));
  try {
    // A fetch that takes no notice of its signal must not keep the caller waiting.
    return await orAborted(() => orAborted(send, controller.signal), signal);
  } catch (error) {
    const timedOut = controller.signal.aborted;
    // What nobody waits for any more must not go on.
    controller.abort();
    signal?.throwIfAborted();
    const warning = effect === undefined ? '' : ` The connection may have been ${effect}; look before you try again.`;
    if (timedOut) throw new APITimeoutError(`${name} gave no whole answer within ${timeout} ms.${warning}`);
    const failures = failuresOf(error);
    const cause = redactCause(error, redact);
    const reason =
      redact(failures.find(({ code }) => typeof code === 'string')?.code) ?? (cause instanceof Error ? cause.message : 'unknown reason');
    if (proveNothingSent(failures))
      throw new NothingSentError(`${name} could not be sent: ${reason}. Is the base URL right, and the service up?`, { cause });
    throw new APIConnectionError(`${name} failed: ${reason}.${warning}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}
