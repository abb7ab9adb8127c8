import { globSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What files with interactions are called, where a folder is given. */
const named = /\.(?:json|har|ndjson|jsonl)$/i;

/** A file to read, or why there is none under a name. */
export type NamedFile = { readonly name: string; readonly problem?: string };

/**
 * The files that names stand for: themselves, all in a folder and in those within it, or what a glob matches. A file that is named twice
 * is read once.
 */
export function expandNames(names: readonly string[]): readonly NamedFile[] {
  const files = new Map<string, NamedFile>();
  for (const name of names) for (const file of expand(name)) files.set(file.name, file);
  return [...files.values()];
}

function expand(name: string): readonly NamedFile[] {
  try {
    return statSync(name).isDirectory() ? inFolder(name) : [{ name }];
  } catch (error) {
    if (!/[*?[\]{}]/.test(name)) return [{ name, problem: whyUnreadable(error) }];
  }
  const files = globSync(name).flatMap((file) => (statSync(file).isFile() ? [{ name: file }] : []));
  return files.length === 0 ? [{ name, problem: 'No file matches.' }] : sorted(files);
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
        entry.isFile() && named.test(entry.name) && !/(?:^|[\\/])(?:node_modules|\.\w)/.test(entry.parentPath.slice(folder.length)),
    )
    .map((entry) => ({ name: join(entry.parentPath, entry.name) }));
  return files.length === 0
    ? [{ name: folder, problem: 'No file in the folder is called .json, .har, .ndjson or .jsonl.' }]
    : sorted(files);
}

function sorted(files: readonly NamedFile[]): readonly NamedFile[] {
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
