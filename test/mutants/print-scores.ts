// `npm run mutants`: how many single mistakes our check, Prism and the comparator catch, and how exactly they tell them; and
// what `verify` and the comparator find in contracts and recordings. Fails where
// our check misses one, where Prism does what is not on the list of its exceptions, and where the README shows other scores.
import { readFileSync } from 'node:fs';
import { corpus } from '../corpus.ts';
import { comparatorJudge } from './comparator-judge.ts';
import { checkJudge, scoreOf } from './judge.ts';
import { judgeAll } from './judge-all.ts';
import { compareWithPrism } from './prism-exceptions.ts';
import { startPrismJudge } from './prism-judge.ts';
import { scoreTable } from './scores.ts';
import { comparatorVerifyScore, ourVerifyScore, verifyTable } from './verify-scores.ts';

console.error(`Putting ${corpus.length} requests, most of them with one mistake, to each …`);
const prism = await startPrismJudge();
const judged = {
  'this toolkit': await judgeAll(corpus, checkJudge),
  'Prism 5.14.2 on the bare description': await judgeAll(corpus, prism.judge),
  'openapi-pact-comparator 2.3.1 (what a pact can hold)': await judgeAll(corpus, comparatorJudge),
};
prism.stop();
const table = scoreTable(Object.fromEntries(Object.entries(judged).map(([name, judgements]) => [name, scoreOf(judgements)])));
console.log(table);

const verified = verifyTable({
  'flowservice verify': await ourVerifyScore(),
  'openapi-pact-comparator 2.3.1': await comparatorVerifyScore(),
});
console.log(`\n${verified}`);

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const missed = [...judged['this toolkit']].filter(([one, judgement]) => {
  const { mistakes, caught, exact, falseAlarms } = scoreOf(new Map([[one, judgement]]));
  return caught + exact < 2 * mistakes || falseAlarms > 0;
});
const faults = [
  ...missed.map(([{ name, want }, judgement]) => `${name}: wanted ${JSON.stringify(want)}, got ${JSON.stringify(judgement?.messages)}`),
  ...compareWithPrism(judged['Prism 5.14.2 on the bare description']),
  ...(readme.includes(table) && readme.includes(verified) ? [] : ['The README shows other scores.']),
];
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
