import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder that only the user can read. */
export type PrivateFolder = { readonly path: string; readonly remove: () => void };

const purposes = ['intercept', 'tls'] as const;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Makes a folder that exists until it is removed or this process ends, by itself or by a signal. Its name contains the purpose and the id
 * of this process. Folders of processes that were killed are removed.
 */
export function privateFolder(purpose: (typeof purposes)[number]): PrivateFolder {
  removeAbandonedFolders();
  const path = mkdtempSync(join(tmpdir(), `flowservice-${purpose}-${process.pid}-`));
  const onSignal = (signal: NodeJS.Signals): void => {
    // Another listener ends the process itself, and needs the folder until then.
    if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
  };
  const remove = (): void => {
    for (const signal of signals) process.off(signal, onSignal);
    process.off('exit', remove);
    rmSync(path, { recursive: true, force: true });
  };
  for (const signal of signals) process.on(signal, onSignal);
  process.on('exit', remove);
  return { path, remove };
}

/** Removes the folders of this user whose process is gone, because it was killed before it could remove them. A link is left alone. */
function removeAbandonedFolders(): void {
  const pattern = new RegExp(`^flowservice-(?:${purposes.join('|')})-(\\d+)-\\w{6}$`);
  for (const name of readdirSync(tmpdir())) {
    const [, id] = pattern.exec(name) ?? [];
    const path = join(tmpdir(), name);
    try {
      if (id !== undefined && isGone(Number(id)) && isOwnFolder(path)) rmSync(path, { recursive: true });
    } catch {
      // Another process may have removed it at the same time.
    }
  }
}

function isGone(id: number): boolean {
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function isOwnFolder(path: string): boolean {
  const stats = lstatSync(path);
  return stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid());
}
