import type { Detail, Finding } from '../check/finding.ts';
import type { Violation } from '../generated/flow-service.ts';

/** The words of a violation. */
export type Words = Omit<Violation, 'code' | 'severity' | 'at'>;

type OfKind<Each, Kind> = Each extends { readonly kind: infer Own } ? (Kind extends Own ? Each : never) : never;

/** The detail of one kind of finding. */
export type DetailOf<Kind extends Detail['kind']> = OfKind<Detail, Kind>;

/** The words for each of some kinds of findings. */
export type Wordings<Kind extends Detail['kind']> = {
  readonly [kind in Kind]: (detail: DetailOf<kind>, finding: Finding) => Words;
};

/** Ends a sentence, with a suggestion if there is one. */
export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '.' : `. Did you mean ${meant}?`;
}

/** Puts names between double quotes and joins them. */
export function quoted(names: readonly string[], joiner = ' or '): string {
  return names.map((name) => `"${name}"`).join(joiner);
}
