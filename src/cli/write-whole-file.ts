import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { redactText } from '../credentials/credentials.ts';
import { printable } from '../report/printable.ts';
import { fail, reasonOf } from './fail.ts';

/** Writes a file completely or not at all: an existing file stays until the new one is complete. */
export function writeWholeFile(file: string, text: string): void {
  let unfinished: string | undefined;
  try {
    const { path, isReplaced, mode } = targetOf(file);
    if (isReplaced) {
      unfinished = `${path}.${process.pid}.tmp`;
      writeFileSync(unfinished, text, { mode });
      // Again, because the umask of the process restricts the mode above.
      if (mode !== undefined) chmodSync(unfinished, mode);
      renameSync(unfinished, path);
    } else writeFileSync(descriptorOf(file) ?? path, text);
  } catch (error) {
    if (unfinished !== undefined) rmSync(unfinished, { force: true });
    fail(cannotWrite(file, error));
  }
  process.stderr.write(`Wrote ${printable(redactText(file))}.\n`);
}

/** Ends the command early if a file cannot be written, before the long work that produces its content. */
export function checkWritable(file: string | undefined): void {
  if (file === undefined) return;
  try {
    const { path, isReplaced } = targetOf(file);
    accessSync(isReplaced ? dirname(path) : path, constants.W_OK);
  } catch (error) {
    fail(cannotWrite(file, error));
  }
}

/** The target of a file name: its path, whether a new file may replace it, and the mode of the existing file. */
type Target = { readonly path: string; readonly isReplaced: boolean; readonly mode?: number };

/** Follows links, so that they keep pointing to their file. Pipes, devices such as /dev/null and open descriptors are not replaced. */
function targetOf(file: string): Target {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there === undefined) {
    const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    return isLink ? targetOf(resolve(realpathSync(dirname(file)), readlinkSync(file))) : { path: file, isReplaced: true };
  }
  if (there.isDirectory()) throw new Error('EISDIR: it is a folder');
  if (!there.isFile() || descriptorOf(file) !== undefined) return { path: file, isReplaced: false };
  return { path: realpathSync(file), isReplaced: true, mode: there.mode & 0o777 };
}

/** Returns the descriptor of standard output or error: opening the file behind it again would empty it, and a socket cannot be opened. */
function descriptorOf(file: string): number | undefined {
  const descriptor = file === '/dev/stdout' ? 1 : file === '/dev/stderr' ? 2 : undefined;
  // A pipe may be full for now; only a newly opened one waits for space.
  return descriptor === undefined || statSync(file).isFIFO() ? undefined : descriptor;
}

function cannotWrite(file: string, error: unknown): string {
  return `cannot write ${file} (${reasonOf(error)}). Choose a file in an existing folder in which you may write.`;
}
