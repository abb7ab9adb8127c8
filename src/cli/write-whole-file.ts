import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CommanderError } from 'commander';
import { isPlanted } from '../../mock/store/is-planted.ts';
import { redactText } from '../credentials/credentials.ts';
import { printable } from '../report/printable.ts';
import { fail, reasonOf } from './fail.ts';
import { whileLocked } from './while-locked.ts';

/** Writes a file completely or not at all: an existing file stays until the new one is complete. */
export function writeWholeFile(file: string, text: string): void {
  attempt(file, () => write(file, targetOf(file), text));
  reportWritten(file);
}

/**
 * Replaces the content of a file by one that `update` makes of it, completely or not at all, and reports the changes. Other processes that
 * do the same wait, so that none of them loses the change of another. Content that cannot be read back, such as that of a pipe, is empty.
 */
export function updateWholeFile(file: string, update: (before: string) => { readonly text: string; readonly changes: string }): void {
  const change = (target: Target, before: string): string => {
    const { text, changes } = update(before);
    write(file, target, text);
    return changes;
  };
  const changes = attempt(file, () => {
    const target = targetOf(file);
    return target.isReplaced ? whileLocked(target.path, () => change(target, contentOf(target.path))) : change(target, '');
  });
  reportWritten(file, `: ${changes}`);
}

function reportWritten(file: string, changes = ''): void {
  process.stderr.write(`Wrote ${printable(redactText(`${file}${changes}`))}.\n`);
}

/** Returns the content of a file; empty if there is none, or none that can be read back. */
export function readBack(file: string): string {
  return attempt(file, () => {
    const { path, isReplaced } = targetOf(file);
    return isReplaced ? contentOf(path) : '';
  });
}

/** The size to which a file can be read back, in bytes. */
const mostBytes = 256 * 1024 * 1024;

function contentOf(path: string): string {
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size > mostBytes) throw new Error(`it is larger than ${mostBytes} bytes`);
  return size === 0 ? '' : readFileSync(path, 'utf8');
}

function attempt<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof CommanderError) throw error;
    return fail(cannotWrite(file, error));
  }
}

function write(file: string, target: Target, text: string): void {
  if (target.isReplaced) replaceFile(target, text);
  else writeFileSync(descriptorOf(file) ?? target.path, text);
}

/**
 * Replaces a file by a new one. The new one has a random name until it is complete, and must not exist: another user of a shared folder
 * can neither guess the name nor put a link there.
 */
function replaceFile({ path, mode }: Target, text: string): void {
  const unfinished = join(dirname(path), `.flowservice-${randomUUID()}.tmp`);
  const descriptor = openSync(unfinished, 'wx', mode);
  try {
    try {
      writeFileSync(descriptor, text);
      // Again, because the umask of the process restricts the mode above.
      if (mode !== undefined) fchmodSync(descriptor, mode);
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
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
  if (isPlanted(file)) throw new Error('it is a link or pipe that another user made in a shared folder');
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
