import type { Coverage } from './coverage.ts';

/** How much of the description is exercised, in per cent. */
export function coveragePercent({ covered, total }: Coverage): number {
  return (100 * covered) / total;
}
