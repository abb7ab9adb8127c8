import type { Tell } from './part.ts';

/** What is to be measured, by names that are told to whoever waits. */
type Measurements<Name extends string, T> = Readonly<Record<Name, () => Promise<T>>>;

/**
 * Takes each measurement once a round, one after the other, so that what disturbs the machine for a while disturbs all of them.
 * Gives what each of them measured, round by round.
 */
export async function inRounds<Name extends string, T>(
  rounds: number,
  measurements: Measurements<Name, T>,
  tell: Tell,
): Promise<Readonly<Record<Name, readonly T[]>>> {
  const names = Object.keys(measurements) as Name[];
  const measured = Object.fromEntries(names.map((name): [string, T[]] => [name, []])) as Record<Name, T[]>;
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) {
      tell(`round ${round} of ${rounds}: ${name}`);
      measured[name].push(await measurements[name]());
    }
  }
  return measured;
}

/** The median of each measurement over several rounds. */
export async function medians<Name extends string>(
  rounds: number,
  measurements: Measurements<Name, number>,
  tell: Tell,
): Promise<Readonly<Record<Name, number>>> {
  const measured = await inRounds(rounds, measurements, tell);
  const entries = Object.entries<readonly number[]>(measured).map(([name, numbers]) => [name, median(numbers)]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

/** The number in the middle, or half-way between the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
