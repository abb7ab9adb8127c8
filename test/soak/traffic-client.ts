/** An action of a client; `nth` selects what it is about. */
export type Action = {
  readonly what: 'create' | 'retrieve' | 'update' | 'update stale' | 'delete' | 'list' | 'test' | 'look elsewhere';
  readonly scenario: string | undefined;
  readonly nth: number;
};

/** A client that knows what it has created, and compares every response with that. */
export type TrafficClient = {
  /** How many changes were acknowledged. */
  readonly acknowledged: number;
  readonly act: (action: Action) => Promise<void>;
  /** Compares the mock's state with the acknowledged changes. A change without a response may have been made or not. */
  readonly audit: () => Promise<void>;
  /** Deletes whatever it has created and can be deleted. */
  readonly leave: () => Promise<void>;
};
