import type { FlowRun } from '../../generated/flow-service.ts';
import { checkDuration, checkNames } from '../check-option.ts';
import { APITimeoutError, APIUserAbortError } from '../errors.ts';
import { type CallOptions, callOptionNames, checkSignal, pick } from '../options.ts';
import type { RequestId } from '../read-result.ts';
import { membersOf } from '../response-shapes.ts';
import { longestTimer, pause } from '../timers.ts';

/** Options of `waitFor` and `waitForRun`. */
export type WaitOptions = Omit<CallOptions, 'timeout'> & {
  /** The longest time to wait in milliseconds. Default: 600,000, ten minutes. Each request has the timeout of the client. */
  readonly timeout?: number;
  /** The pause before the second request in milliseconds. Each later pause is 1.5 times as long, up to 30,000. Default: 1,000. */
  readonly interval?: number;
};

/** A run, and the id of the request that read it. */
export type ReadRun = FlowRun & RequestId;

const tenMinutes = 600_000;
const firstPause = 1_000;
const longestPause = 30_000;
const growth = 1.5;

/**
 * The words for a run that has not ended, without case and underscores. Any other word counts as ended, so that an unknown one does not
 * keep a caller waiting, who reads the status anyway.
 *
 * @see Create a flow run for on-demand ingestion; Flow Service API - Sources, StatusDTO, and its version of 2021; Flow Service API -
 * Destinations
 */
const unfinished: readonly unknown[] = ['scheduled', 'queued', 'pending', 'waiting', 'inprogress', 'processing'];

/** Checks whether a run has ended, with success or not. One without a status has ended if it has the time of its end. */
function hasEnded(run: FlowRun): boolean {
  const status = statusOf(run);
  if (typeof status !== 'string') return run.metrics?.durationSummary?.completedAtUTC !== undefined;
  return !unfinished.includes(status.toLowerCase().replaceAll('_', ''));
}

/** Reads the status; version 2021 of Flow Service API - Sources names it `state`. */
function statusOf(run: FlowRun): unknown {
  return run.metrics?.statusSummary?.status ?? membersOf(run).state;
}

/**
 * Reads runs again and again, with longer and longer pauses, until one of them has ended. Returns the first one that has.
 *
 * @param unended begins the message if the time is over: `The flow run … has not ended`
 * @throws APITimeoutError if the time is over; APIUserAbortError if the caller's signal aborts; the errors of `read`
 */
export async function waitForRun(
  unended: string,
  read: (options: CallOptions) => Promise<readonly ReadRun[]>,
  options: WaitOptions = {},
): Promise<ReadRun> {
  checkNames('option', options, [...callOptionNames, 'interval']);
  const { timeout = tenMinutes, interval = firstPause, signal } = options;
  checkDuration('timeout', timeout);
  checkDuration('interval', interval);
  checkSignal(signal);
  // Not AbortSignal.any(), which browsers and runtimes before 2024 lack.
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  const timer = setTimeout(() => controller.abort(), Math.min(timeout, longestTimer));
  const callOptions = { ...pick(options, ['sandbox', 'maxRetries', 'headers']), signal: controller.signal };
  let newest: FlowRun | undefined;
  try {
    for (let delay = interval; ; delay = Math.min(delay * growth, Math.max(interval, longestPause))) {
      const runs = await read(callOptions);
      const ended = runs.find(hasEnded);
      if (ended !== undefined) return ended;
      newest = runs[0];
      // If the signal aborts, the next request throws the error of a call.
      await pause(delay, controller.signal).catch(() => {});
    }
  } catch (error) {
    if (signal?.aborted || !controller.signal.aborted || !(error instanceof APIUserAbortError)) throw error;
    const last = newest === undefined ? 'no run was listed' : `the last status was ${statusOf(newest) ?? 'missing'}`;
    throw new APITimeoutError(
      `${unended} within ${timeout} ms: ${last}. Pass a longer timeout, or look at the state and the schedule of the dataflow.`,
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
