import type { SQLOutputValue } from 'node:sqlite';
import type { ConnectionStore, PlacedConnection, StoredConnection } from './connection-store.ts';

/** The file cannot hold the connections: it is no database, cannot be written, or its disk is full. The message says which. */
export class StateFileError extends Error {
  override name = 'StateFileError';
}

/** The mark of this file's kind and version, which SQLite keeps in the file's header. */
const version = 1;

const schema = `
  CREATE TABLE connections (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    ims_org TEXT NOT NULL, sandbox TEXT NOT NULL, id TEXT NOT NULL,
    json TEXT NOT NULL, etag TEXT, enabled_at INTEGER,
    UNIQUE (ims_org, sandbox, id)
  ) STRICT;
  CREATE INDEX newest_first ON connections (ims_org, sandbox, sequence);
  PRAGMA user_version = ${version}`;

/**
 * Keeps connections in a SQLite file, each change in a transaction of its own: what has been answered survives the end of the
 * process, however it ends.
 *
 * @see SQLite documentation: Write-Ahead Logging
 * @throws StateFileError here where the file cannot be used, and from every function where it no longer can
 */
export function sqliteStore(file: string): ConnectionStore {
  const { DatabaseSync } = loadSqlite();
  const tell = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw new StateFileError(explain(file, error), { cause: error });
    }
  };
  const database = tell(() => new DatabaseSync(file));
  const statements = tell(() => {
    try {
      const found = Number(database.prepare('PRAGMA user_version').get()?.user_version);
      const tables = Number(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables);
      if (found !== version && (found !== 0 || tables !== 0)) throw new Error('it is a database of another kind');
      // Without the second setting a power cut may lose the last answers, but no end of the process can; with it each write waits for the disk.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000');
      if (tables === 0) database.exec(`BEGIN; ${schema}; COMMIT`);
      return prepare(database);
    } catch (error) {
      database.close();
      throw error;
    }
  });

  return {
    insert: ({ imsOrg, sandbox }, { id, json, etag, enabledAt }) =>
      tell(() => void statements.insert.run(imsOrg, sandbox, id, json, etag ?? null, enabledAt ?? null)),
    find: ({ imsOrg, sandbox }, id) =>
      tell(() => {
        const row = statements.find.get(imsOrg, sandbox, id);
        return row === undefined ? undefined : connectionOf(row);
      }),
    replace: ({ imsOrg, sandbox }, { id, json, etag, enabledAt }, old) =>
      tell(() => statements.replace.run(json, etag ?? null, enabledAt ?? null, imsOrg, sandbox, id, old ?? null).changes === 1),
    remove: ({ imsOrg, sandbox }, id) => tell(() => statements.remove.run(imsOrg, sandbox, id).changes === 1),
    newestFirst: function* ({ imsOrg, sandbox }, before = Number.MAX_SAFE_INTEGER) {
      for (const row of tell(() => statements.newestFirst.iterate(imsOrg, sandbox, before))) yield connectionOf(row);
    },
    count: ({ imsOrg, sandbox }) => tell(() => Number(statements.count.get(imsOrg, sandbox)?.count)),
    all: () => tell(() => statements.all.all().map(connectionOf)),
    created: () => tell(() => Number(statements.created.get()?.created ?? 0)),
    clear: () =>
      tell(() => database.exec("BEGIN; DELETE FROM connections; DELETE FROM sqlite_sequence WHERE name = 'connections'; COMMIT")),
    close: () => database.close(),
  };
}

function prepare(database: import('node:sqlite').DatabaseSync) {
  const ofScope = 'FROM connections WHERE ims_org = ? AND sandbox = ?';
  return {
    insert: database.prepare('INSERT INTO connections (ims_org, sandbox, id, json, etag, enabled_at) VALUES (?, ?, ?, ?, ?, ?)'),
    find: database.prepare(`SELECT * ${ofScope} AND id = ?`),
    replace: database.prepare(
      'UPDATE connections SET json = ?, etag = ?, enabled_at = ? WHERE ims_org = ? AND sandbox = ? AND id = ? AND etag IS ?',
    ),
    remove: database.prepare(`DELETE ${ofScope} AND id = ?`),
    newestFirst: database.prepare(`SELECT * ${ofScope} AND sequence < ? ORDER BY sequence DESC`),
    count: database.prepare(`SELECT count(*) AS count ${ofScope}`),
    all: database.prepare('SELECT * FROM connections ORDER BY sequence'),
    created: database.prepare("SELECT seq AS created FROM sqlite_sequence WHERE name = 'connections'"),
  };
}

function connectionOf({ sequence, id, json, etag, enabled_at: enabledAt }: Record<string, SQLOutputValue>): PlacedConnection {
  const stored: StoredConnection = {
    id: String(id),
    json: String(json),
    etag: etag === null ? undefined : String(etag),
    enabledAt: enabledAt === null ? undefined : Number(enabledAt),
  };
  return { ...stored, sequence: Number(sequence) };
}

function loadSqlite(): typeof import('node:sqlite') {
  // Node 22 and 24 call it experimental on standard error when it is loaded.
  const { emitWarning } = process;
  process.emitWarning = () => {};
  const sqlite = process.getBuiltinModule('node:sqlite');
  process.emitWarning = emitWarning;
  if (sqlite === undefined) throw new StateFileError('This Node has no SQLite. A state file needs Node 22.13 or newer.');
  return sqlite;
}

/** What SQLite says, what that means, and what to do about it. */
const explanations: readonly (readonly [RegExp, string, string])[] = [
  [/full/, 'its disk is full', 'Free some space'],
  [/not a database/, 'it is no SQLite database', 'Name another file, or delete this one'],
  [/another kind/, 'it is a database of another kind', 'Name another file'],
  [/unable to open/, 'it cannot be opened', 'Name a file in a folder that exists and that you may write to'],
  [/readonly|read-only/, 'it cannot be written', 'Name a file that you may write to'],
];

function explain(file: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const [, what, advice] = explanations.find(([pattern]) => pattern.test(reason)) ?? [undefined, reason, 'Name another file'];
  return `The state file ${file} cannot be used: ${what}. ${advice}.`;
}
