import { flowService } from '../contract/flow-service.ts';
import { ForeignFileError } from '../formats/pact-writer/earlier-pact.ts';
import { type MergedPact, mergePacts } from '../formats/pact-writer/merge-pacts.ts';
import { type LeftOut, type Pact, type PactWriter, pactWriter } from '../formats/pact-writer/pact-writer.ts';
import { fail, notify } from './fail.ts';
import { checkWritable, readBack, updateWholeFile } from './write-whole-file.ts';

/** Ends the command early if a consumer's contract cannot be written to a file, before the long work that produces it. */
export function checkPactFile(file: string, consumer: string): void {
  checkWritable(file);
  merge(file, readBack(file), pactWriter(flowService, consumer).result().pact);
}

/** Merges a contract into each of some files, and prints what changed and how many requests it leaves out. */
export function writePact(writer: PactWriter, files: readonly string[]): void {
  const { pact, leftOut } = writer.result();
  for (const file of files) {
    updateWholeFile(file, (before) => {
      const merged = merge(file, before, pact);
      return { text: `${JSON.stringify(merged.pact, null, 2)}\n`, changes: changesOf(merged) };
    });
    const reasons = reasonsFor(leftOut);
    if (reasons !== undefined) notify(reasons);
  }
}

/** Returns one line about the requests that a contract leaves out; undefined if there are none. */
function reasonsFor({ ofOthers, unrepeatable }: LeftOut): string | undefined {
  const all = ofOthers + unrepeatable;
  if (all === 0) return undefined;
  const reasons = [
    {
      count: unrepeatable,
      one: 'does not conform, has an undocumented response, or cannot be replayed',
      several: 'do not conform, have undocumented responses, or cannot be replayed',
    },
    { count: ofOthers, one: 'is for another service than Flow Service', several: 'are for other services than Flow Service' },
  ].filter(({ count }) => count > 0);
  const parts = reasons.map(({ count, one, several }) => {
    const subject = reasons.length > 1 ? count : count === 1 ? 'it' : 'they';
    return `${subject} ${count === 1 ? one : several}`;
  });
  return `${all === 1 ? '1 request was' : `${all} requests were`} left out of the contract: ${parts.join('; ')}.`;
}

function merge(file: string, before: string, written: Pact): MergedPact {
  try {
    return mergePacts(before, written);
  } catch (error) {
    if (!(error instanceof ForeignFileError)) throw error;
    return fail(`cannot add interactions to ${file}: ${error.message}. Choose another file, or delete this one to begin anew.`);
  }
}

/** The number of replaced interactions that are named. */
const mostNamed = 10;

function changesOf({ added, replaced, unchanged }: MergedPact): string {
  const counts = `${added} added, ${replaced.length} replaced, ${unchanged} unchanged`;
  if (replaced.length === 0) return counts;
  const more = replaced.length > mostNamed ? ` and ${replaced.length - mostNamed} more` : '';
  const names = replaced.slice(0, mostNamed).map((name) => `"${name}"`);
  return `${counts}. Replaced: ${names.join(', ')}${more}. To keep interactions of different tests, write them to different files`;
}
