/** The greatest depth of a body or file that is read, in objects and lists within each other. Recursion over a deeper value ends the stack. */
export const mostLevels = 1000;

/** What one pass over a JSON text counts, without building anything. */
export type JsonCounts = {
  /** How many levels of objects and arrays lie within each other. */
  readonly depth: number;
  /** How many property names there are, repeated ones included. */
  readonly names: number;
};

/**
 * Counts levels and property names in a JSON text, in one pass and constant memory, whatever the text.
 * `JSON.parse` keeps only the last of several properties of the same name and tells nobody; comparing counts does.
 */
export function scanJson(text: string): JsonCounts {
  let deepest = 0;
  let depth = 0;
  let names = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: // A string: on to its end, so that nothing in it counts.
        for (i++; i < text.length && text.charCodeAt(i) !== 0x22; i++) if (text.charCodeAt(i) === 0x5c) i++;
        break;
      case 0x7b:
      case 0x5b:
        if (++depth > deepest) deepest = depth;
        break;
      case 0x7d:
      case 0x5d:
        depth--;
        break;
      case 0x3a:
        names++;
        break;
    }
  }
  return { depth: deepest, names };
}

/** How many properties a parsed value has, at every level; never more than `scanJson` counts in its text. */
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
