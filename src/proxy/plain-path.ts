/** How often a path is decoded: a gateway may decode it once more than the server behind it. */
const rounds = 4;

/**
 * A percent-encoded letter, digit, slash, backslash, semicolon or percent sign, one of `-._~`, or NUL, at which some servers end a path.
 */
const escaped = /%(00|2[5def]|3[0-9b]|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9ae])/gi;

/**
 * Returns a path as the most tolerant server reads it: decoded, with slashes for backslashes, without parameters, empty segments and dot
 * segments. A path that everyone reads in the same way is returned unchanged.
 *
 * @see RFC 3986 §3.3, §5.2.4, §6.2.2
 */
export function plainPath(path: string): string {
  const segments: string[] = [];
  const parts = segmentsOf(path);
  for (const part of parts) {
    if (part === '..') segments.pop();
    else if (part !== '' && part !== '.') segments.push(part);
  }
  const end = /^\.{0,2}$/.test(parts.at(-1) ?? '') && segments.length > 0 ? '/' : '';
  return `/${segments.join('/')}${end}`;
}

/** Returns whether a tolerant server reads a path as one with a segment `..`. */
export function leavesRoot(path: string): boolean {
  return segmentsOf(path).includes('..');
}

function segmentsOf(path: string): readonly string[] {
  let decoded = path;
  for (let round = 0; round < rounds; round++) {
    decoded = decoded.replace(escaped, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  }
  return decoded
    .replaceAll('\\', '/')
    .split('/')
    .map((segment) => segment.split(/[;\0]/, 1)[0] ?? '');
}
