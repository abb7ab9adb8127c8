import { resolve } from 'node:path';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Contract } from '../../src/contract/contract.ts';
import { valueAt } from '../../src/contract/pointer.ts';
import { sourceWithId } from '../../src/contract/source.ts';
import type { Connection } from '../../src/generated/flow-service.ts';
import type { ConnectionStore, PlacedConnection, Scope, ScopedConnection } from './connection-store.ts';
import { openDatabase, type StateFileOptions, transact } from './open-database.ts';
import { StateFileFault, wrapSqliteError } from './state-file-error.ts';
import { watchFile } from './watch-file.ts';

/**
 * Keeps connections in a SQLite file, each change in a transaction of its own: a change that was responded to survives the end of the
 * process, whatever ends it, and with `durable` a power failure as well.
 *
 * @throws StateFileError here if the file cannot be used, and from every function if it no longer can
 */
export function sqliteStore(contract: Contract, file: string, options: StateFileOptions = {}): ConnectionStore {
  const path = resolve(file);
  const database = wrapSqliteError(file, () => openDatabase(path, options));
  const withFile = watchFile(path, options.exclusive === true);
  const attempt = <T>(act: () => T): T => wrapSqliteError(file, () => withFile(act));
  const statements = prepare(database);
  const storedIn = rowReader(contract);
  const created = (): number => Number(statements.created.get()?.created ?? 0);
  // The file is read here, so that its fault is thrown before the first connection is read.
  const all = (): Iterable<ScopedConnection> => upTo(attempt(created));
  // One at a time by its number, because a statement that is half read would be in the way of the next request.
  function* upTo(last: number): Generator<ScopedConnection> {
    for (let after = 0; ; ) {
      const found = attempt(() => {
        const row = statements.next.get(after, last);
        return row === undefined ? undefined : { ...storedIn(row), scope: scopeOf(row) };
      });
      if (found === undefined) return;
      const { sequence, ...stored } = found;
      yield stored;
      after = sequence;
    }
  }
  let isOpen = true;
  const close = (): void => {
    if (isOpen) database.close();
    isOpen = false;
  };
  try {
    // So that an invalid row is found before the first response.
    for (const _ of all());
  } catch (error) {
    close();
    throw error;
  }

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
    all,
    created: () => attempt(created),
    clear: () =>
      attempt(() =>
        transact(database, () => database.exec("DELETE FROM connections; DELETE FROM sqlite_sequence WHERE name = 'connections'")),
      ),
    close,
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

/** Returns a function that reads a row. A row that this mock has not written could break the responses that it promises. */
function rowReader(contract: Contract) {
  const isConnection = (value: unknown): value is Connection => contract.validators.promised.Connection(value);
  // The check of a connection would find this as well, but not say what to do.
  const isElsewhere = (value: unknown): boolean => {
    const id = valueAt(value, '/connectionSpec/id');
    return typeof id === 'string' && sourceWithId(contract, id) === undefined;
  };
  const isInPlace = ({ id, etag = '', imsOrgId, sandboxName }: Connection, row: Record<string, SQLOutputValue>): boolean =>
    id === row.id && etag === row.etag && imsOrgId === row.ims_org && sandboxName === row.sandbox;
  return (row: Record<string, SQLOutputValue>): PlacedConnection => {
    const connection = parseJson(String(row.json));
    if (isElsewhere(connection)) throw new StateFileFault('another source');
    if (!isConnection(connection) || !isInPlace(connection, row)) throw new StateFileFault('invalid row');
    const { sequence, enabled_at: enabledAt } = row;
    return { connection, enabledAt: enabledAt === null ? undefined : Number(enabledAt), sequence: Number(sequence) };
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
