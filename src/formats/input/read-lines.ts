import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { syntaxErrorOffset } from '../../check/read-json.ts';
import { mostLevels, scanJson } from '../../check/scan-json.ts';
import { UnreadableError } from '../reading.ts';
import type { ParsedItem, Progress } from './input-file.ts';
import { noSuchFile } from './input-file.ts';
import type { InputSource } from './input-source.ts';
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
 * @throws UnreadableError if a line is not JSON or too deep
 */
export async function* readLines(source: InputSource, onProgress: Progress = () => {}): AsyncGenerator<ParsedItem> {
  let line = 0;
  let read = 0;
  for await (const written of linesOf(source)) {
    line++;
    read += written.length + 1;
    onProgress(read, source.size);
    const text = line === 1 ? written.replace(/^\ufeff/, '') : written;
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
async function* linesOf({ name, piped }: InputSource): AsyncGenerator<string> {
  let line = '';
  for await (const text of piped === undefined ? createReadStream(name, 'utf8') : [piped]) {
    const [end, ...lines] = String(text).split('\n');
    line += end;
    for (const next of lines) {
      yield line;
      line = next;
    }
  }
  yield line;
}
