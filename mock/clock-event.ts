/** The kinds of entities that the clock changes. */
export type EventKind = 'connections' | 'flows' | 'runs';

/** A change that was due and that the clock has made, such as the end of a flow run. */
export type ClockEvent = {
  /** When it happened, in ISO 8601. */
  readonly at: string;
  /** The kind of the changed entity. */
  readonly kind: EventKind;
  /** The id of the changed entity. */
  readonly id: string;
  /** The id of the dataflow, if the entity is a flow run. */
  readonly flowId?: string;
  /** The change. `connection-enabled` and `flow-enabled` are the end of a creation. */
  readonly what: 'connection-enabled' | 'flow-enabled' | 'flow-run-pending' | 'flow-run-in-progress' | 'flow-run-finished';
  /** The status or state of the entity from then on. */
  readonly status?: string;
};

/** The result of a move of the clock: the times before and after it, in ISO 8601, and the events in between. */
export type ClockMove = {
  /** The mock's time before. */
  readonly from: string;
  /** The mock's time now. */
  readonly now: string;
  /** The events, in the order of their times. */
  readonly events: readonly ClockEvent[];
};

/** The next change that is due. */
export type NextDue = {
  /** When it is due, in ISO 8601. */
  readonly at: string;
  /** The kind of the entity that will change. */
  readonly kind: EventKind;
  /** The id of the entity that will change. */
  readonly id: string;
};

/** Thrown if the clock cannot be moved as asked. The message has the reason. */
export class ClockError extends Error {
  override name = 'ClockError';
}

/** Thrown if a move has more events than its limit. The clock stops at the last event before the limit. */
export class ClockLimitError extends ClockError {
  override name = 'ClockLimitError';
  /** The part of the move that was made. */
  readonly move: ClockMove;
  /** The next event, which exceeds the limit. */
  readonly next: NextDue;

  /** Creates the error for a move that stopped. */
  constructor(move: ClockMove, next: NextDue) {
    const happened = move.events.length === 1 ? '1 event has' : `${move.events.length} events have`;
    super(
      `The clock stopped at ${move.now}: ${happened} happened, which is the limit. The next one is due at ${next.at} (${next.kind}, id ${next.id}). Move the clock again, or raise the limit.`,
    );
    this.move = move;
    this.next = next;
  }
}
