import { markdownTable } from '../../docs/tables/fill-table.ts';

/** The bound of a figure. */
export type Target = { readonly atLeast: number } | { readonly atMost: number };

/** A row of the table: a claim about speed or size, and the measurement. */
export type Claim = {
  readonly what: string;
  /** The figures behind the result. */
  readonly measured: string;
  readonly result: number;
  /** The unit of the result; `×` if it is our figure divided by another. */
  readonly unit: string;
  readonly target: Target;
  /** The row in the README, if users notice this figure in their daily work: its name, our figure, and what it is compared with. */
  readonly noticed?: readonly [what: string, ours: string, theirs: string];
};

/** Returns whether a claim holds. It does not if the result is NaN. */
export function isMet({ result, target }: Claim): boolean {
  return 'atLeast' in target ? result >= target.atLeast : result <= target.atMost;
}

/** Creates a claim about our figure divided by another in the same unit. */
export function ratioClaim(what: string, [ours, theirs]: readonly [number, number], unit: string, target: Target): Claim {
  return { what, measured: `${readable(ours)} : ${readable(theirs)} ${unit}`, result: ours / theirs, unit: '×', target };
}

/** Writes a number with three significant digits, or all digits before the point. */
export function readable(value: number): string {
  return new Intl.NumberFormat('en', value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 }).format(value);
}

/** A part of the benchmark that can be run alone. */
export type Part = {
  /** Its name for `--only`. */
  readonly name: string;
  /** Measures and returns a claim for each row of the table; reports each step that takes long. */
  readonly measure: (report: Report) => Promise<readonly Claim[]>;
};

/** Reports the step that is being measured. */
export type Report = (step: string) => void;

const head = ['what', 'measured', 'result', 'target', 'met'];

/** Writes the claims as a Markdown table with aligned columns. */
export function claimTable(claims: readonly Claim[]): string {
  const rows = [head, ...claims.map(cells)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.slice(1).map(line)].join('\n');
}

/** Writes the figures that users notice as a Markdown table for the README. */
export function noticedTable(claims: readonly Claim[]): string {
  const rows = claims.flatMap(({ noticed }) => (noticed === undefined ? [] : [noticed]));
  return markdownTable(['', 'measured', 'compared with'], rows);
}

function cells(claim: Claim): readonly string[] {
  const { what, measured, result, unit, target } = claim;
  const bound = 'atLeast' in target ? `≥ ${quantity(target.atLeast, unit)}` : `≤ ${quantity(target.atMost, unit)}`;
  return [what, measured, quantity(result, unit), bound, isMet(claim) ? 'yes' : 'NO'];
}

function quantity(value: number, unit: string): string {
  return unit === '×' ? `${readable(value)}×` : `${readable(value)} ${unit}`;
}
