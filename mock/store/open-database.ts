import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { migrateFromVersion1, schema, version } from './migrate.ts';
import { StateFileError, StateFileFault } from './state-file-error.ts';

/** The mark of this kind of file, which SQLite keeps in the file's header. */
const kind = 0x464c4f57;

/** In bytes: SQLite's smallest page. */
const smallestDatabase = 512;

/** How long to wait for another process, and the pause between two attempts if SQLite itself does not wait, in milliseconds. */
const patience = 2000;
const pause = 5;
/** SQLITE_BUSY. */
const busy = 5;

/**
 * Opens a state file, and creates it if it does not exist. Several processes may have the same one open.
 *
 * @see SQLite documentation: Write-Ahead Logging; PRAGMA application_id
 * @throws StateFileFault if it cannot be used, and SQLite's own errors
 */
export function openDatabase(file: string): DatabaseSync {
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
    database.exec('COMMIT');
    // NORMAL: a power failure may lose the last changes, the end of the process cannot. FULL would wait for the disk at each write.
    keepWriteAheadLog(database);
    database.exec('PRAGMA synchronous = NORMAL');
    transact(database, () => {
      if (isEmpty(database)) database.exec(`${schema}; PRAGMA application_id = ${kind}`);
      else if (pragma(database, 'user_version') === 1) migrateFromVersion1(database);
    });
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Switches to a write-ahead log. If several processes do so at once, SQLite reports to all but one, without waiting, that the file is locked. */
function keepWriteAheadLog(database: DatabaseSync): void {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += pause) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      const isLocked = error instanceof Error && 'errcode' in error && error.errcode === busy;
      if (!isLocked || waited >= patience) throw error;
      Atomics.wait(flag, 0, 0, pause);
    }
  }
}

/**
 * Finds faults that SQLite would find too late or not at all: it creates files beside a read-only one, and overwrites a file of one byte.
 * Does not open the file, because closing it again would release SQLite's locks for the whole process.
 *
 * @see SQLite documentation: How To Corrupt An SQLite Database File, POSIX advisory locks
 */
function expectUsable(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.size > 0 && found.size < smallestDatabase && found.isFile()) throw new StateFileFault('not a database');
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch {
    throw new StateFileFault('read-only');
  }
}

function expectOurs(database: DatabaseSync): void {
  const [foundKind, foundVersion] = [pragma(database, 'application_id'), pragma(database, 'user_version')];
  if (foundKind === kind && foundVersion !== version && foundVersion !== 1) throw new StateFileFault('another version');
  if (foundKind !== kind && (foundKind !== 0 || foundVersion !== 0 || !isEmpty(database))) throw new StateFileFault('another kind');
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
export function transact<T>(database: DatabaseSync, act: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = act();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    try {
      database.exec('ROLLBACK');
    } catch {
      // SQLite has already rolled back, for example because the disk is full.
    }
    throw error;
  }
}
