import { networkInterfaces } from 'node:os';

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

/**
 * Returns the addresses of this machine at which a server is reached that is bound to every address, except the loopback address; undefined
 * if the server is bound to one address. Link-local IPv6 addresses are left out, because they need a zone, which URLs do not have.
 *
 * @param bound - `0.0.0.0` for every IPv4 address, `::` for every address
 * @see RFC 4291 §2.5.2, §2.5.6; RFC 3986 §3.2.2
 */
export function addressesOf(bound: string, interfaces = networkInterfaces()): readonly string[] | undefined {
  if (bound !== '0.0.0.0' && bound !== '::') return undefined;
  const addresses = Object.values(interfaces)
    .flatMap((found) => found ?? [])
    .filter(({ address, family, internal }) => !internal && !/^fe80:/i.test(address) && (family === 'IPv4' || bound === '::'))
    .map(({ address }) => address);
  return [...new Set(addresses)];
}
