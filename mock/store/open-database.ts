import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { isPlanted } from './is-planted.ts';
import { migrate, schema, tablesOf } from './migrate.ts';
import { StateFileError, StateFileFault } from './state-file-error.ts';

/** The mark of this kind of file, which SQLite keeps in the file's header. */
const kind = 0x464c4f57;

/** In bytes: SQLite's smallest page. */
const smallestDatabase = 512;

/** How long to wait for another process, in milliseconds. */
const patience = 2000;

/** How a state file is used. */
export type StateFileOptions = {
  /** Whether each change survives a power failure, default false. */
  readonly durable?: boolean;
  /** Whether this process has the file for itself, default false. */
  readonly exclusive?: boolean;
};

/**
 * Opens a state file, and creates it if it does not exist. Several processes may have the same one open, unless one of them has it for
 * itself. A file that is damaged, cut short, or of another kind is refused.
 *
 * SQLite keeps a rollback journal and not a write-ahead log, so that the file is complete after each change: it can be copied or mounted
 * alone, and its header has the number of its pages. A log that has lost its end looks like a shorter log.
 *
 * @see SQLite documentation: PRAGMA application_id, journal_mode, synchronous, locking_mode
 * @throws StateFileFault if it cannot be used, and SQLite's own errors
 */
export function openDatabase(file: string, { durable = false, exclusive = false }: StateFileOptions = {}): DatabaseSync {
  const { DatabaseSync } = loadSqlite();
  // An absolute path, because names such as ":memory:" are special to SQLite.
  const path = resolve(file);
  expectUsable(path);
  const database = new DatabaseSync(path);
  try {
    database.exec(`PRAGMA busy_timeout = ${patience}`);
    // In one transaction, because another process may be creating the file.
    database.exec('BEGIN');
    expectOurs(database);
    if (!isEmpty(database)) expectWhole(database);
    database.exec('COMMIT');
    database.exec(`PRAGMA journal_mode = DELETE; ${durable ? safeFromPowerFailure : safeFromProcessEnd}`);
    if (exclusive) database.exec('PRAGMA locking_mode = EXCLUSIVE');
    const begin = exclusive ? 'BEGIN EXCLUSIVE' : 'BEGIN IMMEDIATE';
    transact(
      database,
      () => {
        if (isEmpty(database)) database.exec(`${schema}; PRAGMA application_id = ${kind}`);
        else migrate(database, pragma(database, 'user_version'));
      },
      begin,
    );
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Changes are passed to the operating system, which writes them whatever happens to the process. */
const safeFromProcessEnd = 'PRAGMA synchronous = OFF';

/** Waits for the disk; EXTRA also for the folder, from which the journal is deleted; `fullfsync` also for the disk's cache on macOS. */
const safeFromPowerFailure = 'PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON';

/**
 * Finds faults that SQLite would find too late or not at all: it opens a file beside which it cannot create its journal, and overwrites a
 * file of one byte. Does not open the file, because closing it again would release SQLite's locks for the whole process.
 *
 * @see SQLite documentation: How To Corrupt An SQLite Database File, POSIX advisory locks
 */
function expectUsable(path: string): void {
  if (isPlanted(path)) throw new StateFileFault('planted');
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.size > 0 && found.size < smallestDatabase && found.isFile()) throw new StateFileFault('not a database');
  if (!isWritable(path)) throw new StateFileFault('read-only');
  if (!isWritable(dirname(path))) throw new StateFileFault('cannot be opened');
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function expectOurs(database: DatabaseSync): void {
  const [foundKind, foundVersion] = [pragma(database, 'application_id'), pragma(database, 'user_version')];
  if (foundKind === kind && tablesOf[foundVersion] === undefined) throw new StateFileFault('another version');
  if (foundKind !== kind && (foundKind !== 0 || foundVersion !== 0 || !isEmpty(database))) throw new StateFileFault('another kind');
}

/** Fails if pages are missing or contradict each other, or if there are other tables, or triggers, which could swallow a change. */
function expectWhole(database: DatabaseSync): void {
  if (database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check !== 'ok') throw new StateFileFault('damaged');
  const found = database
    .prepare("SELECT sql FROM sqlite_schema WHERE type <> 'index' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name")
    .all();
  const tables = tablesOf[pragma(database, 'user_version')] ?? [];
  const isOurs = found.length === tables.length && found.every(({ sql }, index) => isSameSql(String(sql), tables[index] ?? ''));
  if (!isOurs) throw new StateFileFault('another schema');
}

function isSameSql(a: string, b: string): boolean {
  const plain = (sql: string): string => sql.replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

function loadSqlite(): typeof import('node:sqlite') {
  const sqlite = process.getBuiltinModule('node:sqlite');
  if (sqlite === undefined) throw new StateFileError('This version of Node has no SQLite. A state file needs Node 22.13 or later.');
  return sqlite;
}

/** Makes several changes of a database in one transaction: all of them, or none if one fails. */
export function transact<T>(database: DatabaseSync, act: () => T, begin: 'BEGIN IMMEDIATE' | 'BEGIN EXCLUSIVE' = 'BEGIN IMMEDIATE'): T {
  database.exec(begin);
  try {
    const result = act();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

/** Undoes the changes of a transaction that has failed. */
export function rollBack(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // SQLite has already rolled back, for example because the disk is full.
  }
}
