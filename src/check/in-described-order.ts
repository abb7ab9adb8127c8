import { pointerTo } from '../contract/pointer.ts';
import type { Finding } from './finding.ts';

/** Sorts the findings in an object by the order in which the description has its members; unknown members come last. */
export function inDescribedOrder(findings: readonly Finding[], around: string, members: readonly string[]): readonly Finding[] {
  const rank = ({ at }: Finding): number => {
    const known = members.findIndex((name) => isWithin(at, pointerTo(around, name)));
    return known === -1 ? members.length : known;
  };
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

/** Returns whether a place is another one or is below it. */
export function isWithin(at: string, around: string): boolean {
  return at === around || at.startsWith(`${around}/`);
}
