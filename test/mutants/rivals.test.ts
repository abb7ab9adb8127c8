import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Case } from '../case.ts';
import { corpus } from '../corpus.ts';
import { checkJudge, type Judgement, scoreOf } from './judge.ts';
import { judgeAll } from './judge-all.ts';
import { type PrismJudge, startPrismJudge } from './prism-judge.ts';
import { scoreTable } from './scores.ts';

/** Where the stock CLI, on the bare description, does otherwise: which of its faults it is. */
const exceptions: readonly { readonly prism: 'accepts' | 'refuses' | 'dies'; readonly name: RegExp; readonly why: string }[] = [
  {
    prism: 'dies',
    name: /with "密码"/,
    why: 'writes property names into a header, and dies of one that is not Latin-1 (stoplightio/prism #1934)',
  },
  { prism: 'refuses', name: /under Adobe's base path/, why: 'ignores the base path of servers (stoplightio/prism #1987)' },
  { prism: 'refuses', name: /^Authorization: (?:bearer|BEARER)/, why: 'takes Bearer in one case only (stoplightio/prism #2722)' },
  {
    prism: 'accepts',
    name: /^Authorization: "Bearer |^Authorization twice/,
    why: 'does not look at what follows Bearer, nor at a second one',
  },
  {
    prism: 'accepts',
    name: /^(?:basic|service principal): .* twice$/,
    why: 'keeps the last of two properties and says nothing (JSON.parse)',
  },
  { prism: 'accepts', name: /bytes that are no UTF-8/, why: 'replaces bytes that are no UTF-8' },
  { prism: 'accepts', name: /^[\w-]+ twice$/, why: 'joins the values of a header that is sent twice' },
  { prism: 'accepts', name: /merge-patch/, why: 'takes every +json media type for JSON' },
  { prism: 'accepts', name: /beyond the limit/, why: 'has a limit of its own, 10 MB; ours, 1 MiB, is an x- member that Prism cannot know' },
];

let prism: PrismJudge;
let judged: Readonly<Record<string, ReadonlyMap<Case, Judgement | undefined>>>;

beforeAll(async () => {
  prism = await startPrismJudge();
  judged = await judgeAll(corpus, prism);
});
afterAll(() => prism.stop());

test('stock Prism on the bare description accepts and refuses what our check does, but for its known faults', async () => {
  const surprises: string[] = [];
  const used = new Set<string>();
  for (const [one, judgement] of judged['Prism 5.14.2 on the bare description'] ?? []) {
    const does = judgement?.died ? 'dies' : judgement?.refused ? 'refuses' : 'accepts';
    if (does === ((await checkJudge(one.request))?.refused ? 'refuses' : 'accepts')) continue;
    const known = exceptions.find((exception) => exception.name.test(one.name) && exception.prism === does);
    if (known === undefined) surprises.push(`${one.name}: Prism ${does}`);
    else used.add(known.why);
  }
  expect(surprises).toEqual([]);
  expect(exceptions.map(({ why }) => why).filter((why) => !used.has(why))).toEqual([]);
});

test('the README shows the scores as they are', () => {
  const table = scoreTable(Object.fromEntries(Object.entries(judged).map(([name, judgements]) => [name, scoreOf(judgements)])));
  expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(table);
});
