import { createServer, type RequestListener, type ServerOptions } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { type BrokenHttpOptions, refuseBroken } from './broken-http.ts';
import { type PendingRequest, trackConnections } from './connections.ts';
import { loopback } from './loopback.ts';

export type Address = {
  /** Default 127.0.0.1, which no other machine can reach. */
  readonly host?: string | undefined;
  /** Default 0, any free port. */
  readonly port?: number | undefined;
};

export type RunningServer = {
  /** The base URL without a path, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Lists the requests whose responses are not sent yet. */
  readonly pending: () => readonly PendingRequest[];
  /** Ends the server: no new connections; every request that has begun is responded to. A second call cuts the rest. */
  readonly close: () => Promise<void>;
};

/** The settings of a server: the address, the limits of node:http, and the refusal of everything that is not HTTP/1.1. */
export type StartOptions = Address & BrokenHttpOptions & { readonly limits?: ServerOptions };

/**
 * Starts a server of node:http under the mock or the proxy. Everything that is not HTTP/1.1 gets a response in our form, no connection
 * ends the process, and a client may half-close its connection after its request.
 *
 * @throws the system's error (`EADDRINUSE`, `EACCES`, `ENOTFOUND`) if it cannot listen, or an error with the code `ERR_NEEDS_NODE` in Bun
 */
export async function startServer(listener: RequestListener, options: StartOptions): Promise<RunningServer> {
  refuseBun();
  const { host = loopback, port = 0, limits } = options;
  // Without requireHostHeader, a request without a host gets a response in our form instead of that of node:http.
  const server = createServer({ ...limits, requireHostHeader: false });
  // By default Node silently drops every header after the first one or two thousand. The size of a head is limited anyway.
  server.maxHeadersCount = 0;
  // node:http has had this property since 0.1; otherwise it drops the response to a client that half-closes its connection.
  Object.assign(server, { httpAllowHalfOpen: true });
  refuseBroken(server, options);
  const { pending, end } = trackConnections(server);
  server.on('request', listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { url: urlOf('http', server.address() as AddressInfo), pending, close: end };
}

/** Rejects Bun, whose node:http lacks what the end of a server needs, and treats broken and half-closed connections differently. */
function refuseBun(): void {
  const { Bun } = globalThis as { readonly Bun?: { readonly version: string } };
  if (Bun === undefined) return;
  const message = `Bun ${Bun.version} cannot run this server, because its node:http differs from Node's. Use mock.fetch, or run the server with Node or Deno.`;
  throw Object.assign(new Error(message), { code: 'ERR_NEEDS_NODE' });
}

/** Returns the base URL of a server at an address. */
export function urlOf(scheme: 'http' | 'https', { address, port }: Pick<AddressInfo, 'address' | 'port'>): string {
  return `${scheme}://${isIPv6(address) ? `[${address}]` : address}:${port}`;
}
