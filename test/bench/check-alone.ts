import type { Part } from './claim.ts';
import { medians } from './rounds.ts';
import { runScript } from './run-program.ts';

const rounds = 5;

/** Measures the verdicts of the check per second of processor time, without any server. */
export const checkAlone: Part = {
  name: 'check',
  measure: async (report) => {
    const rate = (kind: string) => async () => Number(await runScript('verdicts.ts', kind));
    const rates = await medians(rounds, { filled: rate('filled'), printed: rate('printed'), refused: rate('refused') }, report);
    const claim = (what: string, result: number) => ({
      what: `The check alone, ${what}`,
      measured: 'one core, by processor time',
      result,
      unit: 'a second',
      target: { atLeast: 100_000 },
    });
    return [
      claim("the tutorial's request", rates.filled),
      claim('the same with its placeholders, each with a warning', rates.printed),
      claim('the same without its password', rates.refused),
    ];
  },
};
