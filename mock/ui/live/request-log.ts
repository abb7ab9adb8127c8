import type { RequestSummary } from '../../inspector/request-summary.ts';

/** The requests that the page knows, oldest first. A log is a value: a change makes a new one. */
export type RequestLog = {
  readonly rows: readonly RequestSummary[];
  /** The id of the last event, `<epoch>-<n>`; undefined before the first. */
  readonly lastEvent: string | undefined;
  /** The number of requests that were dropped, because the page keeps only so many. */
  readonly dropped: number;
};

/** A log before the first event. */
export const emptyLog: RequestLog = { rows: [], lastEvent: undefined, dropped: 0 };

/** The number of requests that the page keeps. Each takes about half a kilobyte. */
const most = 20_000;

/** Adds rows to a log. Rows of another epoch replace all others: the mock has started again, or was reset. */
export function withRows(log: RequestLog, event: string, rows: readonly RequestSummary[]): RequestLog {
  const isSame = log.lastEvent !== undefined && epochOf(log.lastEvent) === epochOf(event);
  const last = isSame ? (log.rows.at(-1)?.id ?? 0) : 0;
  const all = [...(isSame ? log.rows : []), ...rows.filter(({ id }) => id > last)];
  const excess = Math.max(0, all.length - most);
  return { rows: excess === 0 ? all : all.slice(excess), lastEvent: event, dropped: (isSame ? log.dropped : 0) + excess };
}

/** Returns an empty log that goes on after an event. */
export function clearedAt(event: string): RequestLog {
  return { ...emptyLog, lastEvent: event };
}

function epochOf(event: string): string {
  return event.slice(0, event.lastIndexOf('-'));
}
