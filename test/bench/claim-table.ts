import { type Claim, isMet, readable } from './claim.ts';

const head = ['what', 'measured', 'result', 'target', 'met'];

/** The claims as a table that reads as well in a terminal as in a README. */
export function claimTable(claims: readonly Claim[]): string {
  const rows = [head, ...claims.map(cells)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.slice(1).map(line)].join('\n');
}

function cells(claim: Claim): readonly string[] {
  const { what, measured, result, unit, target } = claim;
  const bound = 'atLeast' in target ? `≥ ${quantity(target.atLeast, unit)}` : `≤ ${quantity(target.atMost, unit)}`;
  return [what, measured, quantity(result, unit), bound, isMet(claim) ? 'yes' : 'NO'];
}

function quantity(value: number, unit: string): string {
  return unit === '×' ? `${readable(value)}×` : `${readable(value)} ${unit}`;
}
