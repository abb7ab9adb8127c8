import { APIConnectionError, APITimeoutError, APIUserAbortError } from './errors.ts';
import type { Answer } from './read-answer.ts';
import type { Redact } from './redact.ts';

/** One request, ready to be sent. */
export type Call = {
  /** How messages name it, such as `POST https://…/connections`. */
  readonly name: string;
  readonly url: string;
  readonly init: RequestInit;
  readonly fetch: typeof globalThis.fetch;
  /** In milliseconds, for the answer with its whole body. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly redact: Redact;
};

/** A connection failed before any byte of the request was sent, so that sending it again cannot create a second connection. */
export class NothingSentError extends APIConnectionError {
  override name = 'APIConnectionError';
}

const nothingSent: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Sends a request once and reads the whole answer, whatever its status.
 *
 * @throws APIUserAbortError, APITimeoutError, NothingSentError, APIConnectionError
 */
export async function attempt({ name, url, init, fetch, timeout, signal, redact }: Call): Promise<Answer> {
  if (signal?.aborted) throw abortError(name, signal, redact);
  const controller = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, timeout);
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    // A redirect would carry the token to who knows where.
    const response = await fetch(url, { ...init, redirect: 'manual', signal: controller.signal });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    if (signal?.aborted) throw abortError(name, signal, redact);
    if (timedOut)
      throw new APITimeoutError(
        `${name} gave no whole answer within ${timeout} ms. The connection may have been created; look before you try again.`,
      );
    const cause = redact(error);
    const codes = codesOf(error);
    const reason = codes[0] ?? (cause instanceof Error ? cause.message : 'unknown reason');
    if (codes.some((code) => nothingSent.has(code)))
      throw new NothingSentError(`${name} could not be sent: ${reason}. Is the base URL right, and the service up?`, { cause });
    throw new APIConnectionError(`${name} failed: ${reason}. The connection may have been created; look before you try again.`, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** The error for a signal that the caller has aborted. */
export function abortError(name: string, { reason }: AbortSignal, redact: Redact): APIUserAbortError {
  return new APIUserAbortError(`${name} was aborted by its caller.`, { cause: redact(reason) });
}

/** The system's codes along an error's causes, those of several addresses tried at once included. */
function codesOf(error: unknown): readonly string[] {
  const codes: string[] = [];
  const left = [error];
  for (let next = left.pop(); next instanceof Error && codes.length < 20; next = left.pop()) {
    if ('code' in next && typeof next.code === 'string') codes.push(next.code);
    if (next instanceof AggregateError) left.push(...next.errors);
    left.push(next.cause);
  }
  return codes;
}
