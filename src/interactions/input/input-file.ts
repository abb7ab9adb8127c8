import { statSync } from 'node:fs';
import { jsonFault } from './json-fault.ts';
import { type Item, jsonSplitter, type Outline } from './json-splitter.ts';
import { positionInFile } from './position-in-file.ts';
import { readChunks } from './read-chunks.ts';
import { UnreadableError } from './unreadable-error.ts';

/** A JSON file that is read piece by piece. */
export type InputFile = {
  /** As the user named it. */
  readonly name: string;
  /** Its value, with `0` in the place of each item of its long list. */
  readonly outline: unknown;
  /** The items of its long list, one after the other. */
  readonly items: () => Iterable<ParsedItem> | AsyncIterable<ParsedItem>;
  /** What lies outside of the long list, as text: the whole file where it has none. */
  readonly text: () => string;
};

/** One item of a long list. */
export type ParsedItem = { readonly value: unknown; readonly text: string; readonly line: number };

/** How much of a file has been read. */
export type Progress = (read: number, total: number) => void;

/** What a file may have outside of its interactions, and what one of them may have, in bytes: more than that is no such file. */
const largest = 128 << 20;

/** Longer files are not held in memory, in bytes. */
const long = 64 << 20;

const [openList, openObject] = [0x5b, 0x7b];
const blank: ReadonlySet<number | undefined> = new Set([0x20, 0x0a, 0x0d, 0x09]);

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Opens a JSON file whose long list lies under one of some paths.
 *
 * @throws UnreadableError where it is empty, no JSON, no UTF-8, or too large
 */
export function openInput(name: string, lists: ReadonlySet<string>, onProgress: Progress = () => {}): InputFile {
  const { size } = statSync(name);
  if (size === 0) throw new UnreadableError('The file is empty.');
  let read = 0;
  // A long file is read twice, so that its items are not held: once for what is around them, once for them.
  const kept: Item[] | undefined = size > long ? undefined : [];
  const progress = (bytes: number): void => {
    read += bytes;
    onProgress(read, kept === undefined ? 2 * size : size);
  };
  const splitter = jsonSplitter(lists);
  let first = true;
  for (const chunk of readChunks(name, progress, kept === undefined ? undefined : size)) {
    if (first && ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff))) {
      throw new UnreadableError('The file is UTF-16; save it as UTF-8.');
    }
    const blanks = first ? blanksAtBegin(chunk) : 0;
    if (first && chunk[blanks] !== openList && chunk[blanks] !== openObject) {
      if (blanks === size) throw new UnreadableError('The file is empty.');
      throw new UnreadableError(`The file is not JSON: it breaks off at ${positionInFile(name, blanks)}.`);
    }
    first = false;
    const items = splitter.take(chunk);
    for (const item of items) kept?.push(item);
    if (splitter.held() > largest) throw new UnreadableError(tooLarge);
  }
  const outline = splitter.outline();
  const text = decode(outline.bytes);
  const value = parseOutline(name, text, outline);
  return {
    name,
    outline: value,
    text: () => text,
    items: function* () {
      for (const item of kept ?? []) yield parseItem(name, item);
      if (kept !== undefined) return;
      const again = jsonSplitter(lists);
      for (const chunk of readChunks(name, progress)) {
        for (const item of again.take(chunk)) yield parseItem(name, item);
      }
    },
  };
}

const tooLarge = `The file has more than ${largest >> 20} MiB in one piece: it is no recording or contract of this API.`;

/** How many bytes of white space a JSON text begins with. */
function blanksAtBegin(bytes: Buffer): number {
  let count = 0;
  while (blank.has(bytes[count])) count++;
  return count;
}

function decode(bytes: Buffer): string {
  if (bytes.length > largest) throw new UnreadableError(tooLarge);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new UnreadableError('The file is not UTF-8; save it as UTF-8.');
  }
}

function parseOutline(name: string, text: string, { gaps }: Outline): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = Buffer.byteLength(text.slice(0, jsonFault(text, error)));
    const isEnd = at >= Buffer.byteLength(text.trimEnd());
    const offset = isEnd ? Number.POSITIVE_INFINITY : gaps.reduce((sum, gap) => (gap.at <= at ? sum + gap.left : sum), at);
    throw new UnreadableError(`The file is not JSON: it breaks off at ${positionInFile(name, offset)}.`);
  }
}

function parseItem(name: string, { bytes, offset, line }: Item): ParsedItem {
  const text = decode(bytes);
  try {
    return { value: JSON.parse(text), text, line };
  } catch (error) {
    const at = offset + Buffer.byteLength(text.slice(0, jsonFault(text, error)));
    throw new UnreadableError(`The file is not JSON: it breaks off at ${positionInFile(name, at)}.`);
  }
}
