import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import type { OpenTunnel } from '../http/broken-http.ts';
import { loopback } from '../http/loopback.ts';
import { startServer } from '../http/start-server.ts';
import { type Destination, destinationOf } from './destination.ts';
import { credentialGuard, type Guard, ownerGuard, proxyUser } from './guards.ts';
import type { OwnProxy } from './own-proxy.ts';
import { forwardPlain, forwardToTarget, plainTarget } from './plain-request.ts';
import { type Refusal, refuseRequest, refuseTunnel } from './refusal.ts';
import { established, openTunnel } from './tunnel.ts';

export type ForwardProxyOptions = {
  /** Returns whether connections to a host, in lower case, are intercepted. */
  readonly isIntercepted: (host: string) => boolean;
  /** Returns why connections to a host that is not intercepted are refused; undefined if they are passed on. */
  readonly refuseHost: (host: string) => Refusal | undefined;
  /** Takes over a connection to an intercepted host, whose client will begin TLS or plain HTTP. */
  readonly accept: (socket: Socket, head: Buffer) => void;
  /** The plain HTTP server in place of the intercepted hosts. */
  readonly target: Destination;
  readonly proxyOf: OwnProxy;
  readonly onRefused: (refusal: Refusal) => void;
  /** The id of the own user; undefined on systems without one. */
  readonly user: number | undefined;
  /** How long one side of a tunnel may be silent after the other has ended, in milliseconds, default 30,000. */
  readonly silence?: number;
};

export type ForwardProxy = {
  /** The URL with the credential of this run. It is a secret. */
  readonly url: string;
  /** The port for clients that cannot send a credential. */
  readonly openPort: number;
  /** Ends the proxy and every connection through it. */
  readonly close: () => Promise<void>;
};

/**
 * Starts a forward proxy on this machine: connections to the intercepted hosts end in this process, all others go where they would. It has
 * two ports, because not every client can send a credential to its proxy.
 */
export async function startForwardProxy(options: ForwardProxyOptions): Promise<ForwardProxy> {
  const password = randomBytes(24).toString('base64url');
  const guarded = await startPort(options, credentialGuard(password));
  const open = await startPort(options, ownerGuard(options.user));
  return {
    url: guarded.url.replace('://', `://${proxyUser}:${password}@`),
    openPort: Number(new URL(open.url).port),
    close: async () => {
      // The second call cuts the tunnels, whose clients would keep them open.
      await Promise.all([guarded, open].flatMap(({ close }) => [close(), close()]));
    },
  };
}

function startPort(options: ForwardProxyOptions, guard: Guard) {
  return startServer(requestListener(options, guard), { host: loopback, requestId, tunnel: tunnelOpener(options, guard) });
}

function requestId(): string {
  return randomBytes(16).toString('hex');
}

/** Handles requests CONNECT. */
function tunnelOpener(
  { isIntercepted, refuseHost, accept, proxyOf, onRefused, silence = 30_000 }: ForwardProxyOptions,
  guard: Guard,
): OpenTunnel {
  return (incoming, socket, head) => {
    const destination = destinationOf(incoming.url ?? '');
    const { host = '' } = destination ?? {};
    const isOurs = isIntercepted(host);
    const refusal =
      guard(incoming, host, isOurs) ?? (destination === undefined ? notForProxy(host) : isOurs ? undefined : refuseHost(host));
    if (refusal !== undefined) {
      refuseTunnel(socket, refusal);
      onRefused(refusal);
    } else if (isOurs) {
      socket.write(established);
      accept(socket, head);
    } else if (destination !== undefined) {
      void openTunnel({ socket, head, silence }, destination, proxyOf).then((failed) => failed && onRefused(failed));
    }
  };
}

/** Handles requests with an absolute URL, which clients send for plain http. */
function requestListener(
  { isIntercepted, refuseHost, target: server, proxyOf, onRefused }: ForwardProxyOptions,
  guard: Guard,
): RequestListener {
  return (incoming, outgoing) => {
    const target = plainTarget(incoming.url ?? '');
    const host = target?.destination.host ?? '';
    const isOurs = isIntercepted(host);
    const refusal = guard(incoming, host, isOurs) ?? (target === undefined ? notForProxy(host) : isOurs ? undefined : refuseHost(host));
    if (refusal !== undefined || target === undefined) {
      refuseRequest(outgoing, refusal ?? notForProxy(host));
      if (refusal !== undefined) onRefused(refusal);
      return;
    }
    const done = isOurs ? forwardToTarget(incoming, outgoing, target, server) : forwardPlain(incoming, outgoing, target, proxyOf);
    void done.then((failed) => failed && onRefused(failed));
  };
}

function notForProxy(host: string): Refusal {
  const message = 'This is a forward proxy. Send CONNECT host:port, or a request with an absolute http URL.';
  return { kind: 'not-a-proxy-request', status: 400, host, message };
}
