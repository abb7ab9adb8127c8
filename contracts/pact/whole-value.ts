/**
 * A pattern of the description as a regex for Pact: JSON Schema looks for a pattern anywhere in a value, Pact matches the whole value.
 *
 * @see JSON Schema 2020-12 Validation §6.3.3
 */
export function wholeValue(pattern: string): string {
  return isAnchored(pattern) ? pattern : `[\\s\\S]*(?:${pattern})[\\s\\S]*`;
}

/** Whether a pattern fits whole values only: from `^` to `$`, and no alternative outside of groups that could escape either. */
function isAnchored(pattern: string): boolean {
  let flat = pattern.replaceAll(/\\./gs, '_').replaceAll(/\[[^\]]*\]/g, '_');
  let before: string;
  do {
    before = flat;
    flat = flat.replaceAll(/\([^()]*\)/g, '_');
  } while (flat !== before);
  return /^\^[^|]*\$$/.test(flat);
}
