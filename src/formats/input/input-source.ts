import { readFileSync, statSync } from 'node:fs';
import { readStandardInput } from './read-standard-input.ts';

/** Where the bytes of an input are. */
export type InputSource = {
  /** As the user named it. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** What came through a pipe, such as `/dev/stdin`, which can be read once; undefined for a file. */
  readonly piped: Buffer | undefined;
};

/** The name under which standard input is read and reported. */
export const standardInput = '(standard input)';

/** Looks at an input; of a pipe, reads it to its end. */
export function inputSource(name: string): InputSource {
  if (name === standardInput) {
    const piped = readStandardInput();
    return { name, size: piped.length, piped };
  }
  const stats = statSync(name);
  if (stats.isFile()) return { name, size: stats.size, piped: undefined };
  const piped = name === '/dev/stdin' && stats.isSocket() ? readStandardInput() : readFileSync(name);
  return { name, size: piped.length, piped };
}
