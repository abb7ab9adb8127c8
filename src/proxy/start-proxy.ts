import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Profile } from '../check/profile.ts';
import type { Contract } from '../contract/contract.ts';
import type { Answer } from '../http/answer.ts';
import { inTurn, type PendingRequest } from '../http/connections.ts';
import { type HostOptions, hostCheck } from '../http/host-check.ts';
import { type Address, type RunningServer, startServer } from '../http/start-server.ts';
import { upstreamAt } from './forward.ts';
import { handleRequest, type ProxiedExchange } from './handle-request.ts';

export type ProxyOptions = Address &
  HostOptions & {
    readonly contract: Contract;
    /** An http or https URL. Its path is put before the path of each request. */
    readonly upstream: URL;
    /** The longest silence of the upstream, in milliseconds, default 60,000. */
    readonly timeout?: number;
    /** Default `strict`. */
    readonly profile?: Profile;
    /** Whether the proxy rejects requests that do not conform, as the mock does, instead of forwarding them; default false. */
    readonly failOnViolation?: boolean;
    /** Called after each request. */
    readonly onExchange: (exchange: ProxiedExchange) => void;
    /** Called with each request that is not HTTP/1.1 or asks for a tunnel, and its response. */
    readonly onRefused?: (request: PendingRequest, answer: Answer) => void;
    /** Called with each internal error of the proxy and each error of `onExchange`; without it, they are unhandled rejections. */
    readonly onError?: (error: unknown) => void;
  };

/**
 * Starts a proxy between a consumer and a Flow Service: node:http towards the consumer, undici towards the upstream.
 *
 * @throws the system's error (`EADDRINUSE`, `EACCES`) if it cannot listen
 */
export async function startProxy(options: ProxyOptions): Promise<RunningServer> {
  const { contract, host, port, upstream: url, timeout = 60_000, profile = 'strict', failOnViolation = false } = options;
  const { onExchange, onRefused, onError = rethrow } = options;
  const upstream = upstreamAt(url, timeout);
  const settings = { contract, upstream, profile, failOnViolation, checkHost: hostCheck(contract, options), requestId };
  const underWay = new Set<Promise<void>>();
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    try {
      onExchange(await handleRequest(incoming, outgoing, settings));
    } catch (error) {
      // A consumer without a response would wait for ever.
      if (!outgoing.writableEnded) outgoing.destroy();
      onError(error);
    }
  };
  const listener: RequestListener = (incoming, outgoing) => {
    inTurn(outgoing, () => {
      const handling = handle(incoming, outgoing).finally(() => underWay.delete(handling));
      underWay.add(handling);
    });
  };
  const tunnel = 'This proxy forwards only to its upstream, and does not open tunnels.';
  const server = await startServer(listener, { host, port, requestId, tunnel, ...(onRefused && { onRefused }) });
  return {
    ...server,
    close: async () => {
      await server.close();
      await Promise.all(underWay);
      await upstream.pool.destroy();
    },
  };
}

function rethrow(error: unknown): never {
  throw error;
}

function requestId(): string {
  return randomBytes(16).toString('hex');
}
