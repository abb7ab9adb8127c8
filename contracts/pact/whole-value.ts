/**
 * Converts a pattern of the description to a regex for Pact: JSON Schema searches for a pattern anywhere in a value, Pact matches the
 * whole value.
 *
 * @see JSON Schema 2020-12 Validation §6.3.3
 */
export function wholeValue(pattern: string): string {
  return isAnchored(pattern) ? pattern : `[\\s\\S]*(?:${pattern})[\\s\\S]*`;
}

/** Checks whether a pattern matches only whole values: from `^` to `$`, without alternatives outside of groups. */
function isAnchored(pattern: string): boolean {
  let flat = pattern.replaceAll(/\\./gs, '_').replaceAll(/\[[^\]]*\]/g, '_');
  let before: string;
  do {
    before = flat;
    flat = flat.replaceAll(/\([^()]*\)/g, '_');
  } while (flat !== before);
  return /^\^[^|]*\$$/.test(flat);
}
