import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Case } from '../case.ts';
import { corpus } from '../corpus.ts';
import { checkJudge, scoreOf } from './judge.ts';
import { judgeAll } from './judge-all.ts';
import { compareWithPrism, exceptionFor, prismExceptions } from './prism-exceptions.ts';
import { type PrismJudge, startPrismJudge } from './prism-judge.ts';
import { scoreRow } from './scores.ts';

/** One request in twenty, and one for each exception; `npm run mutants` puts them all to Prism. */
const exceptional = prismExceptions.map((exception) => corpus.find((one) => exceptionFor(one) === exception));
const sample: readonly Case[] = corpus.filter((one, index) => index % 20 === 0 || exceptional.includes(one));

let prism: PrismJudge;
beforeAll(async () => {
  prism = await startPrismJudge();
});
afterAll(() => prism.stop());

test('stock Prism on the bare description accepts and refuses what our check does, but for its known faults', async () => {
  expect(compareWithPrism(await judgeAll(sample, prism.judge))).toEqual([]);
}, 60_000);

test('the README shows the score as it is', async () => {
  const row = scoreRow('this toolkit', scoreOf(await judgeAll(corpus, checkJudge)));
  expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(row);
});
