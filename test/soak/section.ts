/** What one part of the soak has found: lines for people, and what went wrong. */
export type Section = { readonly title: string; readonly lines: readonly string[]; readonly faults: readonly string[] };

/** How much and how hard to soak: as much traffic as comes in so many hours, at so many requests a second. */
export type SoakOptions = { readonly hours: number; readonly rate: number; readonly clients: number; readonly seed: number };

/** Reports the step that is running. */
export type Report = (step: string) => void;
