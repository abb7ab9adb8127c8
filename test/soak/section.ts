/** What one part of the soak has found: lines for people, and what went wrong. */
export type Section = { readonly title: string; readonly lines: readonly string[]; readonly faults: readonly string[] };

/** How long and how hard to soak. */
export type SoakOptions = { readonly minutes: number; readonly clients: number; readonly seed: number };

/** Tells whoever waits what is being done. */
export type Tell = (step: string) => void;
