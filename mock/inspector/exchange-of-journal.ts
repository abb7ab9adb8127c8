import { splitTarget } from '../../src/check/http-message.ts';
import type { Exchange } from '../../src/exchange/exchange.ts';
import { exchangeOfEntry } from '../../src/formats/journal/journal-entry.ts';
import type { JournalEntry } from '../journal.ts';
import type { MockContext } from '../resources/operation-call.ts';

/** Returns an entry of the journal as an exchange; undefined if it is for another resource of Flow Service. */
export function exchangeOfJournal(
  { contract, profile }: Pick<MockContext, 'contract' | 'profile'>,
  entry: JournalEntry,
): Exchange | undefined {
  const { path } = splitTarget(entry.request.target);
  if (contract.finder.uncoveredResource(path) !== undefined) return undefined;
  const source = { file: 'journal', consumer: 'journal', description: `request ${entry.id}`, lineOf: () => undefined };
  return exchangeOfEntry({ contract, profile }, entry, source);
}
