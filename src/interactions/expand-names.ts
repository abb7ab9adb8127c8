import { glob, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What files with interactions are called, where a folder is given. */
const named = /\.(?:json|har|ndjson|jsonl)$/i;

/** A file to read, or why there is none under a name. */
export type NamedFile = { readonly name: string; readonly problem?: string };

/**
 * The files that names stand for: themselves, all in a folder and in those within it, or what a glob matches. A file that is named twice
 * is read once.
 */
export async function expandNames(names: readonly string[]): Promise<readonly NamedFile[]> {
  const files = new Map<string, NamedFile>();
  for (const name of names) for (const file of await expand(name)) files.set(file.name, file);
  return [...files.values()];
}

async function expand(name: string): Promise<readonly NamedFile[]> {
  const found = await stat(name).catch((error: NodeJS.ErrnoException) => error);
  if (!(found instanceof Error)) return found.isDirectory() ? inFolder(name) : [{ name }];
  if (!/[*?[\]{}]/.test(name)) {
    const reason = found.code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${found.code ?? 'unknown reason'}).`;
    return [{ name, problem: reason }];
  }
  const files: NamedFile[] = [];
  for await (const file of glob(name)) if ((await stat(file)).isFile()) files.push({ name: file });
  return files.length === 0 ? [{ name, problem: 'No file matches.' }] : sorted(files);
}

async function inFolder(folder: string): Promise<readonly NamedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
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
