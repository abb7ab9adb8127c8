import { isUtf8 } from 'node:buffer';
import { syntaxErrorOffset } from '../../check/read-json.ts';
import { mostLevels } from '../../check/scan-json.ts';

/** One item of a list, cut out of a JSON text. */
export type Item = {
  /** The path of its list. */
  readonly list: string;
  /** Its text. It may share memory with a piece of the whole: copy it to keep it beyond the next item. */
  readonly bytes: Buffer;
  /** The number of bytes before it. */
  readonly offset: number;
  /** The line on which it begins, from 1. */
  readonly line: number;
};

/** Thrown if a text is not JSON from some byte on, or ends there too early. */
export class JsonFault extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super(`no JSON after ${offset} bytes`);
    this.offset = offset;
  }
}

/** The message for a file that is too deep. */
export const tooDeep = `more than ${mostLevels} levels of objects and lists`;

/**
 * Cuts the items of some lists, such as `log.entries`, out of a JSON text that comes in pieces. Returns the value of the text, with
 * `null` in the place of each item; undefined if the text is blank. It holds no more of a long text than one piece, one item and
 * everything outside of the items. It does not parse the items: `JSON.parse` reports their faults.
 *
 * @throws JsonFault if the text outside of the items is not JSON; TypeError if it is not UTF-8; RangeError if an item, or everything
 * outside of them, has more than `largest` bytes or {@link mostLevels} levels
 */
export function* streamItems(pieces: Iterable<Buffer>, lists: ReadonlySet<string>, largest: number): Generator<Item, unknown> {
  const { cut, held, end } = itemCutter(lists);
  for (const piece of pieces) {
    yield* cut(piece);
    if (held() > largest) throw new RangeError(`more than ${largest / 2 ** 20} MiB in one piece`);
  }
  return end();
}

/** An item that has begun, and its bytes in earlier pieces. */
type OpenItem = { readonly list: string; readonly offset: number; readonly line: number; readonly before: Buffer[] };

function itemCutter(lists: ReadonlySet<string>) {
  const outline = outlineWriter();
  /** The name of the current member on each level outside of items; empty in a list. */
  const names: string[] = [];
  let list: { readonly path: string; readonly depth: number } | undefined;
  let item: OpenItem | undefined;
  /** The number of brackets that are open in the item. */
  let depth = 0;
  /** The last string outside of items. */
  let string = '';
  let isInString = false;
  let isEscaped = false;
  let line = 1;
  let read = 0;

  /** Returns the items that end in a piece. It is one loop over the bytes, because calls for each would take as long as everything else. */
  function cut(piece: Buffer): readonly Item[] {
    const found: Item[] = [];
    /** The first byte that is not in the outline or in an item yet. */
    let from = 0;
    let stringFrom = 0;
    const endItem = ({ before, ...begun }: OpenItem, to: number): void => {
      const part = piece.subarray(from, to);
      const bytes = before.length === 0 ? part : Buffer.concat([...before, part]);
      if (!isUtf8(bytes)) throw new TypeError('not UTF-8');
      outline.cut(bytes.length);
      found.push({ ...begun, bytes });
      item = undefined;
      from = to;
    };
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at];
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (byte === 0x5c) isEscaped = true;
        else if (byte !== 0x22) while (at + 1 < piece.length && piece[at + 1] !== 0x22 && piece[at + 1] !== 0x5c) at++;
        else {
          isInString = false;
          if (item === undefined) string += piece.toString('latin1', stringFrom, Math.min(at, stringFrom + longestName));
          else if (depth === 0) endItem(item, at + 1);
        }
        continue;
      }
      if (byte === 0x20) {
        if (item !== undefined && depth === 0) endItem(item, at);
        while (piece[at + 1] === 0x20) at++;
        continue;
      }
      if (byte === 0x0a) line++;
      const begins = byte === 0x7b || byte === 0x5b;
      const ends = byte === 0x7d || byte === 0x5d;
      if (begins && names.length + depth >= mostLevels) throw new RangeError(tooDeep);
      if (item !== undefined && depth > 0) {
        if (byte === 0x22) isInString = true;
        else if (begins) depth++;
        else if (ends && --depth === 0) endItem(item, at + 1);
        continue;
      }
      const separates = ends || byte === 0x2c || byte === 0x3a || byte === 0x0a || byte === 0x0d || byte === 0x09;
      // Nothing but the next byte ends a number or a word.
      if (item !== undefined && (separates || begins || byte === 0x22)) endItem(item, at);
      if (item === undefined && list?.depth === names.length && !separates) {
        outline.add(piece.subarray(from, at));
        from = at;
        item = { list: list.path, offset: read + at, line, before: [] };
      }
      if (byte === 0x22) {
        isInString = true;
        string = '';
        stringFrom = at + 1;
      } else if (item !== undefined) {
        if (begins) depth++;
      } else if (byte === 0x3a) {
        names[names.length - 1] = nameOf(string);
      } else if (begins) {
        const path = names.join('.');
        names.push('');
        if (list === undefined && byte === 0x5b && lists.has(path)) list = { path, depth: names.length };
      } else if (ends) {
        if (list?.depth === names.length) list = undefined;
        names.pop();
      }
    }
    if (item !== undefined) item.before.push(Buffer.from(piece.subarray(from)));
    else {
      outline.add(piece.subarray(from));
      if (isInString) string += piece.toString('latin1', stringFrom, stringFrom + longestName);
    }
    read += piece.length;
    return found;
  }

  return {
    cut,
    /** Returns the number of bytes that are held: the outline and the item that has begun. */
    held: () => outline.size() + (item?.before.reduce((sum, { length }) => sum + length, 0) ?? 0),
    /** Returns the value of the whole text. */
    end: (): unknown => {
      if (item !== undefined || isInString) throw new JsonFault(read);
      return outline.parsed();
    },
  };
}

/** A longer name is not that of a list, however it is escaped. */
const longestName = 200;

function nameOf(written: string): string {
  try {
    return written.includes('\\') ? JSON.parse(`"${written}"`) : written;
  } catch {
    return written;
  }
}

/** Collects everything outside of the items, and parses it with `null` in the place of each. */
function outlineWriter() {
  const parts: Buffer[] = [];
  const cuts: { readonly at: number; readonly length: number }[] = [];
  let size = 0;
  const add = (part: Buffer): void => {
    // The next piece may take the place of this one.
    parts.push(Buffer.from(part));
    size += part.length;
  };
  /** Returns the offset in the whole text for an offset in the outline. */
  const offsetOf = (at: number): number =>
    cuts.reduce((offset, cut) => (cut.at < at ? offset + cut.length - placeholder.length : offset), at);
  return {
    add,
    cut: (length: number): void => {
      cuts.push({ at: size, length });
      add(placeholder);
    },
    size: () => size,
    parsed: (): unknown => {
      const bytes = Buffer.concat(parts);
      if (!isUtf8(bytes)) throw new TypeError('not UTF-8');
      const text = bytes.toString();
      if (text.trim() === '') return undefined;
      try {
        return JSON.parse(text);
      } catch {
        throw new JsonFault(offsetOf(Buffer.byteLength(text.slice(0, syntaxErrorOffset(text)))));
      }
    },
  };
}

const placeholder = Buffer.from('null');
