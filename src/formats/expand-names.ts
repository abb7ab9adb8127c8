import { globSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { standardInput } from './input/input-source.ts';

/** The names of files that are read in a folder. `.#name` is a lock of Emacs: a link to nothing. */
const named = /^(?!\.#).*\.(?:json|har|ndjson|jsonl)$/i;

/** A file to read, or the reason that there is no such file. */
export type NamedFile = { readonly name: string; readonly problem?: string };

/**
 * Expands names to files: folders to all files in them and below, globs to their matches, and `-` to standard input. A file that is named
 * twice, or that several links lead to, is listed once.
 */
export function expandNames(names: readonly string[]): readonly NamedFile[] {
  const files = new Map<string, NamedFile>();
  for (const file of names.flatMap(expand)) {
    const own = ownName(file.name);
    if (!files.has(own)) files.set(own, file);
  }
  return [...files.values()];
}

/** Returns the path of a file without links. For a pipe or a missing file, returns the name itself. */
export function ownName(name: string): string {
  try {
    return realpathSync(name);
  } catch {
    return name;
  }
}

function expand(name: string): readonly NamedFile[] {
  if (name === '-') return [{ name: standardInput }];
  try {
    return statSync(name).isDirectory() ? inFolder(name) : [{ name }];
  } catch (error) {
    if (!/[*?[\]{}]/.test(name)) return [{ name, problem: whyUnreadable(error) }];
  }
  const files = globSync(name).flatMap(fileAt);
  return files.length === 0 ? [{ name, problem: 'No file matches this pattern.' }] : sorted(files);
}

/** Returns a file, or the file that a link leads to. Returns nothing for a folder. */
function fileAt(name: string): readonly NamedFile[] {
  try {
    return statSync(name).isFile() ? [{ name }] : [];
  } catch (error) {
    return [{ name, problem: whyUnreadable(error) }];
  }
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? 'The file does not exist.' : `The file cannot be read (${code ?? 'unknown reason'}).`;
}

function inFolder(folder: string): readonly NamedFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(
      (entry) =>
        (entry.isFile() || entry.isSymbolicLink()) &&
        named.test(entry.name) &&
        !/(?:^|[\\/])(?:node_modules|\.\w)/.test(entry.parentPath.slice(folder.length)),
    )
    .flatMap((entry) => fileAt(join(entry.parentPath, entry.name)));
  return files.length === 0 ? [{ name: folder, problem: 'The folder contains no .json, .har, .ndjson or .jsonl file.' }] : sorted(files);
}

function sorted(files: readonly NamedFile[]): readonly NamedFile[] {
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
