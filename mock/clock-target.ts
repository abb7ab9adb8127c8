import { type Duration, parse, pattern } from 'iso8601-duration';
import { reveal } from '../src/messages/wording.ts';
import { ClockError } from './clock-event.ts';
import { endOfTime } from './mock-time.ts';

/** The pattern of the library matches any part of a text. */
const wholeDuration = new RegExp(`^${pattern.source}$`);

/**
 * Returns the time a duration later, in milliseconds since 1970. Months and years are those of the calendar in UTC: a month after 31
 * January is the last day of February.
 *
 * @see ISO 8601-1 §5.5.2; Temporal, Date.prototype.add with overflow "constrain"
 * @throws ClockError
 */
export function timeAfter(from: number, duration: unknown): number {
  const { years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = readDuration(duration);
  const exact = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
  return withinTime(addMonths(from, years * 12 + months) + Math.round(exact * 1000));
}

/**
 * Returns a time, a `Date` or ISO 8601 with a time zone, in milliseconds since 1970.
 *
 * @param from - the mock's time now; the new one is not before it
 * @throws ClockError
 */
export function timeAt(from: number, time: unknown): number {
  const at = withinTime(time instanceof Date && !Number.isNaN(time.getTime()) ? time.getTime() : readTime(time));
  if (at < from) {
    const [asked, now] = [new Date(at), new Date(from)].map((one) => one.toISOString());
    throw new ClockError(
      `The time ${asked} is before the mock's time, ${now}. The clock moves forward only. Choose a later time, or reset the mock.`,
    );
  }
  return at;
}

function readDuration(duration: unknown): Duration {
  const wrong = (why = ''): ClockError =>
    new ClockError(`Invalid duration ${shown(duration)}${why}. Use an ISO 8601 duration such as PT15M, PT1H or P1D.`);
  if (typeof duration !== 'string') throw wrong();
  if (/^-|-\d/.test(duration)) throw wrong(': the clock moves forward only');
  if (!wholeDuration.test(duration) || duration.endsWith('T')) throw wrong();
  try {
    return parse(duration);
  } catch {
    throw wrong();
  }
}

const instant = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

function readTime(time: unknown): number {
  const [, year, month, day] = instant.exec(String(time)) ?? [];
  // Date.parse takes 30 February for 1 or 2 March.
  const isDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
  const at = isDay ? Date.parse(String(time)) : Number.NaN;
  if (typeof time !== 'string' || Number.isNaN(at))
    throw new ClockError(`Invalid time ${shown(time)}. Use an ISO 8601 time with a time zone, such as 2026-12-01T00:00:00Z.`);
  return at;
}

function addMonths(from: number, months: number): number {
  if (months === 0) return from;
  const date = new Date(from);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const dayStart = Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay));
  return dayStart + (from % 86_400_000);
}

function withinTime(at: number): number {
  // Too large a number of years is not a time at all.
  if (at < endOfTime) return at;
  throw new ClockError(`The mock's time ends at ${new Date(endOfTime).toISOString()}. Move the clock by less.`);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? reveal(value) : String(value);
}
