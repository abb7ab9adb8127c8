import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { ConnectionStore, PlacedConnection, Scope, ScopedConnection } from './connection-store.ts';
import { openDatabase, transact } from './open-database.ts';
import { wrapSqliteError } from './state-file-error.ts';

/**
 * Keeps connections in a SQLite file, each change in a transaction of its own: a change that was responded to survives the end of the
 * process, whatever ends it.
 *
 * @throws StateFileError here if the file cannot be used, and from every function if it no longer can
 */
export function sqliteStore(file: string): ConnectionStore {
  const attempt = <T>(act: () => T): T => wrapSqliteError(file, act);
  const database = attempt(() => openDatabase(file));
  const statements = prepare(database);
  const created = (): number => Number(statements.created.get()?.created ?? 0);
  // One at a time by its number, because a statement that is half read would be in the way of the next request.
  function* upTo(last: number): Generator<ScopedConnection> {
    for (let after = 0; ; ) {
      const found = attempt(() => statements.next.get(after, last));
      if (found === undefined) return;
      const { sequence, ...stored } = storedIn(found);
      yield { ...stored, scope: scopeOf(found) };
      after = sequence;
    }
  }
  let isOpen = true;

  const insert: ConnectionStore['insert'] = ({ imsOrg, sandbox }, { connection, enabledAt }) =>
    void statements.insert.run(imsOrg, sandbox, connection.id, JSON.stringify(connection), connection.etag ?? '', enabledAt ?? null);

  return {
    insert: (scope, stored) => attempt(() => insert(scope, stored)),
    insertFirst: (connections) =>
      attempt(() =>
        transact(database, () => {
          if (created() > 0) return false;
          for (const { scope, ...stored } of connections) insert(scope, stored);
          return true;
        }),
      ),
    find: ({ imsOrg, sandbox }, id) =>
      attempt(() => {
        const found = statements.find.get(imsOrg, sandbox, id);
        return found === undefined ? undefined : storedIn(found);
      }),
    replace: ({ imsOrg, sandbox }, { connection, enabledAt }, old) =>
      attempt(() => {
        const values = [JSON.stringify(connection), connection.etag ?? '', enabledAt ?? null, imsOrg, sandbox, connection.id, old];
        return statements.replace.run(...values).changes === 1;
      }),
    remove: ({ imsOrg, sandbox }, id) => attempt(() => statements.remove.run(imsOrg, sandbox, id).changes === 1),
    list: ({ imsOrg, sandbox }) => attempt(() => statements.list.all(imsOrg, sandbox).map(storedIn)),
    all: () => upTo(attempt(created)),
    created: () => attempt(created),
    clear: () =>
      attempt(() =>
        transact(database, () => database.exec("DELETE FROM connections; DELETE FROM sqlite_sequence WHERE name = 'connections'")),
      ),
    close: () => {
      if (isOpen) database.close();
      isOpen = false;
    },
  };
}

function prepare(database: DatabaseSync) {
  const ofScope = 'FROM connections WHERE ims_org = ? AND sandbox = ?';
  return {
    insert: database.prepare('INSERT INTO connections (ims_org, sandbox, id, json, etag, enabled_at) VALUES (?, ?, ?, ?, ?, ?)'),
    find: database.prepare(`SELECT * ${ofScope} AND id = ?`),
    replace: database.prepare(
      'UPDATE connections SET json = ?, etag = ?, enabled_at = ? WHERE ims_org = ? AND sandbox = ? AND id = ? AND etag = ?',
    ),
    remove: database.prepare(`DELETE ${ofScope} AND id = ?`),
    list: database.prepare(`SELECT * ${ofScope} ORDER BY sequence`),
    next: database.prepare('SELECT * FROM connections WHERE sequence > ? AND sequence <= ? ORDER BY sequence LIMIT 1'),
    created: database.prepare("SELECT seq AS created FROM sqlite_sequence WHERE name = 'connections'"),
  };
}

function scopeOf({ ims_org: imsOrg, sandbox }: Record<string, SQLOutputValue>): Scope {
  return { imsOrg: String(imsOrg), sandbox: String(sandbox) };
}

function storedIn({ sequence, json, enabled_at: enabledAt }: Record<string, SQLOutputValue>): PlacedConnection {
  return {
    connection: JSON.parse(String(json)),
    enabledAt: enabledAt === null ? undefined : Number(enabledAt),
    sequence: Number(sequence),
  };
}
