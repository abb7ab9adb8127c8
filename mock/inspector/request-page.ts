import { isError } from '../../src/check/finding.ts';
import { splitTarget } from '../../src/check/http-message.ts';
import { redactStrings } from '../../src/credentials/credentials.ts';
import type { Answer } from '../../src/http/answer.ts';
import { type AdminPage, type AdminParts, plain } from '../admin/admin-page.ts';
import type { Journal, JournalEntry } from '../journal.ts';

/** Returns one entry of the journal. */
export const answerRequest: AdminPage = {
  GET: {
    summary: 'returns a request of the journal with its headers, body, violations and response',
    answer: (_, { journal }, id) => {
      const entry = entryWithId(journal, id);
      return 'message' in entry ? plain(404, entry) : plain(200, entry);
    },
  },
};

/** Returns one entry of the journal as a contract. */
export const answerPact: AdminPage = {
  GET: {
    summary: 'returns a request of the journal and its response as a Pact contract; ?consumer=NAME names the consumer',
    answer: async ({ target }, parts, id) => {
      const entry = entryWithId(parts.journal, id);
      if ('message' in entry) return plain(404, entry);
      const consumer = new URLSearchParams(splitTarget(target).query).get('consumer') ?? '';
      return pactOf(parts, entry, consumer === '' ? 'consumer' : consumer);
    },
  },
};

function entryWithId(journal: Journal, text: string): JournalEntry | { readonly message: string } {
  const id = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;
  const entry = journal.entry(id);
  if (entry !== undefined) return entry;
  const isDropped = id > 0 && id <= journal.last();
  const why = isDropped
    ? `The journal no longer has request ${id}: it keeps the last ones only.`
    : 'The journal has no request with this id.';
  return { message: `${why} GET /__mock/requests lists those that it has.` };
}

/** Writes the contract, whose provider states also depend on the entities that earlier requests have created. */
async function pactOf({ context, journal }: AdminParts, entry: JournalEntry, consumer: string): Promise<Answer> {
  const { contract } = context;
  const [{ pactWriter }, { exchangeOfJournal }] = await Promise.all([
    import('../../src/formats/pact-writer/pact-writer.ts'),
    import('./exchange-of-journal.ts'),
  ]);
  const writer = pactWriter(contract, consumer);
  for (const earlier of journal.entries()) {
    if (earlier.id >= entry.id) break;
    const exchange = exchangeOfJournal(context, earlier);
    if (exchange !== undefined) writer.learn(exchange);
  }
  // A scenario's response is in a contract if the description has it.
  const exchange = exchangeOfJournal(context, { ...entry, scenario: undefined });
  if (exchange !== undefined && entry.omitted === undefined) writer.add(exchange);
  const { pact, leftOut } = writer.result();
  if (pact.interactions.length > 0) return plain(200, pact);
  return plain(409, { message: redactStrings(reasonAgainst(entry, leftOut.ofOthers > 0)) });
}

function reasonAgainst({ id, violations, response, omitted }: JournalEntry, isOfOther: boolean): string {
  const request = `Request ${id} cannot be in a contract:`;
  const mistakes = violations.filter(isError).map(({ code, at }) => `${code} at ${at}`);
  if (mistakes.length > 0) return `${request} it does not conform to Flow Service (${mistakes.join(', ')}). Correct the client first.`;
  if (isOfOther) return `${request} it is for another service than Flow Service. Write a contract with that service.`;
  if (response.cut !== undefined) return `${request} its connection was cut. Send it again without the scenario.`;
  if (omitted !== undefined) return `${request} the journal left out a body over 65,536 bytes. Use exec --write-pact.`;
  return `${request} its response is not documented, or no provider state leads to it. Send it again without a scenario.`;
}
