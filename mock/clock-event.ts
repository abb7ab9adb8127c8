/** A kind of entities that something can happen to when its time has come. */
export type EventKind = 'connections' | 'flows' | 'runs';

/** Something that happened because its time had come. */
export type ClockEvent = {
  /** ISO 8601. */
  readonly at: string;
  /** The kind of the entity that it happened to. */
  readonly kind: EventKind;
  /** The id of the entity. */
  readonly id: string;
  /** The dataflow of a flow run. */
  readonly flowId?: string;
  /** What happened. */
  readonly what: 'connection-enabled' | 'flow-enabled' | 'flow-run-pending' | 'flow-run-in-progress' | 'flow-run-finished';
  /** The status or state of the entity from then on. */
  readonly status?: string;
};

/** A move of the clock, with all that happened. The times are in ISO 8601. */
export type ClockMove = {
  /** The mock's time before. */
  readonly from: string;
  /** The mock's time now. */
  readonly now: string;
  /** In the order of their times. */
  readonly events: readonly ClockEvent[];
};

/** The next thing that will happen, and when (ISO 8601). */
export type NextDue = {
  /** When it happens. */
  readonly at: string;
  /** The kind of the entity that it happens to. */
  readonly kind: EventKind;
  /** The id of the entity. */
  readonly id: string;
};

/** Thrown if the clock cannot be moved as asked. The message has the reason. */
export class ClockError extends Error {
  override name = 'ClockError';
}

/** Thrown if a move has more events than its limit. The clock stands at the last event that happened. */
export class ClockLimitError extends ClockError {
  override name = 'ClockLimitError';
  /** The part of the move that was made. */
  readonly move: ClockMove;
  /** The event that the limit was in the way of. */
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
