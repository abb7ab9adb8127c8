import { splitTarget } from '../../check/http-message.ts';
import { isRecord } from '../../contract/is-record.ts';
import type { ParsedItem } from '../input/input-file.ts';
import { lineInItem } from '../line-in-json.ts';
import { type Format, type Reading, type ReadOptions, UnreadableError } from '../reading.ts';
import { exchangeOfEntry, isJournalEntry } from './journal-entry.ts';

const list = 'requests';

/** The mock's journal as `GET /__mock/requests` returns it in JSON. */
export const journalFormat: Format = {
  list,
  recognize: (outline) =>
    isRecord(outline) && Array.isArray(outline.requests) && Object.keys(outline).length === 1 ? 'journal' : undefined,
  read: (file, options) => readEntries(file.name, file.items(list), options),
};

/** The name of the journal as NDJSON, which `GET /__mock/requests` returns for `Accept: application/x-ndjson`. */
export const journalLines = 'journal, NDJSON';

/** Reads the entries of a journal, from JSON or NDJSON. */
export async function* readEntries(
  name: string,
  items: Iterable<ParsedItem> | AsyncIterable<ParsedItem>,
  { contract, profile }: Pick<ReadOptions, 'contract' | 'profile'>,
): Reading {
  for await (const item of items) {
    const { value } = item;
    if (!isJournalEntry(value)) {
      throw new UnreadableError(`The file is not a complete journal: the mock does not write entries like the one at line ${item.line}.`);
    }
    const { request } = value;
    const target = isRecord(request) ? String(request.target) : '';
    const { path } = splitTarget(target);
    const description = `request ${String(value.id)}, ${isRecord(request) ? String(request.method) : ''} ${path}`;
    yield contract.finder.uncoveredResource(path) === undefined
      ? exchangeOfEntry({ contract, profile }, value, {
          file: name,
          consumer: 'journal',
          description,
          lineOf: lineInItem(item, (at) => pathOf(at)),
        })
      : undefined;
  }
}

function pathOf([first, ...names]: readonly (string | number)[]): readonly (string | number)[] {
  if (first === undefined) return [];
  return first === 'response'
    ? [first, ...names]
    : ['request', first === 'path' || first === 'query' ? 'target' : first, ...(first === 'headers' ? [] : names)];
}
