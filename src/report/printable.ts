import { isNotChecked } from '../check/finding.ts';
import type { Violation } from '../generated/flow-service.ts';

/** Escapes control characters and line separators in text from others, which could start a new line or move the cursor of a terminal. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, escapeSequence);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Escapes text from others for an element or a quoted attribute of XML or HTML. Characters that XML does not allow, not even as a
 * reference, become escape sequences.
 *
 * @see XML 1.0 §2.2, Char
 */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (char) => (char === '\n' ? char : escapeSequence(char)))
    .replaceAll(/[&<>"']/g, (char) => entities[char] ?? char);
}

function escapeSequence(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Formats a violation: an error on three short lines (code and place, message, fix), a warning on one.
 *
 * @param line the line in its file
 */
export function formatViolation({ code, severity, at, message, received, fix, reference }: Violation, line?: number): string {
  const place = `${printable(at)}${line === undefined ? '' : ` (line ${line})`}`;
  if (severity === 'warning') {
    // The message about another warning contains enough to correct it.
    const way = isNotChecked({ code }) ? ` ${printable(fix)}` : '';
    return `  warning ${code} at ${place}: ${printable(message)}${way}`;
  }
  const seen = received === undefined ? '' : ` Received: ${printable(received)}.`;
  return `  error ${code} at ${place}\n    ${printable(message)}${seen}\n    ${printable(fix)} (${reference})`;
}
