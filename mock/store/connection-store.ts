import type { Connection } from '../../src/generated/flow-service.ts';

/** The organization and sandbox that a connection belongs to. A request sees only those of its own. */
export type Scope = { readonly imsOrg: string; readonly sandbox: string };

/** A connection without its secrets, as it is once it has been created. */
export type StoredConnection = {
  readonly connection: Connection;
  /** The time when its creation ends, in milliseconds since 1970; undefined if it was created at once. */
  readonly enabledAt: number | undefined;
};

/** A stored connection and its scope. */
export type ScopedConnection = StoredConnection & { readonly scope: Scope };

/** A stored connection and its number in the order of creation. */
export type PlacedConnection = StoredConnection & { readonly sequence: number };

/** Keeps connections. A change is complete when its function returns, and was not made if the function throws. */
export type ConnectionStore = {
  /** Inserts connections, all or none, into a store that has never had any. Returns whether it had none. */
  readonly insertFirst: (connections: readonly ScopedConnection[]) => boolean;
  readonly insert: (scope: Scope, stored: StoredConnection) => void;
  readonly find: (scope: Scope, id: string) => StoredConnection | undefined;
  /** Replaces a connection if it still has this etag. Returns whether it had. */
  readonly replace: (scope: Scope, stored: StoredConnection, etag: string) => boolean;
  /** Removes a connection. Returns whether there was one. */
  readonly remove: (scope: Scope, id: string) => boolean;
  /** Lists the connections of a scope in the order of creation. */
  readonly list: (scope: Scope) => readonly PlacedConnection[];
  /**
   * Lists every connection of every scope in the order of creation, one after another, so that they are never in memory together unless
   * they are kept there. Each is as it is when it is read.
   */
  readonly all: () => Iterable<ScopedConnection>;
  /** Returns the number of connections that have ever been created. */
  readonly created: () => number;
  readonly clear: () => void;
  readonly close: () => void;
};
