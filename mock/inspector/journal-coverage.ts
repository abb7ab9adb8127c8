import { setImmediate } from 'node:timers/promises';
import type { CoverageGap, CoverageRecorder } from '../../src/verification/coverage.ts';
import type { Journal } from '../journal.ts';
import type { MockContext } from '../resources/operation-call.ts';

/** The coverage of the description by the requests to a mock. */
export type MockCoverage = {
  readonly covered: number;
  readonly total: number;
  /** The number of requests that the journal dropped before they were counted. */
  readonly uncounted: number;
  readonly operations: readonly CoverageGap[];
};

/** Returns the coverage by the requests since the start or the last reset. */
export type JournalCoverage = () => Promise<MockCoverage>;

/** The number of requests that are counted before others are responded to. */
const most = 200;

/** The requests of an epoch that are counted already. */
type Counted = { readonly epoch: string; readonly recorder: CoverageRecorder; last: number; uncounted: number };

/**
 * Creates the coverage of a mock. It is made from the journal when it is asked for, and goes on from there the next time, so that a request
 * costs nothing. Requests that the journal has dropped by then are not counted.
 */
export function journalCoverage({ contract, profile }: MockContext, journal: Journal): JournalCoverage {
  let counted: Counted | undefined;
  let counting: Promise<unknown> = Promise.resolve();
  const count = async (): Promise<MockCoverage> => {
    const { coverageRecorder, coverageGaps, judge, exchangeOfJournal } = await load();
    if (counted?.epoch !== journal.epoch()) {
      counted = { epoch: journal.epoch(), recorder: coverageRecorder(contract), last: 0, uncounted: 0 };
    }
    const now = counted;
    while (now.epoch === journal.epoch() && now.last < journal.last()) {
      for (const entry of journal.entries(now.last).take(most)) {
        now.uncounted += entry.id - now.last - 1;
        now.last = entry.id;
        const exchange = exchangeOfJournal({ contract, profile }, entry);
        if (exchange !== undefined) now.recorder.record(exchange, judge(contract, exchange));
      }
      await setImmediate();
    }
    const coverage = now.recorder.result();
    return { covered: coverage.covered, total: coverage.total, uncounted: now.uncounted, operations: coverageGaps(coverage) };
  };
  return () => {
    // One after another, so that no request is counted twice.
    const next = counting.then(count);
    counting = next.catch(() => {});
    return next;
  };
}

/** Loads the modules that only an inspected mock needs. */
async function load() {
  const [coverage, { judge }, { exchangeOfJournal }] = await Promise.all([
    import('../../src/verification/coverage.ts'),
    import('../../src/verification/judge.ts'),
    import('./exchange-of-journal.ts'),
  ]);
  return { ...coverage, judge, exchangeOfJournal };
}
