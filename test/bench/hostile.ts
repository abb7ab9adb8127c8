import type { Claim } from './claim.ts';
import { hostileBodies } from './hostile-body.ts';
import type { Part } from './part.ts';
import { inRounds, median } from './rounds.ts';
import { runScript } from './run-script.ts';

const rounds = 3;

/** What a refusal costs. */
type Cost = { readonly milliseconds: number; readonly megabytes: number };

/** What a refusal may cost, by the size of the body: the larger one is refused unread, the other is just within the limit. */
const budgets = [
  { size: '10 MB', bytes: 10_000_000, milliseconds: 10, megabytes: 10 },
  { size: '1 MiB', bytes: 1_048_576, milliseconds: 300, megabytes: 50 },
] as const;

/** What it costs the check to refuse a body that somebody made to hurt it; the kind that hurts most counts. */
export const hostile: Part = {
  name: 'hostile',
  measure: async (tell) => {
    const claims: Claim[] = [];
    for (const { size, bytes, milliseconds, megabytes } of budgets) {
      const measurements = Object.fromEntries(
        Object.keys(hostileBodies).map((kind) => [
          kind,
          async (): Promise<Cost> => JSON.parse(await runScript('hostile-cost.ts', kind, String(bytes))),
        ]),
      );
      const costs = await inRounds(rounds, measurements, (step) => tell(`body of ${size}, ${step}`));
      const what = `Hostile body of ${size}, check alone`;
      claims.push(
        worst(`${what}: time`, costs, (cost) => cost.milliseconds, 'ms', milliseconds),
        worst(`${what}: memory on top`, costs, (cost) => cost.megabytes, 'MB', megabytes),
      );
    }
    return claims;
  },
};

function worst(
  what: string,
  costs: Readonly<Record<string, readonly Cost[]>>,
  measure: (cost: Cost) => number,
  unit: string,
  atMost: number,
): Claim {
  const medians = Object.entries(costs).map(([kind, measured]) => ({ kind, result: median(measured.map(measure)) }));
  const [{ kind, result } = { kind: 'none', result: Number.NaN }] = medians.sort((a, b) => b.result - a.result);
  return { what, measured: `worst of ${medians.length} kinds: ${kind}`, result, unit, target: { atMost } };
}
