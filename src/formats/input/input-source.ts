import { closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { UnreadableError } from '../reading.ts';

/** The source of an input's bytes. */
export type InputSource = {
  /** The name that the user gave. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The content of a pipe such as `/dev/stdin`, because it can be read only once; undefined for a file. */
  readonly piped: Buffer | undefined;
};

/** The name under which standard input is read and reported. */
export const standardInput = '(standard input)';

/**
 * Finds an input. Reads a pipe or a device to its end.
 *
 * @throws UnreadableError if a pipe has too much data, or no process writes to it
 */
export function inputSource(name: string): InputSource {
  const stats = name === standardInput ? undefined : statSync(name);
  if (stats?.isFile()) return { name, size: stats.size, piped: undefined };
  // Node gives its child processes a socket as standard input, which cannot be opened by name.
  const isStandardInput = stats === undefined || (name === '/dev/stdin' && stats.isSocket());
  const piped = isStandardInput ? readPipe(0, 0) : readNamedPipe(name);
  if (piped.length === 0 && stats?.isFIFO() === true)
    throw new UnreadableError('The pipe is empty: no process wrote to it within a second. Start the writer first.');
  return { name, size: piped.length, piped };
}

/** Returns a text that changes if a file is written or replaced; empty for a pipe and for a missing file. */
export function versionOf(name: string): string {
  const stats = statSync(name, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeNs}` : '';
}

const chunk = 1 << 16;
/** The most bytes of a pipe, which are all in memory. A device such as `/dev/zero` has no end. */
const largest = 128 << 20;
/** The pause before the next attempt if there is no data yet, in milliseconds. */
const pause = 5;
/** How often a named pipe is read before its writer opens it: for one second. */
const mostWaits = 200;

/** Reads a named pipe without blocking, because opening one that has no writer would wait for ever. */
function readNamedPipe(name: string): Buffer {
  const file = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readPipe(file, mostWaits);
  } finally {
    closeSync(file);
  }
}

/** Reads all of a pipe. Before its writer opens it, it has an end but no data: `waits` times that is not taken as its end. */
function readPipe(file: number, waits: number): Buffer {
  const pieces: Buffer[] = [];
  const flag = new Int32Array(new SharedArrayBuffer(4));
  for (let [size, left] = [0, waits]; ; ) {
    const piece = Buffer.allocUnsafe(chunk);
    const length = readAvailable(file, piece);
    if (length === 0 && (size > 0 || left === 0)) return Buffer.concat(pieces);
    if (length === 0) left--;
    if (length > 0) pieces.push(piece.subarray(0, length));
    else Atomics.wait(flag, 0, 0, pause);
    size += Math.max(0, length);
    if (size > largest)
      throw new UnreadableError(`The pipe has more than ${largest >> 20} MiB. Save its content to a file, and name the file.`);
  }
}

/** Reads the data that a pipe has: returns its length, 0 at the end of the pipe, or -1 if there is no data yet. */
function readAvailable(file: number, piece: Buffer): number {
  try {
    return readSync(file, piece);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Windows reports the end of a pipe as an error.
    if (code === 'EOF') return 0;
    if (code === 'EAGAIN') return -1;
    throw error;
  }
}
