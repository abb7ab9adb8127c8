import type { Violation } from '../generated/flow-service.ts';

export type { Violation } from '../generated/flow-service.ts';

/** The kind of a mistake: stable, kebab-case, listed in the description's `Violation` schema. */
export type ViolationCode = Violation['code'];

/** What a violation says beyond its code and place. */
export type Explanation = Omit<Violation, 'code' | 'severity' | 'at'>;

/** Legal, but almost surely a mistake; every other code is an error, which the published rules refuse. */
const warnings: ReadonlySet<ViolationCode> = new Set([
  'query-unknown',
  'header-restricted',
  'placeholder-left',
  'response-header-unknown',
  'matcher-loose',
  'body-not-recorded',
  'value-unknown',
]);

/** One mistake, at one place. */
export function violation(code: ViolationCode, at: string, explanation: Explanation): Violation {
  return { code, severity: warnings.has(code) ? 'warning' : 'error', at, ...explanation };
}

/** Whether the published rules refuse the interaction, rather than merely frown on it. */
export function isError({ severity }: Violation): boolean {
  return severity === 'error';
}

/** Whether a violation stands for a place that was not checked, because a file does not hold its value. */
export function isNotChecked({ code }: Violation): boolean {
  return code === 'body-not-recorded' || code === 'value-unknown';
}
