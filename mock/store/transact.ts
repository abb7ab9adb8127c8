import type { DatabaseSync } from 'node:sqlite';

/** Does several changes of a database as one: all of them, or none where one fails. */
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
      // SQLite has done so by itself, as it may where the disk is full.
    }
    throw error;
  }
}
