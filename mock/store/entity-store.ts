import type { EntityOf, Kind } from './kinds.ts';

/** The organization and sandbox that an entity belongs to. A request sees only those of its own. */
export type Scope = { readonly imsOrg: string; readonly sandbox: string };

/** The outcomes of a flow run that a scenario can choose, named after the scenarios. */
export const outcomes = ['run-failed', 'run-partial', 'run-stuck'] as const;

/** An outcome of a flow run other than success. */
export type Outcome = (typeof outcomes)[number];

/** An entity without its secrets, and what will happen to it. A connection that is being created is as it will be. */
export type Stored<K extends Kind = Kind> = {
  readonly entity: EntityOf[K];
  /** The time when something happens to it next, such as the end of its creation, in milliseconds since 1970. */
  readonly dueAt: number | undefined;
  /** How the runs of a flow end, or how a run ends; undefined for success, and for other kinds. */
  readonly outcome: Outcome | undefined;
};

/** A stored entity with its kind and scope. */
export type Scoped<K extends Kind = Kind> = Stored<K> & { readonly kind: K; readonly scope: Scope };

/** A stored entity with its number in the order of creation, which is counted over all kinds. */
export type Placed<K extends Kind = Kind> = Scoped<K> & { readonly sequence: number };

/** A stored entity of any kind; its `kind` names it. */
export type AnyPlaced = { readonly [K in Kind]: Placed<K> }[Kind];

/** A stored entity that something will happen to. */
export type AnyDue = AnyPlaced & { readonly dueAt: number };

/** The clock of a mock, as its state keeps it. */
export type ClockState = {
  /** How far the mock's time is ahead of its own source of time, in milliseconds. */
  readonly offset: number;
  /** The mock's time when it was last moved, in milliseconds since 1970; 0 if it never was. */
  readonly movedTo: number;
};

/** A clock that was never moved. */
export const unmoved: ClockState = { offset: 0, movedTo: 0 };

/** Keeps the entities of all kinds. A change is complete when its function returns, and was not made if the function throws. */
export type EntityStore = {
  /** Inserts entities, all or none, into a store that has never had any. Returns whether it had none. */
  readonly insertFirst: <K extends Kind>(entities: readonly Scoped<K>[]) => boolean;
  readonly insert: <K extends Kind>(kind: K, scope: Scope, stored: Stored<K>) => void;
  readonly find: <K extends Kind>(kind: K, scope: Scope, id: string) => Placed<K> | undefined;
  /** Replaces an entity if it still has this etag, empty for none. Returns whether it had. */
  readonly replace: <K extends Kind>(kind: K, scope: Scope, stored: Stored<K>, etag: string) => boolean;
  /** Removes an entity. Returns whether there was one. */
  readonly remove: (kind: Kind, scope: Scope, id: string) => boolean;
  /** Lists the entities of a kind and scope in the order of creation. */
  readonly list: <K extends Kind>(kind: K, scope: Scope) => readonly Placed<K>[];
  /**
   * Lists every entity of every scope, of one kind or of all, in the order of creation, one after another, so that they are never in memory
   * together unless they are kept there. Each is as it is when it is read.
   */
  readonly all: <K extends Kind = Kind>(kind?: K) => Iterable<Placed<K>>;
  /** Counts the entities of a kind in all scopes. */
  readonly count: (kind: Kind) => number;
  /** Lists the last created entities of a kind in all scopes, the newest first: `limit` of them, without the first `from`. */
  readonly newest: <K extends Kind>(kind: K, limit: number, from: number) => readonly Placed<K>[];
  /** Returns the entity that is due first, at this time at the latest; of several at the same time, the one that was created first. */
  readonly nextDue: (until: number) => AnyDue | undefined;
  /**
   * Makes several changes as one: no other process reads or writes in between. If `act` throws, a state file is as it was before; in
   * memory, the changes until then stay.
   */
  readonly atomically: <T>(act: () => T) => T;
  /** Returns the number of entities that have ever been created. */
  readonly created: () => number;
  readonly clock: () => ClockState;
  readonly setClock: (clock: ClockState) => void;
  /** Forgets the entities of all kinds, their number, and the clock. */
  readonly clear: () => void;
  readonly close: () => void;
};
