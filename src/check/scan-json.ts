/** The maximum depth of a body or file, in nested objects and lists. Recursion over a deeper value overflows the stack. */
export const mostLevels = 1000;

/** The counts of one pass over a JSON text, which builds no values. */
export type JsonCounts = {
  /** The number of nested levels of objects and arrays. */
  readonly depth: number;
  /** The number of property names, repeated ones included. */
  readonly names: number;
  /** The number of commas and opening brackets: at least the number of values, less one. */
  readonly values: number;
};

/**
 * Counts levels and property names in a JSON text, in one pass and constant memory, whatever the text.
 * `JSON.parse` silently keeps only the last of several properties of the same name; comparing the counts detects them.
 */
export function scanJson(text: string): JsonCounts {
  let deepest = 0;
  let depth = 0;
  let names = 0;
  let values = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: // A string: skip to its end.
        for (i++; i < text.length && text.charCodeAt(i) !== 0x22; i++) if (text.charCodeAt(i) === 0x5c) i++;
        break;
      case 0x7b:
      case 0x5b:
        values++;
        if (++depth > deepest) deepest = depth;
        break;
      case 0x7d:
      case 0x5d:
        depth--;
        break;
      case 0x2c:
        values++;
        break;
      case 0x3a:
        names++;
        break;
    }
  }
  return { depth: deepest, names, values };
}

/** Returns the number of items of the longest list in the members of a parsed value, at every level. */
export function longestList(value: unknown): number {
  let longest = 0;
  const left = [value];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    for (const member of Object.values(Object(next))) {
      if (Array.isArray(member)) longest = Math.max(longest, member.length);
      if (typeof member === 'object' && member !== null) left.push(member);
    }
  }
  return longest;
}

/** Counts the properties of a parsed value, at every level; never more than `scanJson` counts in its text. */
export function countProperties(value: unknown): number {
  let count = 0;
  const left = [value];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const members = Object.values(next);
    if (!Array.isArray(next)) count += members.length;
    for (const member of members) if (typeof member === 'object' && member !== null) left.push(member);
  }
  return count;
}
