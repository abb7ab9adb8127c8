import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Destination } from './destination.ts';

/** The names and addresses of this machine, as entries of NO_PROXY. */
export const loopbackEntries: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/** Splits the value of NO_PROXY into its entries. */
export function noProxyEntries(value: string | undefined): readonly string[] {
  return (value ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
}

/**
 * Returns whether an entry of NO_PROXY exempts a destination. Runtimes read the entries in different ways; this reads them in the widest:
 * `adobe.io`, `.adobe.io` and `*.adobe.io` all exempt the domain and its subdomains, a port limits an entry to that port, and
 * `10.0.0.0/8` exempts a range of addresses.
 */
export function exempts(entry: string, { host, port }: Destination): boolean {
  if (entry === '*') return true;
  const [, name = '', ownPort] = isIPv6(entry) ? [entry, entry] : (/^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []);
  if (ownPort !== undefined && Number(ownPort) !== port) return false;
  if (name.includes('/')) return isInRange(name, host);
  // A final dot makes a name absolute, and is not a part of it: RFC 1034 §3.1.
  const domain = name.replace(/^\*?\./, '').replace(/\.$/, '');
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

function isInRange(range: string, host: string): boolean {
  const [network = '', digits = ''] = range.split('/');
  const family = isIP(network);
  const bits = Number(digits);
  if (family === 0 || isIP(host) !== family || !/^\d+$/.test(digits) || bits > (family === 4 ? 32 : 128)) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(network, bits, type);
  return list.check(host, type);
}
