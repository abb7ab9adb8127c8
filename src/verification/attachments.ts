import { basename, dirname } from 'node:path';
import { ownName } from '../interactions/expand-names.ts';
import type { VerifiedInput } from './verification.ts';

/** Finds the files among the inputs that only belong to a recording. */
export type Attachments = {
  /** Notes the path of a file that a recording names. */
  readonly note: (path: string) => void;
  /** Whether an input that no format fits is such a file, so that it is no mistake that it lies there. */
  readonly includes: (input: VerifiedInput) => boolean;
};

/** The name of a file that Playwright attaches: the SHA-1 of its content. */
const hashed = /^[0-9a-f]{40}\.\w+$/;

/**
 * Finds the files that Playwright wrote beside a HAR: those that a HAR names, and those that an earlier HAR of the same name has left.
 *
 * @param names all inputs
 * @param asked the names that the user gave: a file that is named itself is checked, also if a recording names it
 */
export function attachmentsAmong(names: readonly string[], asked: readonly string[]): Attachments {
  const named = new Set(asked.map(ownName));
  const noted = new Set<string>();
  const recorded = new Set(names.filter((name) => /\.har$/i.test(name)).map((name) => dirname(name)));
  return {
    note: (path) => noted.add(ownName(path)),
    includes: ({ name, format, problem }) =>
      format === undefined &&
      problem !== undefined &&
      !named.has(ownName(name)) &&
      hashed.test(basename(name)) &&
      (noted.has(ownName(name)) || recorded.has(dirname(name))),
  };
}
