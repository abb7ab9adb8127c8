import type { RequestSummary } from '../inspector/request-summary.ts';

/** The sign and the words of each verdict. */
export const verdicts: Readonly<Record<RequestSummary['verdict'], { readonly sign: string; readonly one: string; readonly all: string }>> =
  {
    violations: { sign: '✗', one: 'has violations', all: 'Violations' },
    warnings: { sign: '!', one: 'has warnings', all: 'Warnings' },
    conforms: { sign: '✓', one: 'conforms', all: 'Conforming' },
  };

/** Writes a count with its noun: `1 request`, `2,000 requests`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Writes the local time of day, with milliseconds. */
export function timeOfDay(at: string): string {
  const date = new Date(at);
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
  return `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}.${pad(date.getMilliseconds(), 3)}`;
}

/** Writes a time in UTC, to the second: `2026-11-29 09:00:00 UTC`. */
export function utc(at: string | number): string {
  return new Date(at)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
}

/** Writes a duration: `0.4 ms`, `120 ms`, `2.5 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}

/** Writes how far the clock was moved, in its two largest units: `2 days 3 hours`. */
export function span(milliseconds: number): string {
  const units = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
    ['second', 1000],
  ] as const;
  let left = milliseconds;
  const parts = units.flatMap(([name, length]) => {
    const count = Math.floor(left / length);
    left -= count * length;
    return count === 0 ? [] : [counted(count, name)];
  });
  return parts.slice(0, 2).join(' ') || 'less than a second';
}

/** Writes the status of a response. */
export function statusText(status: number): string {
  return status === 0 ? 'cut' : String(status);
}
