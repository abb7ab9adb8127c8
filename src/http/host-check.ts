import { isIP } from 'node:net';
import { type Header, headerValues } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { isPlatformHost } from '../contract/platform-host.ts';
import { reveal } from '../messages/wording.ts';
import { isLoopback, loopback } from './loopback.ts';

/** The hosts at which a server responds. */
export type HostOptions = {
  /** The address or name that it listens on. Default 127.0.0.1, which no other machine can reach. */
  readonly host?: string | undefined;
  /** Further names in the Host header that it accepts, such as `mock.example.com`; default none. */
  readonly allowHosts?: readonly string[];
};

/** Returns why a request is refused because of its Host header; undefined if it is accepted. */
export type HostCheck = (headers: readonly Header[]) => string | undefined;

/**
 * Creates a check against DNS rebinding: the owner of a web page's name can let the name lead to this machine, so that the page may call
 * the server and read its responses. A browser always sends the page's name as the Host. Accepted are this machine's names, IP addresses,
 * which need no DNS, Adobe's own names, which only Adobe's pages have, and the names that the user states. A server that other machines
 * can reach also accepts names without a dot, such as those of Docker Compose: no public page has one.
 *
 * @see RFC 9110 §7.2; RFC 6761 §6.3
 */
export function hostCheck(contract: Contract, { host: own = loopback, allowHosts = [] }: HostOptions): HostCheck {
  const allowed = new Set([own, ...allowHosts].map((name) => name.toLowerCase()));
  const isReachable = !isLoopback(own);
  const accepts = (name: string): boolean =>
    isLoopback(name) ||
    isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0 ||
    isPlatformHost(contract, name) ||
    allowed.has(name) ||
    (isReachable && /^[a-z\d_-]+$/.test(name));
  return (headers) => {
    const [sent] = headerValues(headers, 'host');
    // HTTP/1.0 allows it, but no browser sends such a request.
    if (sent === undefined) return undefined;
    const name = sent.replace(/:\d*$/, '').replace(/\.$/, '');
    if (accepts(name.toLowerCase())) return undefined;
    if (name === '') return 'The header Host is empty. Send the name or address of the server, such as localhost.';
    return `The host ${reveal(name)} is not known here, and could be that of a web page (DNS rebinding). Use localhost or an IP address, or allow the name with --allow-host (in a program: listen({ allowHosts })).`;
  };
}

/** Returns how to correct a value that no Host header can have as its name; undefined if it is a name. */
export function hostNameFault(name: unknown): string | undefined {
  const isName = typeof name === 'string' && /^[a-z\d_](?:[a-z\d._-]*[a-z\d_])?$/i.test(name);
  return isName ? undefined : 'Expected the name of a host, such as mock.example.com, without scheme, port and path.';
}
