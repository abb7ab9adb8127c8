import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { syntaxErrorOffset } from '../../check/read-json.ts';
import { mostLevels, scanJson } from '../../check/scan-json.ts';
import { UnreadableError } from '../reading.ts';
import { largest, noSuchFile, notUtf8, type ParsedItem, type Progress, tooLarge } from './input-file.ts';
import type { InputSource } from './input-source.ts';
import { readChunks, withoutMark } from './read-chunks.ts';
import { tooDeep } from './stream-items.ts';

/** The most bytes in which the end of the first line is searched. */
const searched = 1 << 20;

/** Returns the value of a file's first line; undefined if the line alone is not JSON. */
export function firstLine({ name, piped }: InputSource): unknown {
  const text = (piped ?? headOf(name)).toString('utf8', 0, searched).replace(/^\ufeff?\s*/, '');
  const end = text.indexOf('\n');
  try {
    return JSON.parse(end === -1 ? text : text.slice(0, end));
  } catch {
    return undefined;
  }
}

function headOf(name: string): Buffer {
  const file = openSync(name, 'r');
  try {
    const buffer = Buffer.allocUnsafe(searched);
    return buffer.subarray(0, readSync(file, buffer, 0, searched, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a file with a JSON value on each line. Empty lines are skipped.
 *
 * @throws UnreadableError if a line is not JSON, not UTF-8, too long or too deep
 */
export function* readLines({ name, size, piped }: InputSource, onProgress: Progress = () => {}): Generator<ParsedItem> {
  let read = 0;
  const onRead = (bytes: number): void => {
    read += bytes;
    onProgress(read, size);
  };
  let line = 0;
  for (const bytes of linesOf(piped === undefined ? readChunks(name, onRead) : [withoutMark(piped)])) {
    line++;
    if (!isUtf8(bytes)) throw notUtf8();
    const text = bytes.toString();
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      const column = (syntaxErrorOffset(text) ?? 0) + 1;
      throw new UnreadableError(`The file is not valid NDJSON: syntax error at line ${line}, column ${column}.`);
    }
    if (scanJson(text).depth > mostLevels) throw new UnreadableError(`The file has ${tooDeep}, at line ${line}: ${noSuchFile}`);
    yield { value, text, line };
  }
}

/** Splits a file at its line feeds. `node:readline` also ends lines at U+2028 and U+2029, which may be in JSON strings. */
function* linesOf(pieces: Iterable<Buffer>): Generator<Buffer> {
  let before: Buffer[] = [];
  let held = 0;
  for (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(0x0a); end !== -1; end = piece.indexOf(0x0a, from)) {
      yield Buffer.concat([...before, piece.subarray(from, end)]);
      before = [];
      held = 0;
      from = end + 1;
    }
    // The next piece may take the place of this one.
    before.push(Buffer.from(piece.subarray(from)));
    held += piece.length - from;
    if (held > largest) throw new UnreadableError(`The file has ${tooLarge}: ${noSuchFile}`);
  }
  yield Buffer.concat(before);
}
