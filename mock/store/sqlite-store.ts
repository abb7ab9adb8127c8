import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Contract } from '../../src/contract/contract.ts';
import type { AnyDue, AnyPlaced, EntityStore, Placed, Scope, Stored } from './entity-store.ts';
import type { Kind } from './kinds.ts';
import { openDatabase, rollBack, type StateFileOptions, transact } from './open-database.ts';
import { readClock, rowReader } from './read-row.ts';
import { wrapSqliteError } from './state-file-error.ts';
import { watchFile } from './watch-file.ts';

/**
 * Keeps entities in a SQLite file, each change in a transaction of its own: a change that was responded to survives the end of the
 * process, whatever ends it, and with `durable` a power failure as well.
 *
 * @throws StateFileError here if the file cannot be used, and from every function if it no longer can
 */
export function sqliteStore(contract: Contract, file: string, options: StateFileOptions = {}): EntityStore {
  const path = resolve(file);
  const database = wrapSqliteError(file, () => openDatabase(path, options));
  const withFile = watchFile(path, options.exclusive === true);
  const attempt = <T>(act: () => T): T => wrapSqliteError(file, () => withFile(act));
  const statements = prepare(database);
  const placedIn = rowReader(contract);
  const created = (): number => Number(statements.created.get()?.created ?? 0);
  const clock = () => readClock(statements.clock.get());
  // The file is read here, so that its fault is thrown before the first entity is read.
  const all = (kind?: Kind): Iterable<AnyPlaced> => upTo(attempt(created), kind);
  // One at a time by its number, because a statement that is half read would block the next request.
  function* upTo(last: number, kind: Kind | undefined): Generator<AnyPlaced> {
    for (let after = 0; ; ) {
      const found = attempt(() => {
        const row = kind === undefined ? statements.next.get(after, last) : statements.nextOfKind.get(after, last, kind);
        return row === undefined ? undefined : placedIn(row);
      });
      if (found === undefined) return;
      yield found;
      after = found.sequence;
    }
  }
  let isOpen = true;
  const close = (): void => {
    if (isOpen) database.close();
    isOpen = false;
  };
  try {
    // So that an invalid row is found before the first response.
    attempt(clock);
    for (const _ of all());
  } catch (error) {
    close();
    throw error;
  }

  const insert: EntityStore['insert'] = (kind, { imsOrg, sandbox }, stored) =>
    void statements.insert.run(...valuesOf(stored), kind, imsOrg, sandbox, stored.entity.id);

  return {
    insert: (kind, scope, stored) => attempt(() => insert(kind, scope, stored)),
    insertFirst: (entities) =>
      attempt(() =>
        transact(database, () => {
          if (created() > 0) return false;
          for (const { kind, scope, ...stored } of entities) insert(kind, scope, stored);
          return true;
        }),
      ),
    find: <K extends Kind>(kind: K, { imsOrg, sandbox }: Scope, id: string) =>
      attempt(() => {
        const found = statements.find.get(kind, imsOrg, sandbox, id);
        return found === undefined ? undefined : (placedIn(found) as Placed<K>);
      }),
    replace: (kind, { imsOrg, sandbox }, stored, etag) =>
      attempt(() => statements.replace.run(...valuesOf(stored), kind, imsOrg, sandbox, stored.entity.id, etag).changes === 1),
    remove: (kind, { imsOrg, sandbox }, id) => attempt(() => statements.remove.run(kind, imsOrg, sandbox, id).changes === 1),
    list: <K extends Kind>(kind: K, { imsOrg, sandbox }: Scope) =>
      attempt(() => statements.list.all(kind, imsOrg, sandbox).map(placedIn)) as unknown as readonly Placed<K>[],
    all: <K extends Kind>(kind?: K) => all(kind) as Iterable<Placed<K>>,
    count: (kind) => attempt(() => Number(statements.count.get(kind)?.count)),
    newest: <K extends Kind>(kind: K, limit: number, from: number) =>
      attempt(() => statements.newest.all(kind, limit, from).map(placedIn)) as unknown as readonly Placed<K>[],
    nextDue: (until) =>
      attempt(() => {
        const row = statements.nextDue.get(until);
        return row === undefined ? undefined : (placedIn(row) as AnyDue);
      }),
    atomically: (act) => {
      attempt(() => database.exec('BEGIN IMMEDIATE'));
      try {
        const result = act();
        attempt(() => database.exec('COMMIT'));
        return result;
      } catch (error) {
        rollBack(database);
        throw error;
      }
    },
    created: () => attempt(created),
    clock: () => attempt(clock),
    setClock: ({ offset, movedTo }) => attempt(() => void statements.setClock.run(offset, movedTo)),
    clear: () =>
      attempt(() =>
        transact(database, () =>
          database.exec(`
            DELETE FROM entities; DELETE FROM sqlite_sequence WHERE name = 'entities';
            UPDATE clock SET clock_offset = 0, moved_to = 0`),
        ),
      ),
    close,
  };
}

function prepare(database: DatabaseSync) {
  const ofScope = 'FROM entities WHERE kind = ? AND ims_org = ? AND sandbox = ?';
  return {
    insert: database.prepare(
      'INSERT INTO entities (json, etag, due_at, outcome, kind, ims_org, sandbox, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    find: database.prepare(`SELECT * ${ofScope} AND id = ?`),
    replace: database.prepare(
      `UPDATE entities SET json = ?, etag = ?, due_at = ?, outcome = ?
       WHERE kind = ? AND ims_org = ? AND sandbox = ? AND id = ? AND etag = ?`,
    ),
    remove: database.prepare(`DELETE ${ofScope} AND id = ?`),
    list: database.prepare(`SELECT * ${ofScope} ORDER BY sequence`),
    next: database.prepare('SELECT * FROM entities WHERE sequence > ? AND sequence <= ? ORDER BY sequence LIMIT 1'),
    nextOfKind: database.prepare('SELECT * FROM entities WHERE sequence > ? AND sequence <= ? AND kind = ? ORDER BY sequence LIMIT 1'),
    count: database.prepare('SELECT count(*) AS count FROM entities WHERE kind = ?'),
    newest: database.prepare('SELECT * FROM entities WHERE kind = ? ORDER BY sequence DESC LIMIT ? OFFSET ?'),
    nextDue: database.prepare('SELECT * FROM entities WHERE due_at <= ? ORDER BY due_at, sequence LIMIT 1'),
    created: database.prepare("SELECT seq AS created FROM sqlite_sequence WHERE name = 'entities'"),
    clock: database.prepare('SELECT clock_offset, moved_to FROM clock'),
    setClock: database.prepare('UPDATE clock SET clock_offset = ?, moved_to = ?'),
  };
}

/** Returns the values of the columns that change with an entity. */
function valuesOf({ entity, dueAt, outcome }: Stored): [string, string, number | null, string | null] {
  return [JSON.stringify(entity), entity.etag ?? '', dueAt ?? null, outcome ?? null];
}
