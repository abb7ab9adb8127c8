import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The number of links that Linux follows in one path. */
const mostLinks = 40;

/**
 * Returns whether a path leads through a link or to a pipe that another user has put into a shared folder, such as /tmp. Writing to it
 * would let that user choose the file. Links of the folder's owner, and links in folders that are not shared, are trusted.
 *
 * @see Linux kernel documentation: fs.protected_symlinks, fs.protected_fifos, of which this is the rule
 */
export function isPlanted(path: string): boolean {
  let place = path;
  for (let links = 0; links < mostLinks; links++) {
    const entry = lstatSync(place, { throwIfNoEntry: false });
    if (entry === undefined || entry.isFile() || entry.isDirectory()) return false;
    if (isForeign(entry, statSync(dirname(place)))) return true;
    if (!entry.isSymbolicLink()) return false;
    place = resolve(realpathSync(dirname(place)), readlinkSync(place));
  }
  // A circle, which the system reports when the file is opened.
  return false;
}

/** Returns whether an entry of a folder in which everyone may create files belongs neither to this user nor to the folder's owner. */
function isForeign(entry: Stats, folder: Stats): boolean {
  const isShared = (folder.mode & 0o1002) === 0o1002;
  return isShared && entry.uid !== process.getuid?.() && entry.uid !== folder.uid;
}
