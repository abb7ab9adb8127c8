// `npm run mutants`: how many single mistakes our check, Prism and the comparator catch, and how exactly they tell them.
import { legal, singleMistakes } from '../corpus.ts';
import { scoreOf } from './judge.ts';
import { judgeAll } from './judge-all.ts';
import { startPrismJudge } from './prism-judge.ts';
import { scoreTable } from './scores.ts';

console.error(`Putting ${singleMistakes.length} requests with one mistake each, and ${legal.length} that conform, to each …`);
const prism = await startPrismJudge();
const judged = await judgeAll([...legal, ...singleMistakes], prism);
prism.stop();
console.log(scoreTable(Object.fromEntries(Object.entries(judged).map(([name, judgements]) => [name, scoreOf(judgements)]))));

const missed = [...(judged['this toolkit'] ?? [])].filter(([one, judgement]) => {
  const { caught, exact, falseAlarms } = scoreOf(new Map([[one, judgement]]));
  return one.want.length === 0 ? falseAlarms > 0 : caught + exact < 2;
});
for (const [{ name, want }, judgement] of missed)
  console.log(`${name}: wanted ${JSON.stringify(want)}, got ${JSON.stringify(judgement?.messages)}`);
process.exitCode = missed.length === 0 ? 0 : 1;
