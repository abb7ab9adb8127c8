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

/** An item that has begun. `depth` counts the brackets that are open in it. */
type OpenItem = { readonly offset: number; readonly line: number; readonly before: Buffer[]; depth: number };

/**
 * Cuts the items of some lists, such as `log.entries`, out of a JSON text that comes in pieces. Returns the value of the text, with
 * `null` in the place of each item; undefined if the text is blank. It holds no more of a long text than one piece, one item and
 * everything outside of the items. It does not parse the items: `JSON.parse` reports their faults.
 *
 * @throws JsonFault if the text outside of the items is not JSON; TypeError if it is not UTF-8; RangeError if an item, or everything
 * outside of them, has more than `largest` bytes or {@link mostLevels} levels
 */
export function* streamItems(pieces: Iterable<Buffer>, lists: ReadonlySet<string>, largest: number): Generator<Item, unknown> {
  const outline = outlineWriter();
  /** The name of the current member on each level outside of items; empty in a list. */
  const names: string[] = [];
  let list: { readonly path: string; readonly depth: number } | undefined;
  let item: OpenItem | undefined;
  /** A string that began in an earlier piece. */
  let string = '';
  let isInString = false;
  let isEscaped = false;
  let line = 1;
  let read = 0;

  for (const piece of pieces) {
    /** The first byte of the piece that was not handed on yet. */
    let from = 0;
    let stringFrom = 0;
    const itemUntil = (to: number, { before, offset, line: first }: OpenItem): Item => {
      const part = piece.subarray(from, to);
      const bytes = before.length === 0 ? part : Buffer.concat([...before, part]);
      if (!isUtf8(bytes)) throw new TypeError('not UTF-8');
      item = undefined;
      from = to;
      outline.cut(bytes.length);
      return { list: list?.path ?? '', bytes, offset, line: first };
    };
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at];
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) {
          isInString = false;
          if (item === undefined) string += piece.toString('latin1', stringFrom, Math.min(at, stringFrom + longestName));
          else if (item.depth === 0) yield itemUntil(at + 1, item);
        }
        continue;
      }
      if (byte === newline) line++;
      const isBlank = byte === newline || byte === space || byte === tab || byte === carriageReturn;
      const begins = byte === brace || byte === bracket;
      const ends = byte === braceEnd || byte === bracketEnd;
      const separates = isBlank || ends || byte === comma || byte === colon;
      if (item?.depth === 0 && (separates || begins || byte === quote)) yield itemUntil(at, item);
      if (separates && !ends && byte !== colon) continue;
      if (item === undefined && list?.depth === names.length && !separates) {
        outline.add(Buffer.from(piece.subarray(from, at)));
        from = at;
        item = { offset: read + at, line, before: [], depth: 0 };
      }
      if (begins && names.length + (item?.depth ?? 0) >= mostLevels) throw new RangeError(tooDeep);
      if (byte === quote) {
        isInString = true;
        string = '';
        stringFrom = at + 1;
      } else if (item !== undefined) {
        if (begins) item.depth++;
        if (ends && --item.depth === 0) yield itemUntil(at + 1, item);
      } else if (byte === colon) {
        names[names.length - 1] = nameOf(string);
      } else if (begins) {
        const path = names.join('.');
        names.push('');
        if (list === undefined && byte === bracket && lists.has(path)) list = { path, depth: names.length };
      } else if (ends) {
        if (list?.depth === names.length) list = undefined;
        names.pop();
      }
    }
    const rest = Buffer.from(piece.subarray(from));
    if (item === undefined) outline.add(rest);
    else item.before.push(rest);
    if (isInString && item === undefined) string += piece.toString('latin1', stringFrom, stringFrom + longestName);
    read += piece.length;
    const open = item?.before.reduce((sum, { length }) => sum + length, 0) ?? 0;
    if (outline.size() + open > largest) throw new RangeError(`more than ${largest / 2 ** 20} MiB in one piece`);
  }
  if (item !== undefined || isInString) throw new JsonFault(read);
  return outline.parsed();
}

const [quote, backslash, comma, colon, newline, carriageReturn, tab, space] = Buffer.from('"\\,:\n\r\t ');
const [brace, braceEnd, bracket, bracketEnd] = Buffer.from('{}[]');

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
    parts.push(part);
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
