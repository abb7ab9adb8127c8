import type { ConnectionStore, PlacedConnection, Scope, ScopedConnection } from './connection-store.ts';

/** Keeps connections as long as the process lives. */
export function memoryStore(): ConnectionStore {
  const scopes = new Map<string, { readonly scope: Scope; readonly connections: Map<string, PlacedConnection> }>();
  let created = 0;
  const connectionsOf = (scope: Scope): Map<string, PlacedConnection> => {
    const key = JSON.stringify([scope.imsOrg, scope.sandbox]);
    const known = scopes.get(key) ?? { scope, connections: new Map() };
    scopes.set(key, known);
    return known.connections;
  };
  const insert: ConnectionStore['insert'] = (scope, stored) => {
    connectionsOf(scope).set(stored.connection.id, { ...stored, sequence: ++created });
  };
  return {
    insertFirst: (connections) => {
      if (created > 0) return false;
      for (const { scope, ...stored } of connections) insert(scope, stored);
      return true;
    },
    insert,
    find: (scope, id) => connectionsOf(scope).get(id),
    replace: (scope, stored, etag) => {
      const connections = connectionsOf(scope);
      const before = connections.get(stored.connection.id);
      if (before === undefined || before.connection.etag !== etag) return false;
      connections.set(stored.connection.id, { ...stored, sequence: before.sequence });
      return true;
    },
    remove: (scope, id) => connectionsOf(scope).delete(id),
    // A Map keeps the order of insertion, also when a value is replaced.
    list: (scope) => [...connectionsOf(scope).values()],
    all: () => {
      const all = [...scopes.values()].flatMap(({ scope, connections }) =>
        [...connections.values()].map((placed): ScopedConnection & PlacedConnection => ({ ...placed, scope })),
      );
      return all.sort((a, b) => a.sequence - b.sequence);
    },
    created: () => created,
    clear: () => {
      scopes.clear();
      created = 0;
    },
    close: () => {},
  };
}
