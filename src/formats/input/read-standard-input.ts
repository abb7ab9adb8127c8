import { readSync } from 'node:fs';

const chunk = 1 << 16;
/** How long to wait for more where there is none yet, in milliseconds. */
const pause = 5;

/**
 * Reads all of standard input, also from a socket, as Node gives it to its children: no name opens one, and reading it does not wait.
 */
export function readStandardInput(): Buffer {
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
