import { headerValues } from '../../src/conformance/index.ts';
import type { JournalEntry } from '../journal.ts';
import type { AdminPage } from './admin-page.ts';
import { plain } from './plain-answer.ts';

/** What the journal can be filtered by, in the query. */
const filters: Readonly<Record<string, (entry: JournalEntry, value: string) => boolean>> = {
  operation: ({ operation }, value) => operation === value,
  status: ({ response }, value) => String(response.status) === value,
  conforms: ({ conforms }, value) => String(conforms) === value,
  code: ({ violations }, value) => violations.some(({ code }) => code === value),
  scenario: ({ scenario }, value) => scenario === value,
};

const ndjson = 'application/x-ndjson';

/** The journal: shown in JSON, or a line for each request where `Accept` asks for NDJSON; and emptied. */
export const answerRequests: AdminPage = {
  GET: ({ target, headers }, { journal }) => {
    const query = new URLSearchParams(target.split('?')[1] ?? '');
    const unknown = [...query.keys()].find((name) => !Object.hasOwn(filters, name));
    if (unknown !== undefined) return plain(400, { message: `The journal is filtered by ${Object.keys(filters).join(', ')}.` });
    const entries = journal.entries().filter((entry) => [...query].every(([name, value]) => filters[name]?.(entry, value)));
    if (!headerValues(headers, 'accept').some((accept) => accept.includes(ndjson))) return plain(200, { requests: entries });
    const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    return { status: 200, headers: { 'content-type': ndjson }, body: lines, violations: [] };
  },
  DELETE: (_, { journal }) => {
    journal.clear();
    return plain(204);
  },
};
