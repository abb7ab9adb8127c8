import type { Part } from './part.ts';
import { medians } from './rounds.ts';
import { runScript } from './run-script.ts';

const rounds = 5;

/** How many verdicts the check gives in a second of processor time, without any server. */
export const checkAlone: Part = {
  name: 'check',
  measure: async (tell) => {
    const rate = (kind: string) => async () => Number(await runScript('verdicts.ts', kind));
    const rates = await medians(rounds, { filled: rate('filled'), printed: rate('printed'), refused: rate('refused') }, tell);
    const claim = (what: string, result: number) => ({
      what: `The check alone, ${what}`,
      measured: 'one core, by processor time',
      result,
      unit: 'a second',
      target: { atLeast: 100_000 },
    });
    return [
      claim("the tutorial's request", rates.filled),
      claim('the same with its placeholders left in, each of which it warns of', rates.printed),
      claim('the same without its password', rates.refused),
    ];
  },
};
