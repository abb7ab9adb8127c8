import { globSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { standardInput } from './input/input-source.ts';

/** What files with interactions are called, where a folder is given; `.#name` is how Emacs locks a file, with a link that leads nowhere. */
const named = /^(?!\.#).*\.(?:json|har|ndjson|jsonl)$/i;

/** A file to read, or why there is none under a name. */
export type NamedFile = { readonly name: string; readonly problem?: string };

/**
 * The files that names stand for: themselves, all in a folder and in those within it, what a glob matches, or standard input for `-`. A file that is named twice,
 * or that several links lead to, is read once.
 */
export function expandNames(names: readonly string[]): readonly NamedFile[] {
  const files = new Map<string, NamedFile>();
  for (const file of names.flatMap(expand)) {
    const own = ownName(file.name);
    if (!files.has(own)) files.set(own, file);
  }
  return [...files.values()];
}

/** The name of a file that no link is in; of a pipe, or where there is none, the name itself. */
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
  return files.length === 0 ? [{ name, problem: 'No file matches.' }] : sorted(files);
}

/** A file, also where a link leads to it; none where a folder is there. */
function fileAt(name: string): readonly NamedFile[] {
  try {
    return statSync(name).isFile() ? [{ name }] : [];
  } catch (error) {
    return [{ name, problem: whyUnreadable(error) }];
  }
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code ?? 'unknown reason'}).`;
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
  return files.length === 0
    ? [{ name: folder, problem: 'No file in the folder is called .json, .har, .ndjson or .jsonl.' }]
    : sorted(files);
}

function sorted(files: readonly NamedFile[]): readonly NamedFile[] {
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
