import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeClock } from '../../mock/clock.ts';
import { type ClockEvent, ClockLimitError, type ClockMove } from '../../mock/clock-event.ts';
import { deterministicIdentifiers } from '../../mock/identifiers.ts';
import { dueHandlers } from '../../mock/resources/due-handlers.ts';
import type { MockContext } from '../../mock/resources/operation-call.ts';
import type { EntityStore, Scope } from '../../mock/store/entity-store.ts';
import { memoryStore } from '../../mock/store/memory-store.ts';
import { sqliteStore } from '../../mock/store/sqlite-store.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import type { Flow } from '../../src/generated/flow-service.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const scope: Scope = { imsOrg: 'A@AdobeOrg', sandbox: 'prod' };
const beginning = Date.UTC(2020, 0, 1);

const [example] = flowService.description.components.examples.flow.value.items as unknown as readonly [Flow];

/** Makes a clock with dataflows that first run after some seconds, and then every quarter of an hour. */
function clockWith(entities: EntityStore, dues: readonly number[], handlers = dueHandlers) {
  entities.clear();
  const identifiers = deterministicIdentifiers();
  for (const [index, seconds] of dues.entries()) {
    const startTime = beginning / 1000 + seconds;
    const scheduleParams = { startTime, frequency: 'minute', interval: 15 };
    const entity = { ...example, id: `flow-${index}`, imsOrgId: scope.imsOrg, sandboxName: scope.sandbox, scheduleParams };
    entities.insert('flows', scope, { entity, dueAt: startTime * 1000, outcome: undefined });
  }
  return makeClock({ contract: flowService, entities, identifiers } as unknown as MockContext, handlers);
}

describe.each<[string, () => EntityStore, number]>([
  ['in memory', memoryStore, 100],
  ['in a file', () => sqliteStore(flowService, join(folder, 'sums.db')), 10],
])('%s', (_, makeStore, numRuns) => {
  const dues = fc.array(fc.nat(3600), { maxLength: 4 });
  const steps = fc.array(fc.nat(5000), { minLength: 1, maxLength: 8 });

  test('any sequence of advances has the events of one advance by their sum', () => {
    const store = makeStore();
    let most = 0;
    fc.assert(
      fc.property(dues, steps, (first, all) => {
        const inSteps = clockWith(store, first);
        const moves = all.map((seconds) => inSteps.advance(`PT${seconds}S`));
        const written = [...store.all()];
        const atOnce = clockWith(store, first).advance(`PT${all.reduce((sum, seconds) => sum + seconds)}S`);
        expect(moves.flatMap(({ events }) => events)).toEqual(atOnce.events);
        expect([moves.at(-1)?.now, moves[0]?.from]).toEqual([atOnce.now, atOnce.from]);
        expect([...store.all()]).toEqual(written);
        const times = atOnce.events.map(({ at }) => at);
        expect(times).toEqual([...times].sort());
        most = Math.max(most, times.length);
      }),
      { numRuns },
    );
    expect(most).toBeGreaterThan(10);
    store.close();
  });

  test('an advance that its limit stops again and again has the same events, and never more at once', () => {
    const store = makeStore();
    fc.assert(
      fc.property(dues, fc.integer({ min: 1, max: 5 }), (first, limit) => {
        const target = new Date(beginning + 4 * 60 * 60_000);
        const clock = clockWith(store, first);
        const events: ClockEvent[] = [];
        for (let move: ClockMove | undefined; move === undefined; ) {
          try {
            move = clock.set(target, { limit });
            events.push(...move.events);
          } catch (error) {
            if (!(error instanceof ClockLimitError)) throw error;
            expect(error.move.events).toHaveLength(limit);
            expect(clock.now().toISOString()).toBe(error.move.events.at(-1)?.at);
            events.push(...error.move.events);
          }
        }
        expect(events).toEqual(clockWith(store, first).set(target).events);
      }),
      { numRuns: numRuns / 5 },
    );
    store.close();
  });

  test('a dataflow runs now without a move of the clock, after what was due before', () => {
    const store = makeStore();
    const clock = clockWith(store, [-60, 600]);
    const { from, now, events } = clock.runNow('FLOW-1');
    expect(from).toBe(now);
    expect(events.map(({ flowId, what }) => [flowId, what])).toEqual([
      ['flow-0', 'flow-run-pending'],
      ['flow-0', 'flow-run-in-progress'],
      ['flow-0', 'flow-run-finished'],
      ['flow-1', 'flow-run-pending'],
    ]);
    const [begun, last] = [events[0], events[3]];
    expect([begun?.at, last?.at]).toEqual([new Date(beginning - 60_000).toISOString(), now]);
    expect(store.find('runs', scope, last?.id ?? '')?.entity.updatedAt).toBe(Date.parse(now));
    store.close();
  });

  test('a handler that leaves its entity due is reported, and does not keep the mock busy', () => {
    const store = makeStore();
    const clock = clockWith(store, [60], { flows: () => [{ kind: 'flows', id: 'flow-0', what: 'flow-enabled' }] });
    expect(() => clock.advance('PT1H')).toThrow('The entity flow-0 of the kind flows is still due after its event.');
    expect(clock.now()).toEqual(new Date(beginning));
    expect(() => clockWith(store, [60], {}).advance('PT1H')).toThrow('Nothing can be due for an entity of the kind flows.');
    store.close();
  });
});
