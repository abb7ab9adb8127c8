import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { scanJson } from '../../conformance/index.ts';
import type { ParsedItem, Progress } from './input-file.ts';
import { jsonFault } from './json-fault.ts';
import { mostLevels, noSuchFile, tooDeep } from './limits.ts';
import { UnreadableError } from './unreadable-error.ts';

/** How much of a file its first line is looked for in, in bytes. */
const looked = 1 << 20;

/** The value of a file's first line, where that is JSON by itself; undefined where it is not. */
export function firstLine(name: string): unknown {
  const file = openSync(name, 'r');
  try {
    const buffer = Buffer.allocUnsafe(looked);
    const text = buffer.toString('utf8', 0, readSync(file, buffer, 0, looked, 0)).replace(/^\ufeff?\s*/, '');
    const end = text.indexOf('\n');
    return JSON.parse(end === -1 ? text : text.slice(0, end));
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

/**
 * The values of a file that has one on each line; empty lines are skipped.
 *
 * @throws UnreadableError where a line is no JSON, or too deep
 */
export async function* readLines(name: string, onProgress: Progress = () => {}): AsyncGenerator<ParsedItem> {
  const { size } = statSync(name);
  // Few files have lines, and it takes longer to load than a short contract to verify.
  const { createInterface } = await import('node:readline');
  let line = 0;
  let read = 0;
  for await (const written of createInterface({ input: createReadStream(name), crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    read += written.length + 1;
    onProgress(read, size);
    const text = line === 1 ? written.replace(/^\ufeff/, '') : written;
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      throw new UnreadableError(`The file is not NDJSON: it breaks off at line ${line}, column ${jsonFault(text, error) + 1}.`);
    }
    if (scanJson(text).depth > mostLevels) throw new UnreadableError(`The file has ${tooDeep}, at line ${line}: ${noSuchFile}`);
    yield { value, text, line };
  }
}
