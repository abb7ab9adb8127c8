import type { Violation } from '../conformance/index.ts';

/** The places, as pointers, whose values violations do not show: each may be a secret that was sent instead of something else. */
export function hiddenPlaces(violations: readonly Violation[]): readonly string[] {
  return violations.flatMap(({ at, received }) => (received?.endsWith('(not shown)') ? [at] : []));
}
