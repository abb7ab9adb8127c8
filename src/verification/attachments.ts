import { basename, dirname } from 'node:path';
import { ownName } from '../formats/expand-names.ts';
import type { VerifiedInput } from './verification.ts';

/** Finds the inputs that are only attachments of a recording. */
export type Attachments = {
  /** Notes the path of a file that a recording names. */
  readonly note: (path: string) => void;
  /** Returns whether an unreadable input is an attachment, so that it is not reported. */
  readonly includes: (input: VerifiedInput) => boolean;
};

/** The name of a file that Playwright attaches: the SHA-1 of its content. */
const hashed = /^[0-9a-f]{40}\.\w+$/;

/**
 * Finds the files that Playwright wrote beside a HAR: those that a HAR names, and those that an earlier HAR of the same name has left.
 *
 * @param names the names of all inputs
 * @param given the names on the command line; a HAR cannot hide a file that is named there
 */
export function attachmentsAmong(names: readonly string[], given: readonly string[]): Attachments {
  const noted = new Set<string>();
  const own = new Set(given.map(ownName));
  const recorded = new Set(names.filter((name) => /\.har$/i.test(name)).map((name) => dirname(name)));
  return {
    note: (path) => noted.add(ownName(path)),
    includes: ({ name, format, problem }) =>
      format === undefined &&
      problem !== undefined &&
      !own.has(ownName(name)) &&
      hashed.test(basename(name)) &&
      (noted.has(ownName(name)) || recorded.has(dirname(name))),
  };
}
