/**
 * Whether a version lies in a range, as far as this toolkit and the packages beside it write ranges: `>=22.12`, `^17.1.4`, exact ones,
 * and several between `||`. What is written otherwise lets every version through, for a doctor must not invent faults.
 *
 * @see Documentation of node-semver: Ranges
 */
export function isInRange(version: string, range: string): boolean {
  return range.split('||').some((one) => {
    const [, sign = '', floor = ''] = /^\s*(>=|\^|)\s*v?(\d+(?:\.\d+){0,2})\s*$/.exec(one) ?? [];
    if (floor === '') return true;
    const distance = compare(version, floor);
    if (sign === '>=') return distance >= 0;
    if (sign === '^') return distance >= 0 && majorOf(version) === majorOf(floor);
    return distance === 0;
  });
}

/** The first number of a version or a range. */
export function majorOf(text: string): string {
  return /\d+/.exec(text)?.[0] ?? '';
}

/** Compares as many numbers as the floor has. */
function compare(version: string, floor: string): number {
  const have = version.split(/[.+-]/).map(Number);
  for (const [index, needed] of floor.split('.').map(Number).entries()) {
    const difference = (have[index] ?? 0) - needed;
    if (difference !== 0) return difference;
  }
  return 0;
}
