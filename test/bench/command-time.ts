import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const timer = fileURLToPath(new URL('time-command.ts', import.meta.url));

/**
 * How long a program of Node takes, from the start of its process to its exit, as wall-clock time in milliseconds. It is started by a
 * small process: from one that has as much memory as the bench, to start another takes as long as the program itself.
 */
export function commandTime(...args: string[]): () => Promise<number> {
  return async () => Number((await promisify(execFile)(process.execPath, [timer, ...args])).stdout);
}
