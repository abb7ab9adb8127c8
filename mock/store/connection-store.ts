/** To whom a connection belongs: nobody else ever sees it. */
export type Scope = { readonly imsOrg: string; readonly sandbox: string };

/** A connection as it is kept. Its secrets are masked before they come here. */
export type StoredConnection = {
  readonly id: string;
  /** All that it is besides, in JSON on one line. */
  readonly row: string;
  /** Undefined while it is still being created. */
  readonly etag: string | undefined;
  /** When it is no longer being created, in milliseconds since 1970; undefined where it is enabled. */
  readonly enabledAt: number | undefined;
};

/** A connection and to whom it belongs. */
export type ScopedConnection = { readonly scope: Scope; readonly connection: StoredConnection };

/** A connection and its place in the order of creation. */
export type PlacedConnection = StoredConnection & { readonly sequence: number };

/** Where connections are kept. Each change is done when its function returns, or has thrown and not happened. */
export type ConnectionStore = {
  /** Puts the first connections into a store that has never had any, all or none; tells whether it had none. */
  readonly insertFirst: (connections: readonly ScopedConnection[]) => boolean;
  readonly insert: (scope: Scope, connection: StoredConnection) => void;
  readonly find: (scope: Scope, id: string) => StoredConnection | undefined;
  /** Replaces a connection where it still has this etag; tells whether it had. */
  readonly replace: (scope: Scope, connection: StoredConnection, etag: string | undefined) => boolean;
  /** Tells whether there was such a connection. */
  readonly remove: (scope: Scope, id: string) => boolean;
  /** The connections of a scope, newest first; only those created before a place in the order of creation where one is given. */
  readonly newestFirst: (scope: Scope, before?: number) => Iterable<PlacedConnection>;
  readonly count: (scope: Scope) => number;
  /** Every connection of every scope, oldest first. */
  readonly all: () => Iterable<ScopedConnection>;
  /** How many connections have ever been created. */
  readonly created: () => number;
  readonly clear: () => void;
  readonly close: () => void;
};
