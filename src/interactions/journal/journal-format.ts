import { uncoveredResource } from '../../conformance/index.ts';
import type { InputFile } from '../input/input-file.ts';
import { UnreadableError } from '../input/unreadable-error.ts';
import { isRecord } from '../is-record.ts';
import { lineInItem } from '../line-in-item.ts';
import type { Format, Reading } from '../reading.ts';
import { interactionOfEntry, isJournalEntry } from './journal-entry.ts';

/** The mock's journal, as `GET /__mock/requests` shows it in JSON. */
export const journalFormat: Format = {
  list: 'requests',
  recognize: (outline) =>
    isRecord(outline) && Array.isArray(outline.requests) && Object.keys(outline).length === 1 ? 'journal' : undefined,
  read: readEntries,
};

/** The mock's journal with an entry on each line, as `GET /__mock/requests` gives it to who accepts NDJSON. */
export const journalLines = 'journal, NDJSON';

/** The entries of a journal, however they are kept apart. */
export async function* readEntries(file: Pick<InputFile, 'name' | 'items'>): Reading {
  for await (const item of file.items()) {
    const { value, line } = item;
    if (!isJournalEntry(value))
      throw new UnreadableError(`The file is no complete journal: the entry at line ${line} is none of the mock's.`);
    const { request } = value;
    const target = isRecord(request) ? String(request.target) : '';
    const [path = ''] = target.split('?', 1);
    const description = `request ${String(value.id)}, ${isRecord(request) ? String(request.method) : ''} ${path}`;
    yield uncoveredResource(path) === undefined
      ? interactionOfEntry(value, { file: file.name, consumer: 'journal', description, lineOf: lineInItem(item, (at) => pathOf(at)) })
      : undefined;
  }
}

function pathOf([first, ...names]: readonly (string | number)[]): readonly (string | number)[] {
  if (first === undefined) return [];
  return first === 'response'
    ? [first, ...names]
    : ['request', first === 'path' || first === 'query' ? 'target' : first, ...(first === 'headers' ? [] : names)];
}
