import type { Case } from '../case.ts';
import { comparatorJudge } from './comparator-judge.ts';
import { checkJudge, type Judge, type Judgement } from './judge.ts';
import type { PrismJudge } from './prism-judge.ts';

/** Puts every case to our check, to Prism and to the comparator. */
export async function judgeAll(
  cases: readonly Case[],
  prism: PrismJudge,
): Promise<Readonly<Record<string, ReadonlyMap<Case, Judgement | undefined>>>> {
  const judges: Readonly<Record<string, Judge>> = {
    'this toolkit': checkJudge,
    'Prism 5.14.2 on the bare description': prism.judge,
    'openapi-pact-comparator 2.3.1 (what a pact can hold)': comparatorJudge,
  };
  const judged: Record<string, ReadonlyMap<Case, Judgement | undefined>> = {};
  for (const [name, judge] of Object.entries(judges)) {
    const judgements = new Map<Case, Judgement | undefined>();
    for (const one of cases) judgements.set(one, await judge(one.request));
    judged[name] = judgements;
  }
  return judged;
}
