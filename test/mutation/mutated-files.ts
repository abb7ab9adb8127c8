import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import type { Area } from './areas.ts';

/** The part of an area that a run mutates: files that differ from a commit, or some lines of each file. */
export type Selection = {
  readonly changedSince: string | undefined;
  /** Of each file, one piece in so many. */
  readonly oneIn: number;
  /** Which of them, from 0 to `oneIn - 1`. Two samples with different offsets have no line in common. */
  readonly offset: number;
};

/** The lines of one sampled piece. Many mutants have several lines. */
const piece = 5;

/** Lists the files of an area to be mutated, in Stryker's notation: `file` or `file:from-to`. */
export function mutatedFiles({ mutate }: Area, { changedSince, oneIn, offset }: Selection): readonly string[] {
  const files = mutate.flatMap((folder) => globSync(`${folder}/**/*.ts`)).sort();
  const changed = changedSince === undefined ? files : changedFiles(changedSince);
  return files
    .filter((file) => changed.includes(file))
    .flatMap((file, index) => (oneIn === 1 ? [file] : sampled(file, oneIn, index + offset)));
}

/** @throws Error if git does not know the commit */
function changedFiles(since: string): readonly string[] {
  const args = ['diff', '--name-only', '--diff-filter=d', '--merge-base', since, '--'];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git cannot compare with the commit "${since}". Fetch it with its history, or pass another one.`);
  return stdout.split('\n');
}

/** Takes one piece in so many of a file. The first one differs from file to file, because imports begin each file. */
function sampled(file: string, oneIn: number, first: number): readonly string[] {
  const pieces = Math.ceil(readFileSync(file, 'utf8').split('\n').length / piece);
  return Array.from({ length: pieces }, (_, index) => index)
    .filter((index) => index % oneIn === first % oneIn)
    .map((index) => `${file}:${index * piece + 1}-${(index + 1) * piece}`);
}
