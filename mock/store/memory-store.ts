import type { ConnectionStore, PlacedConnection, Scope, ScopedConnection } from './connection-store.ts';

type Entry = PlacedConnection & ScopedConnection;

/** Keeps connections as long as the process lives. */
export function memoryStore(): ConnectionStore {
  const scopes = new Map<string, Map<string, Entry>>();
  let created = 0;
  const find = (scope: Scope, id: string): Entry | undefined => scopes.get(keyOf(scope))?.get(id);
  const put = (entry: Entry): void => {
    const key = keyOf(entry.scope);
    const entries = scopes.get(key) ?? new Map<string, Entry>();
    scopes.set(key, entries.set(entry.connection.id, entry));
  };
  const insert: ConnectionStore['insert'] = (scope, stored) => put({ ...stored, scope, sequence: ++created });
  return {
    insertFirst: (connections) => {
      if (created > 0) return false;
      for (const { scope, ...stored } of connections) insert(scope, stored);
      return true;
    },
    insert,
    find,
    replace: (scope, stored, etag) => {
      const before = find(scope, stored.connection.id);
      if (before === undefined || before.connection.etag !== etag) return false;
      put({ ...before, ...stored });
      return true;
    },
    remove: (scope, id) => {
      const entries = scopes.get(keyOf(scope));
      const isRemoved = entries?.delete(id) === true;
      if (entries?.size === 0) scopes.delete(keyOf(scope));
      return isRemoved;
    },
    // A Map keeps the order of insertion, also when a value is replaced.
    list: (scope) => [...(scopes.get(keyOf(scope))?.values() ?? [])],
    all: () => [...scopes.values()].flatMap((entries) => [...entries.values()]).sort((a, b) => a.sequence - b.sequence),
    created: () => created,
    clear: () => {
      scopes.clear();
      created = 0;
    },
    close: () => {},
  };
}

function keyOf({ imsOrg, sandbox }: Scope): string {
  return JSON.stringify([imsOrg, sandbox]);
}
