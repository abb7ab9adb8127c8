import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, join, win32 } from 'node:path';

/** The largest file that is read, in bytes: more than Flow Service sends or accepts. */
const largest = 16 << 20;

/**
 * Returns the path of a file that Playwright attached to a HAR, which lies in the HAR's folder; undefined if the name leads elsewhere.
 *
 * @see Playwright documentation: recordHar, content `attach`
 */
export function attachedPath(har: string, name: unknown): string | undefined {
  const isPlain = typeof name === 'string' && name !== '' && basename(name) === name && win32.basename(name) === name;
  return isPlain ? join(dirname(har), name) : undefined;
}

/** Reads an attached file; undefined if there is none, or if it is a link, a folder or too large. */
export function readAttached(path: string | undefined): Uint8Array | undefined {
  if (path === undefined) return undefined;
  try {
    const stats = lstatSync(path);
    return stats.isFile() && stats.size <= largest ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
