import { APIConnectionError } from './errors.ts';
import { NothingSentError } from './fetch-failure.ts';

/** With these statuses the service reports that it did nothing. */
const nothingDone: readonly number[] = [429, 503];

const temporary: readonly number[] = [...nothingDone, 500, 502, 504];

/**
 * Checks whether a request may be sent again after a response with this status. One that changes nothing is retried after every temporary
 * failure. Others are retried only if nothing was done: a second POST may create a second entity, a second PATCH sends an etag that the
 * first made stale and fails with 412, and a second DELETE fails with 404; both would report a success as a failure.
 *
 * @see RFC 9110 §9.2.1, §9.2.2
 */
export function mayFollowStatus(effect: string | undefined, status: number): boolean {
  return (effect === undefined ? temporary : nothingDone).includes(status);
}

/** Checks whether a request may be sent again after an attempt that failed with this error. */
export function mayFollowError(effect: string | undefined, error: unknown): error is APIConnectionError {
  return error instanceof NothingSentError || (effect === undefined && error instanceof APIConnectionError);
}

/** The longest wait before a retry, in milliseconds. If the service asks for a longer one, the client gives up. */
export const longestWait = 60_000;

const firstBackOff = 500;
const longestBackOff = 8_000;

/**
 * Returns the wait before the next attempt in milliseconds: the one that the response asks for, otherwise an exponential back-off with
 * full jitter, so that many clients do not retry at the same time.
 */
export function retryDelay(retries: number, retryAfter?: number): number {
  return retryAfter === undefined ? Math.random() * Math.min(longestBackOff, firstBackOff * 2 ** retries) : retryAfter * 1000;
}

/**
 * Parses a `Retry-After` header, a number of seconds or a date, to seconds; undefined if it is neither.
 *
 * @see RFC 9110 §10.2.3, and §5.6.7 for the three forms of a date
 */
export function parseRetryAfter(value: string | null): number | undefined {
  const text = value?.trim() ?? '';
  if (/^[0-9]+$/.test(text)) return Number(text);
  // Date.parse accepts almost anything, even `1.5`, and reads a date without a zone as local time.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined;
  const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
