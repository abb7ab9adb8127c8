import { closeSync, openSync, readSync } from 'node:fs';
import { withoutMark } from './without-mark.ts';

/** How many bytes of a long file are held at a time. */
const usual = 1 << 20;

/**
 * The bytes of a file in their order, without a byte order mark. Not more than a chunk of it is in memory: the next chunk takes the
 * place of the one before.
 *
 * @throws UnreadableError where the file is UTF-16
 */
export function* readChunks(path: string, onRead: (bytes: number) => void = () => {}): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(usual);
    for (let first = true; ; first = false) {
      const bytesRead = readSync(file, buffer, 0, usual, null);
      if (bytesRead === 0) return;
      onRead(bytesRead);
      const chunk = buffer.subarray(0, bytesRead);
      yield first ? withoutMark(chunk) : chunk;
    }
  } finally {
    closeSync(file);
  }
}
