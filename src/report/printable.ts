/** Text that others have sent, fit for a line of a log: what would end the line or move a terminal's cursor is written as an escape. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
