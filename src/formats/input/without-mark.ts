import { UnreadableError } from './unreadable-error.ts';

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
