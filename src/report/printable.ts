import { isNotChecked } from '../check/finding.ts';
import type { Violation } from '../generated/flow-service.ts';

/**
 * Escapes characters in text from others that could start a new line, move the cursor of a terminal, or hide and reorder the text beside
 * them: control characters, line separators, and invisible ones such as those for the direction of writing. Also
 * escapes the beginning of a command of GitHub Actions, which reads them from the output of every step: `::` starts a line, `##[` stands
 * anywhere.
 *
 * @see Unicode Technical Report 36, Bidirectional Text Spoofing
 */
export function printable(text: string): string {
  return text
    .replaceAll(hidden, escapeSequence)
    .replaceAll(...workflowCommand)
    .replace(/^(\s*):(?=:)/, '$1\\u003a');
}

/**
 * Escapes the same characters in the text of a JSON value, of which it does not change the value.
 *
 * @see RFC 8259 §7
 */
export function printableJson(json: string): string {
  return json.replaceAll(hidden, (char) => (char === '\n' ? char : escapeSequence(char))).replaceAll(...workflowCommand);
}

const workflowCommand = ['##[', '##\\u005b'] as const;

/** A joiner between letters or emoji is a part of words. */
const hidden = /(?![\u200C\u200D])[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Escapes text from others for an element or a quoted attribute of XML or HTML. Characters that XML does not allow, not even as a
 * reference, become escape sequences.
 *
 * @see XML 1.0 §2.2, Char
 */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(hidden, (char) => (char === '\n' ? char : escapeSequence(char)))
    .replaceAll(/[\p{Cs}\uFFFE\uFFFF]/gu, escapeSequence)
    .replaceAll(...workflowCommand)
    .replaceAll(/[&<>"']/g, (char) => entities[char] ?? char)
    .replaceAll(/^(\s*):(?=:)/gm, '$1&#58;');
}

function escapeSequence(char: string): string {
  return char
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
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
    return `  warning ${printable(code)} at ${place}: ${printable(message)}${way}`;
  }
  const seen = received === undefined ? '' : ` Received: ${printable(received)}.`;
  return `  error ${printable(code)} at ${place}\n    ${printable(message)}${seen}\n    ${printable(fix)} (${printable(reference)})`;
}
