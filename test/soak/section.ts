/** What one part of the soak has found: lines for people, and what went wrong. */
export type Section = { readonly title: string; readonly lines: readonly string[]; readonly faults: readonly string[] };

/** How much and how hard to soak. */
export type SoakOptions = {
  /** As much traffic as comes in so many hours, at so many requests a second. */
  readonly hours: number;
  readonly rate: number;
  readonly clients: number;
  /** How many hostile requests are sent and hostile interactions verified. */
  readonly hostile: number;
  readonly seed: number;
};

/** Reports the step that is running. */
export type Report = (step: string) => void;
