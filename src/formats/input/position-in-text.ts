/** Line and column, both from 1, of what comes after so many bytes of a text that comes in pieces, in words; its end where it has no more. */
export function positionInText(pieces: Iterable<Buffer>, offset: number): string {
  let line = 1;
  let column = 1;
  let left = offset;
  for (const piece of pieces) {
    const part = piece.subarray(0, left);
    left -= part.length;
    for (let at = part.indexOf(0x0a); at !== -1; at = part.indexOf(0x0a, at + 1)) line++;
    const last = part.lastIndexOf(0x0a);
    column = last === -1 ? column + part.length : part.length - last;
    if (left === 0) break;
  }
  return `line ${line}, column ${column}`;
}
