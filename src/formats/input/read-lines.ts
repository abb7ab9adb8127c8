import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { syntaxErrorOffset } from '../../check/read-json.ts';
import { mostLevels, scanJson } from '../../check/scan-json.ts';
import { UnreadableError } from '../reading.ts';
import type { ParsedItem, Progress } from './input-file.ts';
import { noSuchFile } from './input-file.ts';
import type { InputSource } from './input-source.ts';
import { tooDeep } from './stream-items.ts';

/** How much of a file its first line is looked for in, in bytes. */
const looked = 1 << 20;

/** The value of a file's first line, where that is JSON by itself; undefined where it is not. */
export function firstLine({ name, piped }: InputSource): unknown {
  const text = (piped ?? headOf(name)).toString('utf8', 0, looked).replace(/^\ufeff?\s*/, '');
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
    const buffer = Buffer.allocUnsafe(looked);
    return buffer.subarray(0, readSync(file, buffer, 0, looked, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * The values of a file that has one on each line; empty lines are skipped.
 *
 * @throws UnreadableError where a line is no JSON, or too deep
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
      throw new UnreadableError(`The file is not NDJSON: it breaks off at line ${line}, column ${column}.`);
    }
    if (scanJson(text).depth > mostLevels) throw new UnreadableError(`The file has ${tooDeep}, at line ${line}: ${noSuchFile}`);
    yield { value, text, line };
  }
}

/** What stands between the line feeds of a file. `node:readline` ends lines at U+2028 and U+2029 as well, which JSON has within strings. */
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
