import type { Claim, Part } from './claim.ts';
import { inRounds, median } from './rounds.ts';
import { runScript } from './run-program.ts';

const rounds = 3;

/** The cost of refusing a body. */
type Cost = { readonly milliseconds: number; readonly megabytes: number };

/** The largest cost by the size of the body: the larger one is refused unread, the other is just within the limit. */
const budgets = [
  { size: '10 MB', bytes: 10_000_000, milliseconds: 10, megabytes: 10 },
  { size: '1 MiB', bytes: 1_048_576, milliseconds: 300, megabytes: 50 },
] as const;

/** Measures the cost of refusing bodies that are made to exhaust the check. The most expensive kind counts. */
export const hostile: Part = {
  name: 'hostile',
  measure: async (report) => {
    const claims: Claim[] = [];
    for (const { size, bytes, milliseconds, megabytes } of budgets) {
      const measurements = Object.fromEntries(
        Object.keys(hostileBodies).map((kind) => [
          kind,
          async (): Promise<Cost> => JSON.parse(await runScript('hostile-cost.ts', kind, String(bytes))),
        ]),
      );
      const costs = await inRounds(rounds, measurements, (step) => report(`body of ${size}, ${step}`));
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

/** Bodies that are made to exhaust their reader, each with the given number of bytes or a few less. */
export const hostileBodies: Readonly<Record<string, (bytes: number) => Buffer>> = {
  'deep nesting': (bytes) => Buffer.from('['.repeat(bytes / 2) + ']'.repeat(bytes / 2)),
  'one key repeated': (bytes) => members(bytes, () => '"name":""'),
  'unknown properties': (bytes) => members(bytes, (i) => `"${i.toString(36)}":1`),
  'unknown properties with placeholders': (bytes) => members(bytes, (i) => `"${i.toString(36)}":"{A}"`),
  'a long string': (bytes) => Buffer.from(`{"name":"${'x'.repeat(bytes - 11)}"}`),
  'broken off': (bytes) => Buffer.from('[1'.padEnd(bytes, ',1')),
};

function members(bytes: number, member: (index: number) => string): Buffer {
  let text = `{${member(0)}`;
  for (let i = 1; ; i++) {
    const next = `,${member(i)}`;
    if (text.length + next.length >= bytes) return Buffer.from(`${text}}`);
    text += next;
  }
}
