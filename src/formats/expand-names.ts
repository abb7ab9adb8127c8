import { type Dirent, globSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { standardInput } from './input/input-source.ts';

/** The names of files that are read in a folder, which may contain line breaks. `.#name` is a lock of Emacs: a link to nothing. */
const named = /^(?!\.#).*\.(?:json|har|ndjson|jsonl)$/is;

/** The names of folders within a folder that are not read. */
const ignored = /^(?:node_modules|\.\w)/;

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

function whyUnreadable(error: unknown, kind: 'file' | 'folder' = 'file'): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? `The ${kind} does not exist.` : `The ${kind} cannot be read (${code ?? 'unknown reason'}).`;
}

function inFolder(folder: string): readonly NamedFile[] {
  const files = filesBelow(folder);
  return files.length === 0 ? [{ name: folder, problem: 'The folder contains no .json, .har, .ndjson or .jsonl file.' }] : sorted(files);
}

/** Lists the files in a folder and below, and each folder that cannot be read. Does not follow links to folders. */
function filesBelow(folder: string): readonly NamedFile[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return [{ name: folder, problem: whyUnreadable(error, 'folder') }];
  }
  return entries.flatMap((entry) => {
    const name = join(folder, entry.name);
    if (entry.isDirectory()) return ignored.test(entry.name) ? [] : filesBelow(name);
    return (entry.isFile() || entry.isSymbolicLink()) && named.test(entry.name) ? fileAt(name) : [];
  });
}

function sorted(files: readonly NamedFile[]): readonly NamedFile[] {
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
