const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text that others have sent, fit for an element or a quoted attribute of XML. What XML cannot hold, not even as a reference, is
 * written as an escape.
 *
 * @see XML 1.0 §2.2, Char
 */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (char) => (char === '\n' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`))
    .replaceAll(/[&<>"']/g, (char) => entities[char] ?? char);
}
