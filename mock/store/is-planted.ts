import { lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';

/** The number of links that Linux follows in one path. */
const mostLinks = 40;

/**
 * Returns whether a path leads through a link or to a pipe that another user has put into a shared folder, such as /tmp, whether as its
 * last name or as one of its folders. Writing to it would let that user choose the file. Links of the folder's owner, and links in folders
 * that are not shared, are trusted.
 *
 * @see Linux kernel documentation: fs.protected_symlinks, fs.protected_fifos, of which this is the rule
 */
export function isPlanted(path: string): boolean {
  return process.getuid !== undefined && leadsThroughForeign(isAbsolute(path) ? path : `${process.cwd()}/${path}`, mostLinks);
}

/** Goes through an absolute path name by name. Does not shorten it, because `link/..` is not the folder of the link. */
function leadsThroughForeign(path: string, linksLeft: number): boolean {
  const names = path.split('/');
  for (let depth = 1; depth < names.length; depth++) {
    const folder = `${names.slice(0, depth).join('/')}/`;
    const entry = lstatSync(folder + names[depth], { throwIfNoEntry: false });
    if (entry === undefined) return false;
    if (entry.isFile() || entry.isDirectory()) continue;
    if (isForeign(entry, statSync(folder))) return true;
    if (!entry.isSymbolicLink()) return false;
    const target = readlinkSync(folder + names[depth]);
    const rest = [isAbsolute(target) ? target : folder + target, ...names.slice(depth + 1)].join('/');
    // More links are a circle, which the system reports when the file is opened.
    return linksLeft > 0 && leadsThroughForeign(rest, linksLeft - 1);
  }
  return false;
}

/** Returns whether an entry of a folder in which everyone may create files belongs neither to this user nor to the folder's owner. */
function isForeign(entry: Stats, folder: Stats): boolean {
  const isShared = (folder.mode & 0o1002) === 0o1002;
  return isShared && entry.uid !== process.getuid?.() && entry.uid !== folder.uid;
}
