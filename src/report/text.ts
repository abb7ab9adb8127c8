import type { Violation } from '../conformance/index.ts';

/** An error on three short lines: what and where, what was seen, what to do; a warning on one. */
export function formatViolation({ code, severity, at, message, received, fix, reference }: Violation): string {
  if (severity === 'warning') return `  warning ${code} at ${at}: ${message}`;
  const seen = received === undefined ? '' : ` Received: ${received}.`;
  return `  error ${code} at ${at}\n    ${message}${seen}\n    ${fix} (${reference})`;
}
