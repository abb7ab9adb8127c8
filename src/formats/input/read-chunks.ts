import { closeSync, openSync, readSync } from 'node:fs';
import { UnreadableError } from '../reading.ts';

/** The size of a chunk, in bytes. */
const usual = 1 << 20;

/**
 * Reads a file in chunks, without its byte order mark. Only one chunk is in memory: the next one overwrites it.
 *
 * @throws UnreadableError if the file is compressed, UTF-16 or UTF-32
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

/** The first bytes of compressed files. */
const compressed: readonly (readonly [bytes: Buffer, format: string])[] = [
  [Buffer.from([0x1f, 0x8b]), 'gzip'],
  [Buffer.from([0x50, 0x4b, 0x03, 0x04]), 'zip'],
  [Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'Zstandard'],
  [Buffer.from('BZh'), 'bzip2'],
  [Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a]), 'xz'],
];

/**
 * Removes the byte order mark from the first bytes of a file.
 *
 * @throws UnreadableError if they are compressed, UTF-16 or UTF-32, which some tools on Windows write: they have its mark, or zeros beside
 * the first character, which is ASCII in JSON
 */
export function withoutMark(bytes: Buffer): Buffer {
  const packed = compressed.find(([start]) => start.equals(bytes.subarray(0, start.length)))?.[1];
  if (packed !== undefined) throw new UnreadableError(`The file is compressed (${packed}). Extract it, and name the extracted file.`);
  const [first, second, third, fourth] = bytes;
  const isFirstLast = first === 0 && second === 0 && ((third === 0xfe && fourth === 0xff) || (third === 0 && fourth !== 0));
  if (bytes.length >= 4 && (isFirstLast || (first !== 0 && third === 0 && fourth === 0))) {
    throw new UnreadableError('The file is UTF-32. Save it as UTF-8.');
  }
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0)) {
    throw new UnreadableError('The file is UTF-16. Save it as UTF-8.');
  }
  return mark.equals(bytes.subarray(0, mark.length)) ? bytes.subarray(mark.length) : bytes;
}
