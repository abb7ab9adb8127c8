import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** How long a program of Node takes, from the start of its process to its exit, as wall-clock time in milliseconds. */
export function commandTime(...args: string[]): () => Promise<number> {
  return async () => {
    const start = performance.now();
    await promisify(execFile)(process.execPath, args);
    return performance.now() - start;
  };
}
