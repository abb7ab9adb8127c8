import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder that only the user can read. */
export type PrivateFolder = { readonly path: string; readonly remove: () => void };

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Makes a folder that exists until it is removed or this process ends, by itself or by a signal. Its name contains the purpose. */
export function privateFolder(purpose: string): PrivateFolder {
  const path = mkdtempSync(join(tmpdir(), `flowservice-${purpose}-`));
  const onSignal = (signal: NodeJS.Signals): void => {
    // Whoever else listens ends the process, and needs the folder until then.
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
