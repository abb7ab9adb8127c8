import type { Flow } from '../../src/generated/flow-service.ts';
import { endOfTime } from '../mock-time.ts';

/** When a dataflow runs: the times are in milliseconds since 1970. */
export type Schedule = {
  readonly start: number;
  /** The time between two runs, in milliseconds; undefined for a dataflow that runs once. */
  readonly period: number | undefined;
  /** Whether the first run also reads what was there before the start. */
  readonly backfill: boolean;
};

const minute = 60_000;
const units: Readonly<Record<string, number>> = { minute, hour: 60 * minute, day: 1440 * minute, week: 10_080 * minute };

/** Start times above this are in milliseconds: as seconds, it is the year 5138. Adobe's descriptions have both units. */
const mostSeconds = 100_000_000_000;

/**
 * Reads the schedule of a dataflow; undefined if it has none. Adobe's samples have strings for numbers and flags.
 *
 * @see Create a dataflow to ingest data from a CRM, scheduleParams; crm-to-aep flow specification, scheduleSpec
 */
export function scheduleOf({ scheduleParams }: Pick<Flow, 'scheduleParams'>): Schedule | undefined {
  if (scheduleParams === undefined) return undefined;
  const { startTime, frequency = 'once', interval = 1, backfill = true } = scheduleParams;
  const written = Number(startTime);
  const unit = units[String(frequency)];
  return {
    start: written > mostSeconds ? written : written * 1000,
    period: unit === undefined ? undefined : unit * Number(interval),
    backfill: String(backfill) !== 'false',
  };
}

/**
 * Returns the time of the first run of a dataflow that is enabled at `now`; undefined if it never runs. With a start in the past, the
 * first run reads the data from before, at once; without backfill, the next time of the schedule counts. Adobe does not publish how long
 * the first run takes to appear: this is our choice.
 */
export function firstRunAt(schedule: Schedule, now: number): number | undefined {
  const { start, period, backfill } = schedule;
  if (start > now) return inTime(start);
  return period === undefined || backfill ? inTime(Math.max(now, start)) : nextRunAt(schedule, now);
}

/** Returns the next time of a schedule after a time; undefined if there is none, because the dataflow runs once. */
export function nextRunAt({ start, period }: Schedule, time: number): number | undefined {
  if (time < start) return inTime(start);
  return period === undefined ? undefined : inTime(start + (Math.floor((time - start) / period) + 1) * period);
}

/** Returns a time that the mock's clock can reach; undefined for a later one, and for a placeholder, which never comes. */
function inTime(at: number): number | undefined {
  return at < endOfTime ? at : undefined;
}
