import { UnreadableError } from './unreadable-error.ts';

const mark = Buffer.from('\ufeff');

/**
 * The bytes with which a file begins, without a byte order mark.
 *
 * @throws UnreadableError where it is the mark of UTF-16, in which Windows' own tools still write
 */
export function withoutMark(bytes: Buffer): Buffer {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UnreadableError('The file is UTF-16; save it as UTF-8.');
  }
  return mark.equals(bytes.subarray(0, mark.length)) ? bytes.subarray(mark.length) : bytes;
}
