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
import { exitCodes, fail, reasonOf } from './fail.ts';

/** Writes the whole file or nothing: what was there stays until the new one is complete. */
export function writeWholeFile(file: string, text: string): void {
  let unfinished: string | undefined;
  try {
    const { path, isReplaced, mode } = placeOf(file);
    if (isReplaced) {
      unfinished = `${path}.${process.pid}.tmp`;
      writeFileSync(unfinished, text, { mode });
      // Once more, for the mask of the process takes from it.
      if (mode !== undefined) chmodSync(unfinished, mode);
      renameSync(unfinished, path);
    } else writeFileSync(descriptorOf(file) ?? path, text);
  } catch (error) {
    if (unfinished !== undefined) rmSync(unfinished, { force: true });
    fail(advice(file, error));
  }
  process.stderr.write(`Wrote ${redactText(file)}.\n`);
}

/** Fails at once where a file could not be written in the end, for what is to be in it takes long. */
export function checkWritable(file: string | undefined): void {
  if (file === undefined) return;
  try {
    const { path, isReplaced } = placeOf(file);
    accessSync(isReplaced ? dirname(path) : path, constants.W_OK);
  } catch (error) {
    fail(advice(file, error), exitCodes.usage);
  }
}

/** Where a file lies that a name stands for, whether another may take its place, and who may read and write what is there. */
type Place = { readonly path: string; readonly isReplaced: boolean; readonly mode?: number };

/** A link goes on pointing to its file; a pipe or a device, such as /dev/null, and what the shell has opened have to stay what they are. */
function placeOf(file: string): Place {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there === undefined) {
    const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    return isLink ? placeOf(resolve(realpathSync(dirname(file)), readlinkSync(file))) : { path: file, isReplaced: true };
  }
  if (there.isDirectory()) throw new Error('EISDIR: it is a folder');
  if (!there.isFile() || descriptorOf(file) !== undefined) return { path: file, isReplaced: false };
  return { path: realpathSync(file), isReplaced: true, mode: there.mode & 0o777 };
}

/** The standard output or error that a name stands for: to open the file behind it anew would empty it, and a socket cannot be opened. */
function descriptorOf(file: string): number | undefined {
  const descriptor = file === '/dev/stdout' ? 1 : file === '/dev/stderr' ? 2 : undefined;
  // A pipe may be full for now, which only what is opened anew waits for.
  return descriptor === undefined || statSync(file).isFIFO() ? undefined : descriptor;
}

function advice(file: string, error: unknown): string {
  return `cannot write ${file} (${reasonOf(error)}). Name a file in a folder that exists and that you may write to.`;
}
