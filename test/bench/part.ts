import type { Claim } from './claim.ts';

/** One part of the benchmark, that can be run alone. */
export type Part = {
  /** What `--only` calls it. */
  readonly name: string;
  /** Measures, tells of each step that takes long, and gives a claim for each row of the table. */
  readonly measure: (tell: Tell) => Promise<readonly Claim[]>;
};

/** Tells whoever waits what is being done. */
export type Tell = (step: string) => void;
