import { accessSync, constants, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exitCodes, fail, reasonOf } from './fail.ts';

/** Writes the whole file or nothing: what was there stays until the new one is complete. */
export function writeWholeFile(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    fail(advice(file, error));
  }
  process.stderr.write(`Wrote ${file}.\n`);
}

/** Fails at once where a file could not be written in the end, for what is to be in it takes long. */
export function checkWritable(file: string | undefined): void {
  if (file === undefined) return;
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch (error) {
    fail(advice(file, error), exitCodes.usage);
  }
}

function advice(file: string, error: unknown): string {
  return `cannot write ${file} (${reasonOf(error)}). Name a file in a folder that exists and that you may write to.`;
}
