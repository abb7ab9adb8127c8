import { headerValues, type RequestMessage, splitTarget } from '../../src/check/http-message.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { nearMiss } from '../../src/contract/near-miss.ts';
import type { Answer } from '../../src/http/answer.ts';
import { didYouMean, revealName } from '../../src/messages/wording.ts';
import { summaryOf } from '../inspector/request-summary.ts';
import type { JournalEntry } from '../journal.ts';
import { scenariosOf } from '../scenarios/index.ts';
import { type AdminPage, type AdminParts, plain } from './admin-page.ts';
import { jsonLines, jsonList, streamed } from './streamed-body.ts';

/** The filters of the journal, by query parameter. */
const filters: Readonly<Record<string, (entry: JournalEntry, value: string) => boolean>> = {
  operation: ({ operation }, value) => operation === value,
  status: ({ response }, value) => String(response.status) === value,
  conforms: ({ conforms }, value) => String(conforms) === value,
  code: ({ violations }, value) => violations.some(({ code }) => code === value),
  scenario: ({ scenario }, value) => scenario === value,
  text: (entry, value) => {
    const text = textIn(entry);
    return [value, JSON.stringify(value).slice(1, -1)].some((written) => text.includes(written.toLowerCase()));
  },
};

/** Returns the text that the filter `text` searches: everything that the inspector shows of an entry, in lower case, as JSON has it. */
function textIn({ operation, scenario, request, response, violations }: JournalEntry): string {
  const { method, target, headers, body } = request;
  const shown = [method, target, operation, scenario, headers, body, response.status, Object.entries(response.headers), response.body];
  return JSON.stringify([...shown, violations.map((violation) => Object.values(violation))]).toLowerCase();
}

/** Returns the values that each filter with a fixed set of values has. */
function valuesOf(contract: Contract): Readonly<Record<string, readonly string[]>> {
  const { operations, description } = contract;
  return {
    operation: Object.keys(operations),
    code: Object.keys(description.components.schemas.Violation.properties.code['x-codes']),
    scenario: scenariosOf(contract).map(({ name }) => name),
  };
}

const ndjson = 'application/x-ndjson';

/** Lists the journal, as JSON or, if `Accept` asks for it, as NDJSON; and empties it. */
export const answerRequests: AdminPage = {
  GET: {
    summary: `lists the last requests with their violations; filters: ${Object.keys(filters).join(', ')}; fields=summary for rows without bodies`,
    answer: listRequests,
  },
  DELETE: {
    summary: 'empties the list of requests',
    answer: (_, { journal }) => {
      journal.clear();
      return plain(204);
    },
  },
};

function listRequests({ target, headers }: RequestMessage, { journal, context }: AdminParts): Answer {
  const query = new URLSearchParams(splitTarget(target).query);
  const fields = query.get('fields');
  query.delete('fields');
  if (fields !== null && fields !== 'summary')
    return plain(400, { message: `Invalid value ${revealName(fields)} for "fields". Use summary, or leave it out for whole requests.` });
  const unknown = [...query.keys()].find((name) => !Object.hasOwn(filters, name));
  if (unknown !== undefined)
    return plain(400, { message: `Unknown filter ${revealName(unknown)}. Filter by ${Object.keys(filters).join(', ')}.` });
  const faults = [...query].flatMap(([name, value]) => faultOf(name, value, valuesOf(context.contract)[name]) ?? []);
  if (faults[0] !== undefined) return plain(400, { message: faults[0] });
  const found = journal.entries().filter((entry) => [...query].every(([name, value]) => filters[name]?.(entry, value)));
  const entries: Iterable<unknown> = fields === null ? found : found.map(summaryOf);
  const asLines = headerValues(headers, 'accept').some((accept) => accept.includes(ndjson));
  return asLines ? streamed(ndjson, jsonLines(entries)) : streamed('application/json', jsonList('requests', entries));
}

/** Returns the fault of a filter that no request can meet. Its empty result would look as if there were no such requests. */
function faultOf(name: string, value: string, names: readonly string[] | undefined): string | undefined {
  if (name === 'conforms' && !/^(?:true|false)$/.test(value))
    return `Invalid value ${revealName(value)} for the filter "conforms". Use true or false.`;
  if (name === 'status' && !/^(?:0|[1-5][0-9]{2})$/.test(value))
    return `Invalid value ${revealName(value)} for the filter "status". Use an HTTP status, or 0 for a connection that was cut.`;
  if (names === undefined || names.includes(value)) return undefined;
  return `Unknown ${name} ${revealName(value)}${didYouMean(nearMiss(value, names))}`;
}
