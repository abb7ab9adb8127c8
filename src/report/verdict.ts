import type { Verification } from '../verification/verification.ts';
import { countOf } from './count-of.ts';

/** What a verification comes to, in a few words, and whether all is well. */
export function verdictOf({ inputs, interactions }: Pick<Verification, 'inputs' | 'interactions'>): {
  readonly isGood: boolean;
  readonly text: string;
} {
  const conforming = interactions.filter(({ conforms }) => conforms).length;
  const unreadable = inputs.filter(({ problem }) => problem !== undefined).length;
  const text = `${conforming} of ${countOf(interactions.length, 'interaction')} ${interactions.length === 1 ? 'conforms' : 'conform'}`;
  return {
    isGood: conforming === interactions.length && unreadable === 0,
    text: unreadable === 0 ? text : `${text}; ${countOf(unreadable, 'file')} cannot be read`,
  };
}
