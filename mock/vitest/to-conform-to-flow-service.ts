import { isError } from '../../src/check/finding.ts';
import { formatViolation } from '../../src/report/printable.ts';
import { type ConformityOptions, judge, type Verdict } from './judge.ts';

/** What Vitest is told by a matcher. */
export type MatcherResult = { readonly pass: boolean; readonly message: () => string };

/** The matcher of that name: passes where the published rules let the message through, and otherwise tells everything wrong with it. */
export function toConformToFlowService(received: unknown, options?: ConformityOptions): MatcherResult | Promise<MatcherResult> {
  const verdict = judge(received, options);
  return verdict instanceof Promise ? verdict.then(resultOf) : resultOf(verdict);
}

function resultOf({ what, violations }: Verdict): MatcherResult {
  const errors = violations.filter(isError).length;
  if (errors === 0) return { pass: true, message: () => `expected ${what} not to conform to Flow Service, but it does` };
  const count = errors === 1 ? 'one mistake' : `${errors} mistakes`;
  const list = violations.map((one) => formatViolation(one)).join('\n');
  return { pass: false, message: () => `expected ${what} to conform to Flow Service, but it has ${count}:\n\n${list}\n` };
}
