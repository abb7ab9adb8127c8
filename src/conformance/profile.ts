import { description } from '../generated/description.ts';
import type { Violation } from './violation.ts';

/**
 * How strictly a request is taken, where Adobe's own sources disagree or tolerate more than is wise: `strict` asks for all that the
 * tutorial asks for; `lenient` refuses only what some published source says is refused, and warns of the rest.
 */
export type Profile = 'strict' | 'lenient';

/** Every profile, the default first. */
export const profiles: readonly Profile[] = ['strict', 'lenient'];

/** A violation while it is still being weighed. */
export type Finding = Violation & {
  /** Whether no profile tolerates it: something that is required is missing because of it, or that it is refused is published. */
  readonly essential?: true;
};

/** What the description tolerates: a code, at the places that have this pointer, or anywhere; `*` stands for any one name. */
const tolerated: readonly { readonly code: string; readonly place: RegExp }[] = description.info['x-lenient'].map((entry) => {
  return { code: entry.code, place: 'at' in entry ? new RegExp(`^${entry.at.replaceAll('*', '[^/]+')}$`) : /^/ };
});

/** The findings as the profile weighs them. */
export function weigh(findings: readonly Finding[], profile: Profile): readonly Violation[] {
  return findings.map((finding) => {
    if (profile === 'strict' && finding.essential === undefined) return finding;
    const { essential, ...violation } = finding;
    const tolerable =
      profile === 'lenient' &&
      essential === undefined &&
      tolerated.some(({ code, place }) => violation.code === code && place.test(violation.at));
    return tolerable ? { ...violation, severity: 'warning' } : violation;
  });
}
