/** The longest that the client waits before it tries again, in milliseconds; asked for more, it gives up instead. */
export const longestWait = 60_000;

const firstBackOff = 500;
const longestBackOff = 8_000;

/**
 * The seconds that `Retry-After` asks for, given as a number or as a date; undefined where it gives neither.
 *
 * @see RFC 9110 §10.2.3, and §5.6.7 for the three forms of a date
 */
export function parseRetryAfter(value: string | null): number | undefined {
  const text = value?.trim() ?? '';
  if (/^[0-9]+$/.test(text)) return Number(text);
  // Date.parse makes a date of almost anything, even of `1.5`, and takes one without a zone for local time.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined;
  const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

/**
 * How many milliseconds to wait before the next attempt: what the answer asks for, else an exponential back-off with full jitter, so
 * that many clients do not come back at once.
 */
export function retryDelay(retries: number, retryAfter?: number): number {
  return retryAfter === undefined ? Math.random() * Math.min(longestBackOff, firstBackOff * 2 ** retries) : retryAfter * 1000;
}
