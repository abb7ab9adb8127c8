import { isIPv6 } from 'node:net';

/** A host and a port to connect to. An IPv6 address has no brackets. */
export type Destination = { readonly host: string; readonly port: number };

/**
 * Parses the target of a request CONNECT, such as `platform.adobe.io:443` or `[::1]:9443`; undefined if it is not a host with a port.
 *
 * @see RFC 9112 §3.2.3
 */
export function destinationOf(authority: string): Destination | undefined {
  const [, bracketed, name = bracketed, digits] = /^(?:\[([\da-f:.]+)\]|([^\s:/?#@[\]]+)):(\d{1,5})$/i.exec(authority) ?? [];
  const port = Number(digits);
  if (name === undefined || port < 1 || port > 65_535 || (bracketed !== undefined && !isIPv6(bracketed))) return undefined;
  return { host: name.toLowerCase().replace(/\.$/, ''), port };
}

export function destinationOfUrl({ hostname, port, protocol }: URL): Destination {
  const host = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return { host, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}

/** Returns a destination as it stands in a request CONNECT. */
export function authorityOf({ host, port }: Destination): string {
  return `${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
