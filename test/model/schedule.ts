import type { ErrorName } from '../contract.ts';
import type { Known, Model, Own } from './model.ts';

const minutes: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 };

/** Lists the first times of a schedule that are after a time: none, or the first one. A schedule that runs once has only its start. */
function timesAfter({ startTime, frequency, interval }: Own, after: number): readonly number[] {
  const [start, period] = [startTime * 1000, (minutes[frequency] ?? 0) * interval * 60_000];
  if (start > after) return [start];
  if (frequency === 'once') return [];
  let time = start;
  // In steps of a thousand first, because a start may be long ago.
  for (const step of [1000 * period, period]) while (time + step <= after) time += step;
  return [time + period];
}

/** Returns when a dataflow that is enabled at a time runs first: without delay if it is to read what is from before its start. */
export function firstRun({ scheduleParams }: Own, now: number): number | undefined {
  if (scheduleParams === undefined) return undefined;
  const { startTime, frequency, backfill = true } = scheduleParams;
  return startTime * 1000 <= now && (backfill || frequency === 'once') ? now : timesAfter(scheduleParams, now)[0];
}

/** Returns when a dataflow that has run before runs next. */
export function nextRun({ scheduleParams }: Own, now: number): number | undefined {
  return scheduleParams === undefined ? undefined : timesAfter(scheduleParams, now)[0];
}

/** Returns when a dataflow runs that was enabled, published or changed at a time. */
export function runAfterChange(model: Model, { key }: Known, own: Own, now: number): number | undefined {
  const hasRun = model.all().some((one) => one.own.flow === key);
  return hasRun ? nextRun(own, now) : firstRun(own, now);
}

/** Lists the errors that a dataflow which is no draft would have because of its schedule and transformations. */
export function faultsOf({ transformations = [], scheduleParams }: Own): readonly ErrorName[] {
  const has = (wanted: string): boolean => transformations.some(({ name }: Own) => name === wanted);
  const { frequency = 'once', interval, backfill } = { ...scheduleParams };
  const isOnce = frequency === 'once';
  return Object.entries({
    'mapping-missing': !has('Mapping'),
    'delta-column-missing': !isOnce && !has('Copy'),
    'delta-column-with-once': isOnce && has('Copy'),
    'interval-with-once': isOnce && interval !== undefined,
    'backfill-with-once': isOnce && backfill !== undefined,
    'missing-field': !isOnce && interval === undefined,
    'interval-too-small': frequency === 'minute' && interval < 15,
  }).flatMap(([name, isThere]) => (isThere ? [name as ErrorName] : []));
}

/** Returns the error of a change that a schedule which has begun does not allow. */
export function begunFault(before: Own, after: Own, now: number): ErrorName | undefined {
  const [old, changed] = [before.scheduleParams, after.scheduleParams];
  if (old === undefined || changed === undefined || before.state === 'draft' || old.startTime * 1000 > now) return undefined;
  if (old.startTime !== changed.startTime) return 'start-time-passed';
  if (old.frequency !== 'once' && changed.frequency === 'once') return 'frequency-fixed';
  return (old.backfill ?? true) === (changed.backfill ?? true) ? undefined : 'backfill-fixed';
}
