import { exitCodeOf, type Gate, type Verification } from '../verification/verification.ts';

/** The verdict on a run, the same in every report. */
export type Verdict = {
  /** `empty` means that nothing was checked, and that --allow-empty accepts it. */
  readonly state: 'good' | 'bad' | 'empty';
  /** A few words, for a title. */
  readonly title: string;
  /** One sentence without its period. */
  readonly text: string;
  /** The gates, passed or failed, that the lists of inputs and interactions do not show. */
  readonly gates: readonly Gate[];
};

/** Returns the verdict on a run. It is good only if the exit code is 0, because both follow from the same gates. */
export function verdictOf(verification: Pick<Verification, 'gates' | 'interactions'>): Verdict {
  const { gates, interactions } = verification;
  const isEmpty = interactions.length === 0;
  const state = exitCodeOf(verification) !== 0 ? 'bad' : isEmpty ? 'empty' : 'good';
  const subject = isEmpty ? 'interactions-checked' : 'interactions-conform';
  const reported = gates.filter(({ name, passed }) => name === subject || (name === 'inputs-readable' && !passed));
  return {
    state,
    title: titleOf(gates, isEmpty, state),
    text: reported
      .toSorted((a, b) => Number(b.name === subject) - Number(a.name === subject))
      .map(({ message }) => message.replace(/\.$/, ''))
      .join('; '),
    gates: gates.filter(({ name, fix, passed }) => {
      if (name === 'inputs-readable') return false;
      return name === 'interactions-conform' ? fix !== undefined : name !== 'interactions-checked' || isEmpty || !passed;
    }),
  };
}

function titleOf(gates: readonly Gate[], isEmpty: boolean, state: Verdict['state']): string {
  if (isEmpty) return 'Nothing was checked';
  if (state === 'good') return 'Conforms';
  const conforms = gates.some(({ name, passed }) => name === 'interactions-conform' && passed);
  return conforms ? 'Failed' : 'Does not conform';
}

/** Returns the message of a gate, and its fix. */
export function gateText({ message, fix }: Gate): string {
  return fix === undefined ? message : `${message} ${fix}`;
}
