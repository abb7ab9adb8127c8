import { readFileSync, readSync, statSync } from 'node:fs';

/** The source of an input's bytes. */
export type InputSource = {
  /** The name that the user gave. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The content of a pipe such as `/dev/stdin`, because it can be read only once; undefined for a file. */
  readonly piped: Buffer | undefined;
};

/** The name under which standard input is read and reported. */
export const standardInput = '(standard input)';

/** Finds an input. Reads a pipe to its end. */
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
/** The pause before the next attempt if there is no data yet, in milliseconds. */
const pause = 5;

/**
 * Reads all of standard input. It may be a socket, as for child processes of Node, which cannot be opened by name and does not block.
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
