import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Comparator } from '@pactflow/openapi-pact-comparator';
import { description } from '../../src/generated/description.ts';
import type { VerifiedInteraction } from '../../src/verification/verification.ts';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { verdicts } from '../verify-corpus/verdicts.ts';

/** The score of a tool on the corpus of contracts and recordings. */
export type VerifyScore = {
  /** The files that it can read. */
  readonly files: number;
  readonly wrong: number;
  readonly wrongFound: number;
  readonly right: number;
  readonly rightCondemned: number;
};

const folder = fileURLToPath(new URL('../verify-corpus/', import.meta.url));
const warnings: ReadonlySet<string> = new Set(['matcher-loose', 'query-unknown', 'body-not-recorded', 'value-unknown']);

/** Compares the verdicts of `flowservice verify` on each interaction of the corpus with the expected ones. */
export async function ourVerifyScore(): Promise<VerifyScore> {
  const judged = await Promise.all(
    verdicts.map(async ({ file, found }) => {
      const wrongLines = new Set(found.filter(([, , code]) => !warnings.has(code)).map(([line]) => line));
      const { interactions } = await verifyFiles([folder + file]);
      return interactions.map(({ line, conforms }) => ({ isWrong: wrongLines.has(line ?? 0), isCondemned: !conforms }));
    }),
  );
  return scoreOf(judged);
}

/** Compares the verdicts of the comparator, which reads pacts only, on the interactions that it shares with `verify`. */
export async function comparatorVerifyScore(): Promise<VerifyScore> {
  const pacts = verdicts.filter(({ format }) => format.startsWith('Pact'));
  const judged = await Promise.all(
    pacts.map(async ({ file }) => {
      const pact: { interactions: readonly { description: string }[] } = JSON.parse(readFileSync(folder + file, 'utf8'));
      const condemned = await condemnedIn(pact);
      const { interactions } = await verifyFiles([folder + file]);
      const rest = [...interactions];
      return pact.interactions.flatMap(({ description: name }, index) => {
        const place = rest.findIndex((one: VerifiedInteraction) => one.description === name);
        const [own] = place === -1 ? [] : rest.splice(place, 1);
        return own === undefined ? [] : [{ isWrong: !own.conforms, isCondemned: condemned.has(index) }];
      });
    }),
  );
  return scoreOf(judged);
}

/** Formats the table for `npm run mutants` and docs/accuracy.md. */
export function verifyTable(scores: Readonly<Record<string, VerifyScore>>): string {
  const rows = Object.entries(scores).map(
    ([name, { files, wrong, wrongFound, right, rightCondemned }]) =>
      `| ${name} | ${files} of ${verdicts.length} | ${wrongFound} of ${wrong} | ${rightCondemned} of ${right} |`,
  );
  return ['| | files read | invalid interactions found | valid ones rejected |', '|---|---|---|---|', ...rows].join('\n');
}

/** Lists the places of the interactions in which the comparator finds an error. */
async function condemnedIn(pact: object): Promise<ReadonlySet<number>> {
  const places = new Set<number>();
  const comparator = new Comparator({ oas: structuredClone(description) });
  for await (const { type, mockDetails } of comparator.compare(pact)) {
    const place = /^\[root\]\.interactions\[(\d+)\]/.exec(mockDetails?.location ?? '')?.[1];
    if (type === 'error' && place !== undefined) places.add(Number(place));
  }
  return places;
}

function scoreOf(files: readonly (readonly { readonly isWrong: boolean; readonly isCondemned: boolean }[])[]): VerifyScore {
  const all = files.flat();
  const [wrong, right] = [all.filter(({ isWrong }) => isWrong), all.filter(({ isWrong }) => !isWrong)];
  const condemned = (some: typeof all) => some.filter(({ isCondemned }) => isCondemned).length;
  return { files: files.length, wrong: wrong.length, wrongFound: condemned(wrong), right: right.length, rightCondemned: condemned(right) };
}
