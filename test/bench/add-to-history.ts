/**
 * Adds the figures of a run to the history in a folder: `node test/bench/add-to-history.ts FIGURES COMMIT FOLDER`. `history.ndjson` gets a
 * line for each run, and `README.md` a table of the last ones.
 */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from '../../docs/tables/fill-table.ts';
import { readable } from './claim.ts';

/** A run as `npm run bench -- --json FILE` writes it, with its commit. */
type Run = {
  readonly commit: string;
  readonly at: string;
  readonly node: string;
  readonly claims: readonly { readonly what: string; readonly result: number | null; readonly unit: string; readonly met: boolean }[];
};

/** The runs in the table, so that it fits on a screen. */
const mostShown = 7;

const [figures = '', commit = '', folder = ''] = process.argv.slice(2);
const history = join(folder, 'history.ndjson');
mkdirSync(folder, { recursive: true });
appendFileSync(history, `${JSON.stringify({ commit, ...JSON.parse(readFileSync(figures, 'utf8')) })}\n`);
const runs: readonly Run[] = readFileSync(history, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
writeFileSync(join(folder, 'README.md'), page(runs.slice(-mostShown).reverse()));

/** Returns the page with a column for each run, the newest first. The rows are those of the newest run. */
function page(runs: readonly Run[]): string {
  const head = runs.map(({ at, commit }) => `${at.slice(0, 10)} ${commit.slice(0, 7)}`);
  const rows = (runs[0]?.claims ?? []).map(({ what }) => [
    what,
    ...runs.map((run) => cell(run.claims.find((claim) => claim.what === what))),
  ]);
  return (
    `# History of the benchmarks\n\nThe last ${runs.length} of ${'`history.ndjson`'}, the newest first. **Bold**: a missed target. ` +
    `The figures of different machines cannot be compared.\n\n${markdownTable(['what', ...head], rows)}\n`
  );
}

/** Formats a figure. A run without the claim has none. */
function cell(claim: Run['claims'][number] | undefined): string {
  if (claim === undefined) return '';
  const { result, unit, met } = claim;
  const figure = result === null ? 'not measured' : `${readable(result)}${unit === '×' ? '' : ' '}${unit}`;
  return met ? figure : `**${figure}**`;
}
