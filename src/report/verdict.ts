import { isNotChecked } from '../conformance/index.ts';
import type { Verification } from '../verification/verification.ts';
import { countOf } from './count-of.ts';

/** What a verification comes to, in a few words, and whether all is well. */
export function verdictOf({ inputs, interactions }: Pick<Verification, 'inputs' | 'interactions'>): {
  readonly isGood: boolean;
  readonly text: string;
} {
  const conforming = interactions.filter(({ conforms }) => conforms).length;
  const unreadable = inputs.filter(({ problem }) => problem !== undefined).length;
  const unknown = interactions.filter(({ conforms, violations }) => conforms && violations.some(isNotChecked)).length;
  const parts = [
    `${conforming} of ${countOf(interactions.length, 'interaction')} ${interactions.length === 1 ? 'conforms' : 'conform'}`,
    ...(unknown === 0 ? [] : [`${unknown} of them only as far as the files hold it`]),
    ...(unreadable === 0 ? [] : [`${countOf(unreadable, 'file')} cannot be read`]),
  ];
  return { isGood: conforming === interactions.length && unreadable === 0, text: parts.join('; ') };
}
