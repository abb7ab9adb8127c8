import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The largest file that is read, in bytes: more than Flow Service sends or accepts. */
const largest = 16 << 20;

/**
 * Returns the path of a file that Playwright attached to a HAR, in the HAR's folder or in a folder below it; undefined if the name could
 * lead elsewhere.
 *
 * @see Playwright documentation: recordHar, content `attach`; Tracing.startHar, resourcesDir
 */
export function attachedPath(har: string, name: unknown): string | undefined {
  if (typeof name !== 'string' || /[\\:\0]/.test(name)) return undefined;
  return name.split('/').some((part) => part === '' || /^\.+$/.test(part)) ? undefined : join(dirname(har), name);
}

/** Reads an attached file; undefined if there is none, or if it is a folder, too large, or if a link leads to it. */
export function readAttached(har: string, name: unknown): Uint8Array | undefined {
  const path = attachedPath(har, name);
  if (path === undefined) return undefined;
  try {
    const own = join(realpathSync(dirname(har)), String(name));
    const stats = statSync(path);
    return realpathSync(path) === own && stats.isFile() && stats.size <= largest ? readFileSync(own) : undefined;
  } catch {
    return undefined;
  }
}
