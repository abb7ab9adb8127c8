import type { Violation } from '../generated/flow-service.ts';
import { printable } from './printable.ts';

/** An error on three short lines: what and where, what was seen, what to do; a warning on one. `line` is that of its file. */
export function formatViolation({ code, severity, at, message, received, fix, reference }: Violation, line?: number): string {
  const where = `${printable(at)}${line === undefined ? '' : ` (line ${line})`}`;
  const what = printable(message);
  if (severity === 'warning') return `  warning ${code} at ${where}: ${what}`;
  const seen = received === undefined ? '' : ` Received: ${printable(received)}.`;
  return `  error ${code} at ${where}\n    ${what}${seen}\n    ${printable(fix)} (${reference})`;
}
