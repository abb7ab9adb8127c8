/** The address that no other machine can reach. */
export const loopback = '127.0.0.1';

/**
 * Returns whether a host, as it is written in a URL, is always this machine itself.
 *
 * @see RFC 6761 §6.3, RFC 6890 §2.2.2, RFC 4291 §2.5.3
 */
export function isLoopback(host: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(host);
}
