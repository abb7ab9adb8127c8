import type { Report } from './claim.ts';

/** Measurements by the names under which they are reported. */
type Measurements<Name extends string, T> = Readonly<Record<Name, () => Promise<T>>>;

/**
 * Takes each measurement once a round, one after another, so that a temporary load of the machine affects all of them. Returns the
 * results of each measurement, round by round.
 */
export async function inRounds<Name extends string, T>(
  rounds: number,
  measurements: Measurements<Name, T>,
  report: Report,
): Promise<Readonly<Record<Name, readonly T[]>>> {
  const names = Object.keys(measurements) as Name[];
  const measured = Object.fromEntries(names.map((name): [string, T[]] => [name, []])) as Record<Name, T[]>;
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) {
      report(`round ${round} of ${rounds}: ${name}`);
      measured[name].push(await measurements[name]());
    }
  }
  return measured;
}

/** Returns the median of each measurement over several rounds. */
export async function medians<Name extends string>(
  rounds: number,
  measurements: Measurements<Name, number>,
  report: Report,
): Promise<Readonly<Record<Name, number>>> {
  const measured = await inRounds(rounds, measurements, report);
  const entries = Object.entries<readonly number[]>(measured).map(([name, numbers]) => [name, median(numbers)]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
