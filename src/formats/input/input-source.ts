import { readFileSync, readSync, statSync } from 'node:fs';

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

const chunk = 1 << 16;
/** How long to wait for more where there is none yet, in milliseconds. */
const pause = 5;

/**
 * Reads all of standard input, also from a socket, as Node gives it to its children: no name opens one, and reading it does not wait.
 */
function readStandardInput(): Buffer {
  const pieces: Buffer[] = [];
  const flag = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    const piece = Buffer.allocUnsafe(chunk);
    try {
      const length = readSync(0, piece);
      if (length === 0) return Buffer.concat(pieces);
      pieces.push(piece.subarray(0, length));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // Windows reports the end of a pipe as an error.
      if (code === 'EOF') return Buffer.concat(pieces);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(flag, 0, 0, pause);
    }
  }
}
