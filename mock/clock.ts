import { reveal } from '../src/messages/wording.ts';
import { checkOptions, wholeNumber } from './check-options.ts';
import { ClockError, type ClockEvent, ClockLimitError, type ClockMove, type EventKind, type NextDue } from './clock-event.ts';
import { timeAfter, timeAt } from './clock-target.ts';
import type { DueHandler, DueHandlers } from './resources/due-handlers.ts';
import type { MockContext } from './resources/operation-call.ts';
import type { AnyDue, AnyPlaced } from './store/entity-store.ts';

/** Options of `advance`, `set` and `runNow`. */
export type ClockOptions = {
  /** The number of events after which the clock stops with a `ClockLimitError`. Default: 1,000; at most 100,000. */
  readonly limit?: number;
};

/**
 * The clock of a mock. It runs like a real one and can be moved forward. A call returns when everything that was due has happened, each at
 * its own time and in order. Sockets, delays and `Retry-After` stay on real time.
 *
 * @see Stripe, Test clocks
 */
export type MockClock = {
  /** Returns the mock's time. */
  readonly now: () => Date;
  /**
   * Moves the clock by an ISO 8601 duration such as `PT1H`.
   *
   * @throws ClockError if the duration is invalid; ClockLimitError if the move has too many events
   */
  readonly advance: (duration: string, options?: ClockOptions) => ClockMove;
  /**
   * Moves the clock to a time: a `Date`, or ISO 8601 with a time zone.
   *
   * @throws ClockError if the time is invalid or in the past; ClockLimitError if the move has too many events
   */
  readonly set: (time: Date | string, options?: ClockOptions) => ClockMove;
  /**
   * Runs a dataflow now, whatever its schedule.
   *
   * @throws ClockError if there is no dataflow with this id, or it is not enabled; ClockLimitError if too many events are due
   */
  readonly runNow: (flowId: string, options?: ClockOptions) => ClockMove;
};

/** The clock as the mock itself uses it. */
export type Clock = MockClock & {
  /**
   * Makes everything happen that is due when a request arrives.
   *
   * @param at - the time of the arrival
   * @returns the time of the arrival by the clock of the state file, which another process may have moved
   */
  readonly settle: (at: number) => number;
  /** How far the clock was moved, in milliseconds. */
  readonly offset: () => number;
  readonly next: () => NextDue | undefined;
};

/** The rule for the limit of a move. A hundred thousand events take ten seconds and more. */
export const limitRule = wholeNumber(1, 100_000);

/**
 * The number of events that a request waits for. A state file that was not used for months may have more of them; the next requests make
 * the rest happen.
 */
const mostBeforeRequest = 1000;

/** The events until a time, and the next one if the limit was reached. */
type Happened = { readonly events: readonly ClockEvent[]; readonly next: AnyDue | undefined };

/** Creates the clock of a mock. Its offset is part of the state of the mock. */
export function makeClock(context: MockContext, handlers: DueHandlers): Clock {
  const { entities } = context;
  const { time } = context.identifiers;
  const follow = (): void => time.setOffset(entities.clock().offset);

  const happen = (due: AnyPlaced, at: number): readonly ClockEvent[] => {
    const handler = handlers[due.kind] as DueHandler | undefined;
    if (handler === undefined) throw new TypeError(`Nothing can be due for an entity of the kind ${due.kind}.`);
    return time.standingAt(at, () => handler(due, context, at)).map((event) => ({ at: iso(at), ...event }));
  };
  const happenUntil = (until: number, limit = Number.POSITIVE_INFINITY): Happened => {
    const events: ClockEvent[] = [];
    let before: AnyDue | undefined;
    for (;;) {
      const due = entities.nextDue(until);
      if (due === undefined || events.length >= limit) return { events, next: due };
      if (due.sequence === before?.sequence && due.dueAt === before.dueAt && due.entity.etag === before.entity.etag)
        throw new TypeError(`The entity ${due.entity.id} of the kind ${due.kind} is still due after its event.`);
      events.push(...happen(due, due.dueAt));
      before = due;
    }
  };

  const move = (target: (from: number) => number, limit: number): ClockMove => {
    const { next, ...made } = entities.atomically(() => {
      follow();
      const [from, read] = [time.peek(), time.read()];
      const to = target(from);
      const { events, next } = happenUntil(to, limit);
      const now = next === undefined ? to : Math.max(from, Date.parse(events.at(-1)?.at ?? ''));
      // Identifiers that the events have made do not take time, so that the clock is exactly at `now`.
      time.setOffset(time.offset() + (now - from) - (time.read() - read));
      entities.setClock({ offset: time.offset(), movedTo: now });
      return { from: iso(from), now: iso(now), events, next };
    });
    if (next !== undefined) throw new ClockLimitError(made, nextOf(next));
    return made;
  };
  const limitOf = (name: string, options: ClockOptions): number => {
    checkOptions(name, options, { limit: limitRule });
    return options.limit ?? 1000;
  };

  return {
    now: () => {
      follow();
      return new Date(time.peek());
    },
    advance: (duration, options = {}) => move((from) => timeAfter(from, duration), limitOf('clock.advance()', options)),
    set: (at, options = {}) => move((from) => timeAt(from, at), limitOf('clock.set()', options)),
    runNow: (flowId, options = {}) => {
      const before = move((from) => from, limitOf('clock.runNow()', options)).events;
      return entities.atomically(() => {
        follow();
        const now = time.peek();
        const flow = Iterator.from(entities.all('flows')).find(({ entity }) => entity.id === String(flowId).toLowerCase());
        if (flow === undefined)
          throw new ClockError(`There is no dataflow with the id ${reveal(String(flowId))}. GET /flows lists the dataflows of a sandbox.`);
        const { state } = flow.entity;
        if (state !== 'enabled')
          throw new ClockError(`The dataflow has the state ${state}. Only an enabled one runs: enable or publish it first.`);
        const events = [...before, ...happen(flow as AnyPlaced, now), ...happenUntil(now).events];
        return { from: iso(now), now: iso(now), events };
      });
    },
    settle: (at) => {
      const offset = time.offset();
      follow();
      const now = at - offset + time.offset();
      // Asked before as well, because only a change needs the file for itself.
      if (entities.nextDue(now) !== undefined) entities.atomically(() => happenUntil(now, mostBeforeRequest));
      return now;
    },
    offset: () => {
      follow();
      return time.offset();
    },
    next: () => {
      const due = entities.nextDue(Number.POSITIVE_INFINITY);
      return due === undefined ? undefined : nextOf(due);
    },
  };
}

function nextOf({ dueAt, kind, entity }: AnyDue): NextDue {
  return { at: iso(dueAt), kind: kind as EventKind, id: entity.id };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
