import { harFormat } from './har/har-format.ts';
import { openInput } from './input/input-file.ts';
import { inputSource } from './input/input-source.ts';
import { firstLine, readLines } from './input/read-lines.ts';
import { isJournalEntry } from './journal/journal-entry.ts';
import { journalFormat, journalLines, readEntries } from './journal/journal-format.ts';
import { pactFormat } from './pact/pact-format.ts';
import { environmentFormat } from './postman/environment-format.ts';
import { postmanFormat } from './postman/postman-format.ts';
import { type Format, type Reading, type ReadOptions, UnreadableError } from './reading.ts';

/** A file, its format and its exchanges. */
export type ReadFile = { readonly format: string; readonly provider?: string | undefined; readonly exchanges: Reading };

/** Every format of JSON files that can be read; the first that recognizes a file reads it. */
const formats: readonly Format[] = [pactFormat, harFormat, postmanFormat, journalFormat, environmentFormat];

const lists = new Set(formats.flatMap(({ list }) => (list === undefined ? [] : [list])));

/**
 * Opens a file of any supported format.
 *
 * @throws UnreadableError if its format is not supported; reading its exchanges may throw it as well
 */
export function readFile(name: string, options: ReadOptions): ReadFile {
  const source = inputSource(name);
  if (isJournalEntry(firstLine(source))) {
    return { format: journalLines, exchanges: readEntries(name, readLines(source, options.onProgress), options) };
  }
  const input = openInput(source, lists, options.onProgress);
  for (const { recognize, providerOf, read } of formats) {
    const format = recognize(input.outline);
    if (format !== undefined) return { format, provider: providerOf?.(input.outline), exchanges: read(input, options) };
  }
  throw new UnreadableError('The file is JSON, but not a Pact file, a HAR, a Postman collection 2.1 or a journal of the mock.');
}
