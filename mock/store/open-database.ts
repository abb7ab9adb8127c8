import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { migrateFromVersion1, schema, version } from './migrate.ts';
import { StateFileError, StateFileFault } from './state-file-error.ts';
import { transact } from './transact.ts';

/** The mark of this kind of file, which SQLite keeps in the file's header. */
const kind = 0x464c4f57;

/** In bytes: SQLite's smallest page. */
const smallestDatabase = 512;

/** How long to wait for another process, and how long at a time where SQLite does not do so, in milliseconds. */
const patience = 2000;
const pause = 5;
/** SQLITE_BUSY. */
const busy = 5;

/**
 * Opens a state file, making it where it is not there. Several processes may have the same one open.
 *
 * @see SQLite documentation: Write-Ahead Logging; PRAGMA application_id
 * @throws StateFileFault where it cannot hold connections, and what SQLite throws
 */
export function openDatabase(file: string): DatabaseSync {
  const { DatabaseSync } = loadSqlite();
  // A whole path, so that no name is special to SQLite, as ":memory:" would be.
  const path = resolve(file);
  expectUsable(path);
  const database = new DatabaseSync(path);
  try {
    database.exec(`PRAGMA busy_timeout = ${patience}`);
    // All of it as it is at one moment, for another process may be making it.
    database.exec('BEGIN');
    expectOurs(database);
    database.exec('COMMIT');
    // Without the second setting a power cut may lose the last answers, but no end of the process can; with it each write waits for the disk.
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

/** Of several processes that open a new file at once, SQLite lets one do this, and tells the others that it is locked without waiting. */
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
 * What SQLite would find out too late, or not at all: it puts files beside one that it may only read, and overwrites a file of one
 * byte. Nothing is opened for that, for closing it again would take SQLite's locks away from the whole process.
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
  if (sqlite === undefined) throw new StateFileError('This Node has no SQLite. A state file needs Node 22.13 or newer.');
  return sqlite;
}
