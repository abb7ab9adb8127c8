import { readFileSync } from 'node:fs';

/** Reads the system's tables of TCP connections. */
export type ReadTable = () => string;

/** Reads Linux's own tables, for IPv4 and IPv6; undefined on other systems. */
export const readTables: ReadTable | undefined =
  process.platform === 'linux' ? () => ['/proc/net/tcp', '/proc/net/tcp6'].map(textOf).join('\n') : undefined;

/** Reads a table of connections; empty if there is none, because a system without IPv6 has no table for it. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

/** The server's end of a connection. */
type ServerEnd = { readonly remotePort?: number | undefined; readonly localPort?: number | undefined };

/**
 * Returns the id of the user who opened a connection on this machine; undefined if the table does not list it. The line is that of the
 * client's end. Its addresses are 127.0.0.1, for a client with IPv6 sockets in the form ::ffff:127.0.0.1. Only an open connection (01)
 * counts, because Linux reports the user 0 for one that its client has closed.
 *
 * @see proc_net_tcp in the documentation of the Linux kernel
 */
export function connectionOwner({ remotePort, localPort }: ServerEnd, read: ReadTable): number | undefined {
  if (remotePort === undefined || localPort === undefined) return undefined;
  const [client, server] = [remotePort, localPort].map((port) => `(?:0{16}FFFF0000)?0100007F:${hex(port)}`);
  const [, user] = new RegExp(`^ *\\d+: ${client} ${server} 01 \\S+ \\S+ \\S+ +(\\d+) `, 'm').exec(read()) ?? [];
  return user === undefined ? undefined : Number(user);
}

function hex(port: number): string {
  return port.toString(16).toUpperCase().padStart(4, '0');
}
