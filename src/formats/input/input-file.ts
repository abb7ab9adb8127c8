import { readFileSync } from 'node:fs';
import { syntaxErrorOffset } from '../../check/read-json.ts';
import { UnreadableError } from '../reading.ts';
import type { InputSource } from './input-source.ts';
import { readChunks, withoutMark } from './read-chunks.ts';
import { type Item, JsonFault, streamItems } from './stream-items.ts';

/** A JSON file that holds interactions. */
export type InputFile = {
  /** The name that the user gave. */
  readonly name: string;
  /** Its value, with `null` in the place of each item of its lists. */
  readonly outline: unknown;
  /** Reads the items of a list, such as `log.entries`, one by one. */
  readonly items: (list: string) => Iterable<ParsedItem>;
  /** Returns the whole text. */
  readonly text: () => string;
};

/** One item of a list, its text, and the line on which it begins, from 1. */
export type ParsedItem = { readonly value: unknown; readonly text: string; readonly line: number };

/** Called with the number of bytes that have been read. */
export type Progress = (read: number, total: number) => void;

/** The end of a message about a file that is larger or deeper than the files of other tools. */
export const noSuchFile = 'it is not a recording or contract of this API.';

/** The most bytes of one interaction, and of everything in a file besides interactions. Recordings and contracts have less. */
export const largest: number = 128 << 20;

/** The message for a file with more than {@link largest} bytes in one interaction, or outside of interactions. */
export const tooLarge = `more than ${largest >> 20} MiB in one piece`;

/** Creates the error for a file in another encoding. */
export function notUtf8(): UnreadableError {
  return new UnreadableError('The file is not valid UTF-8. Save it as UTF-8.');
}

/**
 * Opens a JSON file whose interactions are in one of some lists.
 *
 * @param long the size in bytes from which a file is not held in memory but read twice: for its outline and for its items
 * @throws UnreadableError if it is empty, not JSON, not UTF-8 or too large; reading its items may throw it as well
 */
export function openInput(source: InputSource, lists: ReadonlySet<string>, onProgress: Progress = () => {}, long = 64 << 20): InputFile {
  return source.size < long || source.piped !== undefined ? shortInput(source, lists, onProgress) : longInput(source, lists, onProgress);
}

function shortInput({ name, piped }: InputSource, lists: ReadonlySet<string>, onProgress: Progress): InputFile {
  const bytes = withoutMark(piped ?? readFileSync(name));
  onProgress(bytes.length, bytes.length);
  const pieces = (): Iterable<Buffer> => [bytes];
  const items: Item[] = [];
  const outline = outlineOf(itemsOf(pieces, lists), (item) => items.push(item));
  return {
    name,
    outline,
    items: function* (list) {
      for (const item of items) if (item.list === list) yield parseItem(item, pieces);
    },
    text: () => bytes.toString(),
  };
}

function longInput({ name, size }: InputSource, lists: ReadonlySet<string>, onProgress: Progress): InputFile {
  let read = 0;
  const pieces = (): Iterable<Buffer> =>
    readChunks(name, (bytes) => {
      read += bytes;
      onProgress(Math.min(read, 2 * size), 2 * size);
    });
  return {
    name,
    outline: outlineOf(itemsOf(pieces, lists)),
    items: function* (list) {
      for (const item of itemsOf(pieces, new Set([list]))) yield parseItem(item, pieces);
    },
    text: () => {
      if (size > largest) throw new UnreadableError(`The file has ${tooLarge}: ${noSuchFile}`);
      return withoutMark(readFileSync(name)).toString();
    },
  };
}

function outlineOf(items: Generator<Item, unknown>, onItem: (item: Item) => void = () => {}): unknown {
  for (;;) {
    const next = items.next();
    if (next.done && next.value === undefined) throw new UnreadableError('The file is empty.');
    if (next.done) return next.value;
    onItem(next.value);
  }
}

/** Returns a whole text from its beginning, at each call. */
type Pieces = () => Iterable<Buffer>;

function* itemsOf(pieces: Pieces, lists: ReadonlySet<string>): Generator<Item, unknown> {
  try {
    return yield* streamItems(pieces(), lists, largest);
  } catch (error) {
    if (error instanceof JsonFault) throw notJson(pieces, error.offset);
    if (error instanceof TypeError) throw notUtf8();
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableError(`The file has ${error.message}: ${noSuchFile}`);
  }
}

function parseItem({ bytes, offset, line }: Item, pieces: Pieces): ParsedItem {
  const text = bytes.toString();
  try {
    return { value: JSON.parse(text), text, line };
  } catch {
    throw notJson(pieces, offset + Buffer.byteLength(text.slice(0, syntaxErrorOffset(text))));
  }
}

function notJson(pieces: Pieces, offset: number): UnreadableError {
  return new UnreadableError(`The file is not valid JSON: syntax error at ${positionInText(pieces(), offset)}.`);
}

/** Formats an offset in a text as line and column, both from 1. An offset beyond its end is that of the end. */
function positionInText(pieces: Iterable<Buffer>, offset: number): string {
  let line = 1;
  let column = 1;
  let left = offset;
  for (const piece of pieces) {
    const part = piece.subarray(0, left);
    left -= part.length;
    for (let at = part.indexOf(0x0a); at !== -1; at = part.indexOf(0x0a, at + 1)) line++;
    const last = part.lastIndexOf(0x0a);
    column = last === -1 ? column + part.length : part.length - last;
    if (left === 0) break;
  }
  return `line ${line}, column ${column}`;
}
