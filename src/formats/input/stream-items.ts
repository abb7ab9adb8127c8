import { Tokenizer, TokenizerError, TokenParser, TokenParserError, TokenType } from '@streamparser/json';
import { mostLevels } from '../../check/scan-json.ts';
import { tooDeep } from './limits.ts';

/** One item of a list, cut out of a JSON text. */
export type Item = {
  /** Under which path the list lies. */
  readonly list: string;
  /** Its text. It may be part of a piece of the whole: who keeps it beyond the next one has to copy it. */
  readonly bytes: Buffer;
  /** How many bytes of the whole come before it. */
  readonly offset: number;
  /** The line on which it begins, from 1. */
  readonly line: number;
};

/** A text that is no JSON from some byte on, or is cut off there. */
export class JsonFault extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super(`no JSON after ${offset} bytes`);
    this.offset = offset;
  }
}

/**
 * The items of the lists that lie under some paths, such as `log.entries`, in a JSON text that comes in pieces; in the end its value,
 * with `null` in the place of each item, or undefined of a blank text. However long the text, no more of it is held than one piece, one item and what is outside of
 * them. The items are not parsed: whoever parses them learns of their faults, and `JSON.parse` is several times as fast as a parser in
 * JavaScript.
 *
 * @throws JsonFault where what is outside of the items is no JSON; TypeError where a string is no UTF-8; RangeError where an item, or
 * what is outside of them, takes more than `largest` bytes or more than {@link mostLevels} levels: the message says which
 */
export function* streamItems(pieces: Iterable<Buffer>, lists: ReadonlySet<string>, largest: number): Generator<Item, unknown> {
  // With a buffer, long strings with many escapes, such as bodies, take half as long.
  const tokenizer = new Tokenizer({ stringBufferSize: 1 << 16 });
  const parser = new TokenParser({ paths: ['$'] });
  const lineAt = lineCounter();
  /** The names of the members in which a token lies that is outside of items; empty for an item of a list. */
  const names: string[] = [];
  let list: { readonly path: string; readonly depth: number } | undefined;
  let item: { readonly offset: number; readonly line: number; readonly before: Buffer[]; depth: number } | undefined;
  let found: Item[] = [];
  let piece: Buffer = Buffer.alloc(0);
  let read = 0;
  let inItems = 0;
  let offset = -1;
  let lastString = '';
  let outline: unknown;

  tokenizer.onToken = (token) => {
    const begins = token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET;
    const ends = token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET;
    offset = token.offset;
    if (item === undefined && list?.depth === names.length && !ends && token.token !== TokenType.COMMA && token.token !== TokenType.COLON) {
      item = { offset, line: lineAt(offset), before: [], depth: 0 };
      parser.write({ token: TokenType.NULL, value: null });
      if (!begins) return end(Buffer.from(JSON.stringify(token.value)));
    }
    if (begins && names.length + (item?.depth ?? 0) >= mostLevels) throw new RangeError(tooDeep);
    if (item !== undefined) {
      if (begins) item.depth++;
      if (ends && --item.depth === 0) end(untilNow(offset + 1));
      return;
    }
    if (token.token === TokenType.STRING) lastString = String(token.value);
    if (token.token === TokenType.COLON) names[names.length - 1] = lastString;
    if (begins) {
      const path = names.join('.');
      names.push('');
      if (list === undefined && token.token === TokenType.LEFT_BRACKET && lists.has(path)) list = { path, depth: names.length };
    }
    if (ends) {
      if (list?.depth === names.length) list = undefined;
      names.pop();
    }
    parser.write(token);
  };
  parser.onValue = ({ value }) => {
    outline = value;
  };

  /** The text of the item that has begun, up to some byte of this piece. */
  function untilNow(to: number): Buffer {
    if (item === undefined) return Buffer.alloc(0);
    const part = piece.subarray(Math.max(item.offset - read, 0), to - read);
    return item.before.length === 0 ? part : Buffer.concat([...item.before, part]);
  }

  function end(bytes: Buffer): void {
    if (item === undefined || list === undefined) return;
    found.push({ list: list.path, bytes, offset: item.offset, line: item.line });
    inItems += bytes.length;
    item = undefined;
  }

  try {
    for (piece of pieces) {
      lineAt(read, piece);
      tokenizer.write(piece);
      yield* found;
      found = [];
      item?.before.push(Buffer.from(piece.subarray(Math.max(item.offset - read, 0))));
      read += piece.length;
      lineAt(read);
      if (read - inItems > largest) throw new RangeError(`more than ${largest / 2 ** 20} MiB in one piece`);
    }
    tokenizer.end();
  } catch (error) {
    if (error instanceof TokenParserError) throw new JsonFault(offset);
    if (error instanceof TokenizerError) throw new JsonFault(Number(/absolute position "(\d+)"/.exec(error.message)?.[1] ?? read));
    throw error;
  }
  if (offset !== -1 && !parser.isEnded) throw new JsonFault(read);
  return outline;
}

/** Tells on which line a byte stands, from 1; of bytes one after the other, in pieces one after the other. */
function lineCounter(): (offset: number, piece?: Buffer) => number {
  let line = 1;
  let bytes: Buffer = Buffer.alloc(0);
  let begin = 0;
  let next = -1;
  return (offset, piece) => {
    if (piece !== undefined) {
      bytes = piece;
      begin = offset;
      next = bytes.indexOf(newline);
    }
    for (; next !== -1 && begin + next < offset; next = bytes.indexOf(newline, next + 1)) line++;
    return line;
  };
}

const newline = 0x0a;
