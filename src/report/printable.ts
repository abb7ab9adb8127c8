import { isNotChecked } from '../check/finding.ts';
import type { Violation } from '../generated/flow-service.ts';
import { visibleLines, visibleText } from '../ui/visible-text.ts';
import type { VerifiedInteraction } from '../verification/verification.ts';

/**
 * Escapes characters in text from others that could start a new line, move the cursor of a terminal, or hide and reorder the text beside
 * them. Also escapes the beginning of a command of GitHub Actions, which reads them from the output of every step: `::` starts a line,
 * `##[` stands anywhere.
 */
export function printable(text: string): string {
  return visibleText(text)
    .replaceAll(...workflowCommand)
    .replace(/^(\s*):(?=:)/, '$1\\u003a');
}

/**
 * Escapes the same characters in the text of a JSON value, of which it does not change the value.
 *
 * @see RFC 8259 §7
 */
export function printableJson(json: string): string {
  return visibleLines(json).replaceAll(...workflowCommand);
}

const workflowCommand = ['##[', '##\\u005b'] as const;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Escapes text from others for an element or a quoted attribute of XML. Characters that XML does not allow, not even as a reference,
 * become escape sequences.
 *
 * @see XML 1.0 §2.2, Char
 */
export function escapeMarkup(text: string): string {
  return shieldCommands(visibleLines(text).replaceAll(/[&<>"']/g, (char) => entities[char] ?? char));
}

/** Writes the beginning of each command of GitHub Actions in some markup as a character reference. */
export function shieldCommands(markup: string): string {
  return markup.replaceAll('##[', '##&#91;').replaceAll(/^(\s*):(?=:)/gm, '$1&#58;');
}

/** Names an interaction by its description and its call, because several may have one description. */
export function interactionName({ description, method, path, status }: VerifiedInteraction): string {
  const call = `${method} ${path}${status === undefined ? '' : ` ${status}`}`;
  const isSame = description.startsWith(call) || call.startsWith(description);
  return isSame ? (description.length > call.length ? description : call) : `${description} (${call})`;
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
