import { APIConnectionError, APITimeoutError, FlowServiceError } from './errors.ts';
import { failuresOf, NothingSentError, proveNothingSent, redactCause } from './fetch-failure.ts';
import type { Redact } from './redact.ts';
import { parseRetryAfter } from './retries.ts';
import { longestTimer, orAborted } from './timers.ts';

/** One request, ready to be sent. */
export type Call = {
  /** The name of the request in messages, such as `POST https://…/connections`. */
  readonly name: string;
  /** Ends the message if the response is lost: a sentence after a space, or nothing for a request that changes nothing. */
  readonly warning: string;
  readonly url: string;
  readonly init: RequestInit;
  readonly fetch: typeof globalThis.fetch;
  /** In milliseconds, for the response with its whole body. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly redact: Redact;
};

/** A response, read to its end. */
export type CompleteResponse = {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed if it is JSON, otherwise its text; undefined if it is empty. */
  readonly body: unknown;
  readonly requestId: string | undefined;
  /** In seconds. */
  readonly retryAfter: number | undefined;
};

/**
 * Sends a request once and reads the whole response, whatever its status.
 *
 * @throws APITimeoutError, NothingSentError, APIConnectionError; FlowServiceError if fetch refuses the port; the signal's reason if the
 *   caller's signal has aborted
 */
export async function attempt({ name, warning, url, init, fetch, timeout, signal, redact }: Call): Promise<CompleteResponse> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), Math.min(timeout, longestTimer));
  // A redirect could send the token to another host.
  const send = async () => readResponse(await fetch(url, { ...init, redirect: 'manual', signal: controller.signal }));
  try {
    // Not left to fetch alone: one that ignores its signal must not keep the caller waiting.
    return await orAborted(() => orAborted(send, controller.signal), signal);
  } catch (error) {
    const timedOut = controller.signal.aborted;
    // Ends the request if the caller has aborted.
    controller.abort();
    signal?.throwIfAborted();
    if (timedOut) throw new APITimeoutError(`${name} got no complete response within ${timeout} ms.${warning}`);
    const failures = failuresOf(error);
    // The words of Node's fetch; browsers report no reason.
    if (failures.some(({ message }) => message === 'bad port'))
      throw new FlowServiceError(`${name} was not sent: fetch does not allow port ${new URL(url).port}. Use another port.`);
    const cause = redactCause(error, redact);
    const reason =
      redact(failures.find(({ code }) => typeof code === 'string')?.code) ?? (cause instanceof Error ? cause.message : 'unknown reason');
    if (proveNothingSent(failures))
      throw new NothingSentError(`${name} could not be sent: ${reason}. Check the base URL, and that the service is running.`, { cause });
    throw new APIConnectionError(`${name} failed: ${reason}.${warning}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

async function readResponse(response: Response): Promise<CompleteResponse> {
  const { status, headers } = response;
  return {
    status,
    headers,
    body: parseBody(await response.text()),
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfter: parseRetryAfter(headers.get('retry-after')),
  };
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.trim() === '' ? undefined : text;
  }
}
