import type { Case } from '../case.ts';
import type { Judge, Judgement } from './judge.ts';

/** Runs a judge on every case. */
export async function judgeAll(cases: readonly Case[], judge: Judge): Promise<ReadonlyMap<Case, Judgement | undefined>> {
  const judged = new Map<Case, Judgement | undefined>();
  for (const one of cases) judged.set(one, await judge(one.request));
  return judged;
}
