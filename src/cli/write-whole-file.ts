import { accessSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exitCodes, fail, reasonOf } from './fail.ts';

/** Writes the whole file or nothing: what was there stays until the new one is complete. */
export function writeWholeFile(file: string, text: string): void {
  let unfinished: string | undefined;
  try {
    const { path, isReplaced } = placeOf(file);
    if (isReplaced) {
      unfinished = `${path}.${process.pid}.tmp`;
      writeFileSync(unfinished, text);
      renameSync(unfinished, path);
    } else writeFileSync(path, text);
  } catch (error) {
    if (unfinished !== undefined) rmSync(unfinished, { force: true });
    fail(advice(file, error));
  }
  process.stderr.write(`Wrote ${file}.\n`);
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

/**
 * Where a file lies that a name stands for, and whether another may take its place: a link goes on pointing to it, and a pipe or a
 * device, such as /dev/null, has to stay what it is.
 */
function placeOf(file: string): { readonly path: string; readonly isReplaced: boolean } {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there === undefined) return { path: file, isReplaced: true };
  if (there.isDirectory()) throw new Error('EISDIR: it is a folder');
  return there.isFile() ? { path: realpathSync(file), isReplaced: true } : { path: file, isReplaced: false };
}

function advice(file: string, error: unknown): string {
  return `cannot write ${file} (${reasonOf(error)}). Name a file in a folder that exists and that you may write to.`;
}
