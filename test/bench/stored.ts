import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Claim, type Part, ratioClaim, readable } from './claim.ts';
import { inRounds, median } from './rounds.ts';
import { runScript } from './run-program.ts';

const rounds = 5;
const many = 10_000;

/** In microseconds. */
type Costs = Readonly<Record<string, number>>;

const groups: Readonly<Record<string, readonly string[]>> = { Reads: ['retrieve'], Writes: ['create', 'update', 'delete'] };

/** The targets for a change in a state file, by its promise, in milliseconds. A power failure is survived by waiting for the disk. */
const waits = { 'that survives a kill': 1, 'that survives a power failure (--durable)': 50 } as const;

/**
 * Measures the cost of reading and writing beside many connections, in memory and in a file, and the time that a change in a file takes.
 * The slowest operation counts. Lists are not measured: they read every connection of a sandbox.
 */
export const stored: Part = {
  name: 'stored',
  measure: async (report) => {
    const costs = (count: number) => async (): Promise<Costs> => JSON.parse(await runScript('stored-cost.ts', String(count)));
    const costsInFile = (count: number) => async (): Promise<Costs> =>
      withStateFile(async (file) => JSON.parse(await runScript('stored-cost.ts', String(count), file)));
    const wait = (option: string) => () => withStateFile(async (file) => Number(await runScript('stored-wait.ts', file, option)));
    const measured = await inRounds(
      rounds,
      { 'none in memory': costs(0), 'many in memory': costs(many), 'none in a file': costsInFile(0), 'many in a file': costsInFile(many) },
      report,
    );
    const waited = await inRounds(
      rounds,
      { 'that survives a kill': wait(''), 'that survives a power failure (--durable)': wait('--durable') },
      report,
    );
    const ratios = ['in memory', 'in a file'].flatMap((where) => {
      const { [`none ${where}`]: none = [], [`many ${where}`]: some = [] }: Readonly<Record<string, readonly Costs[]>> = measured;
      return Object.keys(groups).map((group) => worst(group, where, some, none));
    });
    return [...ratios, ...Object.entries(waited).map(([promise, values]) => waitClaim(promise as keyof typeof waits, values))];
  },
};

async function withStateFile<T>(act: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'flowservice-bench-'));
  const result = await act(join(folder, 'state.db'));
  rmSync(folder, { recursive: true });
  return result;
}

function waitClaim(promise: keyof typeof waits, values: readonly number[]): Claim {
  const result = median(values);
  return {
    what: `A change in a state file ${promise}`,
    measured: `${readable(result)} ms`,
    result,
    unit: 'ms',
    target: { atMost: waits[promise] },
  };
}

function worst(group: string, where: string, some: readonly Costs[], none: readonly Costs[]): Claim {
  const cost = (all: readonly Costs[], operation: string): number => median(all.map((costs) => costs[operation] ?? Number.NaN));
  const claims = (groups[group] ?? []).map((operation) =>
    ratioClaim(
      `${group} with ${many.toLocaleString('en')} connections ${where}, against none; the worst: ${operation}`,
      [cost(some, operation), cost(none, operation)],
      'µs',
      { atMost: 2 },
    ),
  );
  return claims.reduce((a, b) => (b.result > a.result ? b : a));
}
