/** What a figure must reach: the figure itself, or how many times another's it is. */
export type Target = { readonly atLeast: number } | { readonly atMost: number };

/** One thing that the toolkit says of its speed or size, and what was measured: a row of the table. */
export type Claim = {
  readonly what: string;
  /** The figures that the result comes from. */
  readonly measured: string;
  readonly result: number;
  /** What the result counts; `×` where it is our figure divided by another's. */
  readonly unit: string;
  readonly target: Target;
};

/** Whether a claim holds. A result that is no number does not. */
export function isMet({ result, target }: Claim): boolean {
  return 'atLeast' in target ? result >= target.atLeast : result <= target.atMost;
}

/** A claim about our figure divided by another's, both in the same unit. */
export function ratioClaim(what: string, [ours, theirs]: readonly [number, number], unit: string, target: Target): Claim {
  return { what, measured: `${readable(ours)} : ${readable(theirs)} ${unit}`, result: ours / theirs, unit: '×', target };
}

/** A number with three digits that count, or all those before the point. */
export function readable(value: number): string {
  return new Intl.NumberFormat('en', value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 }).format(value);
}
