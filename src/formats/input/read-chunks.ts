import { closeSync, openSync, readSync } from 'node:fs';
import { UnreadableError } from '../reading.ts';

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

const mark = Buffer.from('\ufeff');

/**
 * The bytes with which a file begins, without a byte order mark.
 *
 * @throws UnreadableError if they are UTF-16, in which Windows' own tools still write: with its mark, or with a zero beside the first
 * character, which is ASCII in JSON
 */
export function withoutMark(bytes: Buffer): Buffer {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0)) {
    throw new UnreadableError('The file is UTF-16; save it as UTF-8.');
  }
  return mark.equals(bytes.subarray(0, mark.length)) ? bytes.subarray(mark.length) : bytes;
}
