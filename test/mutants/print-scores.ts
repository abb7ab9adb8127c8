// `npm run mutants`: prints how many single mistakes our check, Prism and the comparator catch and report exactly, and the mistakes that
// `verify` and the comparator find in contracts and recordings. Exits 1 if our check misses a mistake, if Prism differs in a case that is
// not in the list of exceptions, or if docs/accuracy.md has other scores. `--write` writes the scores to that page. `--specmatic JAR` adds
// Specmatic, a Java program on which the project does not depend.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fillTable, tableIn } from '../../docs/tables/fill-table.ts';
import { corpus } from '../corpus.ts';
import { comparatorJudge } from './comparator-judge.ts';
import { checkJudge, scoreOf } from './judge.ts';
import { judgeAll } from './judge-all.ts';
import { compareWithPrism } from './prism-exceptions.ts';
import { startPrismJudge } from './prism-judge.ts';
import { scoreTable } from './scores.ts';
import { type SpecmaticJudge, startSpecmaticJudge } from './specmatic-judge.ts';
import { comparatorVerifyScore, ourVerifyScore, verifyTable } from './verify-scores.ts';

const options = readOptions();
const specmatic = await specmaticWanted();
console.error(`Checking ${corpus.length} requests, most of them with one mistake, with each tool …`);
const prism = await startPrismJudge();
const judged = {
  'this toolkit': await judgeAll(corpus, checkJudge),
  'Prism 5.14.2 on the bare description': await judgeAll(corpus, prism.judge),
  'openapi-pact-comparator 2.3.1 (what a pact can hold)': await judgeAll(corpus, comparatorJudge),
  ...(specmatic && { [`Specmatic ${specmatic.version} on the description, adapted`]: await judgeAll(corpus, specmatic.judge) }),
};
prism.stop();
await specmatic?.stop();
const table = scoreTable(Object.fromEntries(Object.entries(judged).map(([name, judgements]) => [name, scoreOf(judgements)])));
console.log(table);

const verified = verifyTable({
  'flowservice verify': await ourVerifyScore(),
  'openapi-pact-comparator 2.3.1': await comparatorVerifyScore(),
});
console.log(`\n${verified}`);

const page = new URL('../../docs/accuracy.md', import.meta.url);
const text = readFileSync(page, 'utf8');
// The row of Specmatic stays as it is if this run did not measure it.
const specmaticRow = specmatic === undefined ? /\n\| Specmatic .*/.exec(tableIn(text, 'scores')) : null;
const measured = fillTable(fillTable(text, 'scores', table + (specmaticRow ?? '')), 'verified', verified);
if (options.write) writeFileSync(page, measured);
const missed = [...judged['this toolkit']].filter(([one, judgement]) => {
  const { mistakes, caught, exact, falseAlarms } = scoreOf(new Map([[one, judgement]]));
  return caught + exact < 2 * mistakes || falseAlarms > 0;
});
const faults = [
  ...missed.map(
    ([{ name, want }, judgement]) => `${name}: expected ${JSON.stringify(want)}, received ${JSON.stringify(judgement?.messages)}`,
  ),
  ...compareWithPrism(judged['Prism 5.14.2 on the bare description']),
  ...(options.write || text === measured ? [] : ['docs/accuracy.md has other scores. Run npm run mutants -- --write.']),
];
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Starts Specmatic if its jar is named. Exits 3 if it cannot be run. */
async function specmaticWanted(): Promise<SpecmaticJudge | undefined> {
  const { specmatic: jar } = options;
  try {
    return jar === undefined ? undefined : await startSpecmaticJudge(jar);
  } catch (error) {
    console.error(`mutants: ${error instanceof Error ? error.message : error}`);
    process.exit(3);
  }
}

function readOptions(): { readonly specmatic?: string; readonly write?: boolean } {
  const usage = 'Usage: npm run mutants [-- --write --specmatic JAR], JAR being the path of specmatic.jar, which needs Java 17.';
  try {
    const { values } = parseArgs({
      options: { specmatic: { type: 'string' }, write: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (!values.help) return values;
    console.log(usage);
    process.exit(0);
  } catch {
    console.error(`mutants: invalid arguments. ${usage}`);
    process.exit(2);
  }
}
