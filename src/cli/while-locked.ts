import { closeSync, openSync, rmSync } from 'node:fs';
import { fail } from './fail.ts';

/** How long another process may hold a lock, and the interval at which it is tried, in milliseconds. It is held for the time of a write. */
const [patience, pause] = [30_000, 20];

/**
 * Acts while no other process that locks the same file does. The lock is a file beside it, which a process that is killed leaves behind:
 * then the message says to delete it.
 */
export function whileLocked<T>(file: string, act: () => T): T {
  const lock = `${file}.lock`;
  const end = Date.now() + patience;
  while (!create(lock)) {
    if (Date.now() > end)
      fail(`cannot write ${file}: another process has locked it for ${patience / 1000} s. If none is running, delete ${lock}.`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  try {
    return act();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Creates a file; returns false if it exists. */
function create(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
