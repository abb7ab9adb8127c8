import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Received } from './exchange.ts';

/** The records of the table that every source connection names. */
const records = 4;

/** Moves the clock of the mock. */
export async function tick(url: string, advance: string): Promise<void> {
  const response = await fetch(`${url}/__mock/clock`, { method: 'POST', body: JSON.stringify({ advance }) });
  const text = await response.text();
  assert.equal(response.status, 200, `the clock: ${text.slice(0, 300)}`);
  const times = (JSON.parse(text).events as readonly { readonly at: string }[]).map(({ at }) => at);
  assert.deepEqual(times, [...times].sort(), 'The events of the clock are not in the order of time');
}

/**
 * Polls a run until it has ended, and checks that it goes on only forward and ends as its scenario says. The clock is moved in between,
 * except for one run in ten, which takes its real time.
 */
export async function followRun(
  url: string,
  retrieve: (id: string) => Promise<Received>,
  id: string,
  scenario: string | undefined,
): Promise<void> {
  const order = ['scheduled', 'inProgress', 'success', 'failed'];
  const isReal = Number.parseInt(id.slice(0, 2), 16) % 10 === 0;
  let before = 0;
  for (let polls = 0; ; polls++) {
    const { body } = await retrieve(id);
    const { statusSummary, recordSummary } = body.items[0].metrics;
    const now = order.indexOf(statusSummary.status);
    assert.ok(now >= before, `The run ${id} went from ${order[before]} to ${statusSummary.status}`);
    before = now;
    if (scenario === 'run-stuck' && polls > 3) return assert.ok(now < 2, 'A run that is stuck has ended');
    if (now >= 2) {
      assert.equal(statusSummary.status, scenario === 'run-failed' ? 'failed' : 'success');
      if (now === 2) assert.equal(recordSummary.outputRecordCount, scenario === 'run-partial' ? records - 1 : records);
      return;
    }
    assert.ok(polls < 1000, `The run ${id} does not end`);
    if (isReal) await wait(100);
    else await tick(url, 'PT1S');
  }
}
