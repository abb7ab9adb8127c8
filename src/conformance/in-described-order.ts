import { pointerTo } from './pointer.ts';
import type { Finding } from './profile.ts';

/** Findings in an object in the order in which the description has its members; what nobody has declared comes last. */
export function inDescribedOrder(findings: readonly Finding[], around: string, members: readonly string[]): readonly Finding[] {
  const rank = ({ at }: Finding): number => {
    const known = members.findIndex((name) => isWithin(at, pointerTo(around, name)));
    return known === -1 ? members.length : known;
  };
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

/** Whether a place is another one or lies below it. */
export function isWithin(at: string, around: string): boolean {
  return at === around || at.startsWith(`${around}/`);
}
