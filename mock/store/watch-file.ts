import { statSync } from 'node:fs';
import { StateFileFault } from './state-file-error.ts';

/** Performs an action on a file. Throws a `StateFileFault` instead if the file is no longer the one that was opened. */
export type WithFile = <T>(act: () => T) => T;

/**
 * Watches a file that SQLite has opened, because SQLite would go on using it without a name.
 *
 * @param isOnlyWriter - whether nothing else may change the file. SQLite then trusts its own copy of the pages, so that a change by
 *   another program has to be noticed here.
 */
export function watchFile(path: string, isOnlyWriter: boolean): WithFile {
  const { identity } = stateOf(path);
  let { content } = stateOf(path);
  return (act) => {
    const found = stateOf(path);
    if (found.identity !== identity || (isOnlyWriter && found.content !== content)) throw new StateFileFault('moved');
    try {
      return act();
    } finally {
      if (isOnlyWriter) ({ content } = stateOf(path));
    }
  };
}

/** Returns what identifies a file as long as it is open, and what changes with its content. */
function stateOf(path: string) {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return { identity: `${found?.dev} ${found?.ino}`, content: `${found?.size} ${found?.mtimeNs}` };
}
