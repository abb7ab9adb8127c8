import type { ClockEvent } from '../clock-event.ts';
import type { Placed } from '../store/entity-store.ts';
import type { Kind } from '../store/kinds.ts';
import { enableConnection } from './connections.ts';
import type { MockContext } from './operation-call.ts';

/**
 * Makes happen what is due for an entity, and returns the events. It replaces the entity, so that it is due later or never, and inserts what
 * follows. While it runs, the mock's time stands at `at`.
 */
export type DueHandler<K extends Kind = Kind> = (due: Placed<K>, context: MockContext, at: number) => readonly Omit<ClockEvent, 'at'>[];

/** The handlers of entities that something can be due for. */
export type DueHandlers = { readonly [K in Kind]?: DueHandler<K> };

/** The handler of each kind. That of dataflows also runs one before its time, when the clock is asked to. */
export const dueHandlers: DueHandlers = {
  connections: enableConnection,
};
