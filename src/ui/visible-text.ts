/**
 * Escapes characters in text from others that are invisible, or that hide or reorder the text beside them: control characters, line
 * separators, directions of writing, and halves of a surrogate pair. Markup needs no escape here, because components escape it.
 *
 * @see Unicode Technical Report 36, Bidirectional Text Spoofing
 */
export function visibleText(text: string): string {
  return text.replaceAll(invisible, escapeSequence);
}

/** Escapes the same characters except the ends of lines. */
export function visibleLines(text: string): string {
  return text.replaceAll(invisible, (char) => (char === '\n' ? char : escapeSequence(char)));
}

/** A joiner between letters or emoji is a part of words. */
const invisible = /(?![\u200C\u200D])[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;

function escapeSequence(char: string): string {
  return char
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** The longest text that is shown in whole, in characters. */
const longest = 2000;

/** Cuts a long text, and states how much is missing. */
export function cutText(text: string, most: number = longest): { readonly text: string; readonly cut: string } {
  if (text.length <= most) return { text, cut: '' };
  return { text: text.slice(0, most), cut: `… ${countOf(text.length - most)} characters more` };
}

/** Formats a number with a comma between thousands, in every locale. */
export function countOf(count: number): string {
  return count.toLocaleString('en-US');
}
