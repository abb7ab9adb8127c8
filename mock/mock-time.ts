/**
 * The end of the mock's time, exclusive. The seconds of an etag have eight hexadecimal digits, and after 2106 they would have nine.
 *
 * @see Update connections using the Flow Service API, etag
 */
export const endOfTime = Date.UTC(2100, 0, 1);

/** Where a mock takes its time from: this machine, or a count. In milliseconds since 1970. */
export type TimeSource = {
  readonly now: () => number;
  /** Returns the time without moving it. Only a count moves when it is read. */
  readonly peek: () => number;
  /** How far the time has moved because it was read, in milliseconds. 0 for that of a machine. */
  readonly read: () => number;
  /** Returns milliseconds for durations, which nothing moves. Those of a count stand still. */
  readonly stopwatch: () => number;
};

/** The time of a mock: that of its source plus an offset. While something happens that was due, it stands still at the moment of that. */
export type MockTime = TimeSource & {
  /** How far the time is ahead of its source, in milliseconds. */
  readonly offset: () => number;
  readonly setOffset: (offset: number) => void;
  /** Calls a function while the time stands still. */
  readonly standingAt: <T>(at: number, act: () => T) => T;
};

/** Creates the time of a mock, without an offset. */
export function mockTime(source: TimeSource): MockTime {
  let offset = 0;
  let standing: number | undefined;
  return {
    now: () => standing ?? source.now() + offset,
    peek: () => standing ?? source.peek() + offset,
    read: source.read,
    stopwatch: source.stopwatch,
    offset: () => offset,
    setOffset: (value) => {
      offset = value;
    },
    standingAt: (at, act) => {
      standing = at;
      try {
        return act();
      } finally {
        standing = undefined;
      }
    },
  };
}
