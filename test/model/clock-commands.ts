import fc from 'fast-check';
import { expect } from 'vitest';
import { mostly } from './bodies.ts';
import { command, idOf, pick, scope } from './command.ts';
import type { MockUnderTest } from './mock-under-test.ts';
import type { Happening, Model } from './model.ts';

/** Not so long that a request would have to wait for more events than the mock lets it. */
const seconds = fc.oneof(fc.nat(4), fc.integer({ min: 5, max: 4000 }), fc.constantFrom(1, 20_000, 3600));
const iso = (time: number): string => new Date(time).toISOString();

type Moved = Awaited<ReturnType<MockUnderTest['move']>>['body'];

/** Compares the events of a move with what has happened in the model since a time; some of it may have happened before the move. */
function expectEvents(model: Model, { events, from }: Moved): void {
  const written = ({ at, key, what, status }: Happening): object => {
    const { kind, id, own } = model.at(key) ?? {};
    return { at: iso(at), kind, id: id ?? expect.any(String), ...(kind === 'runs' ? { flowId: own?.flowId } : {}), what, status };
  };
  expect(events.length).toBeLessThanOrEqual(model.log.length);
  expect(events).toEqual(model.log.slice(model.log.length - events.length).map(written));
  expect(events.filter(({ at }) => at > from)).toHaveLength(model.log.filter(({ at }) => iso(at) > from).length);
}

export const advance = command(
  'advance',
  fc.record({ seconds, isAbsolute: fc.boolean(), limit: mostly(1000, 3) }),
  async ({ seconds, isAbsolute, limit }, model, mock) => {
    const from = mock.now;
    const to = from + seconds * 1000;
    const { status, body } = await mock.move({ ...(isAbsolute ? { at: iso(to) } : { advance: `PT${seconds}S` }), limit });
    expect(body.from).toBe(iso(from));
    model.settle(status === 409 ? Date.parse(body.events.at(-1)?.at ?? '') : to);
    if (status === 409) {
      // The next one may be due at the same time, and has happened in the model only.
      expect(body.events).toHaveLength(limit);
      const rest = await mock.move({ at: body.now < iso(to) ? iso(to) : body.now });
      model.settle(to);
      expect(rest.status).toBe(200);
      return expectEvents(model, { ...rest.body, events: [...body.events, ...rest.body.events], from: body.from });
    }
    expect({ status, now: body.now }).toEqual({ status: 200, now: iso(to) });
    expectEvents(model, body);
  },
);

/** Lets time pass as it does without the clock: the next request makes happen what was due. */
export const wait = command('wait', seconds, async (seconds, _, mock) => mock.wait(seconds * 1000));

export const backwards = command('turn the clock back', fc.nat(5000), async (seconds, _, mock) => {
  expect((await mock.move({ at: iso(mock.now - 1 - seconds) })).status).toBe(400);
});

export const runNow = command('run now', fc.record({ scope, flow: pick }), async ({ scope, flow }, model, mock) => {
  const id = idOf(flow, 'flows', scope, model);
  const now = mock.now;
  const { status, body } = await mock.move({ runNow: id });
  model.settle(status === 200 ? now : 0);
  const known = model.all().find((one) => one.kind === 'flows' && one.id === id);
  if (known?.own.state !== 'enabled') return expect(status).toBe(400);
  expect(status).toBe(200);
  model.update(known, { dueAt: now });
  // A dataflow that runs now is ahead of others that are due at the same time: they have happened.
  model.settle(now);
  expectEvents(model, body);
});
