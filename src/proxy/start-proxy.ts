import { randomBytes } from 'node:crypto';
import { createServer, Agent as HttpAgent, type IncomingMessage, type ServerResponse } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Profile } from '../check/profile.ts';
import type { Contract } from '../contract/contract.ts';
import { refuseBroken } from '../http/broken-http.ts';
import { type PendingRequest, pendingRequest, trackConnections } from '../http/connections.ts';
import { type HostOptions, hostCheck } from '../http/host-check.ts';
import { loopback } from '../http/loopback.ts';
import { urlOf } from '../http/serve.ts';
import { handleRequest, type ProxiedExchange } from './handle-request.ts';

/** The options of a proxy. */
export type ProxyOptions = HostOptions & {
  readonly contract: Contract;
  /** Default 0, which is any free port. */
  readonly port?: number;
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
  /** Called with each internal error of the proxy and each error of `onExchange`; without it, they are unhandled rejections. */
  readonly onError?: (error: unknown) => void;
};

/** A proxy that listens. */
export type RunningProxy = {
  /** Without a path, such as `http://127.0.0.1:4011`. */
  readonly url: string;
  /** Returns the requests whose responses are pending. */
  readonly pending: () => readonly PendingRequest[];
  /** Ends the proxy after the pending responses; a second call aborts them. */
  readonly close: () => Promise<void>;
};

/**
 * Starts a proxy between a consumer and a Flow Service. It uses node:http at both ends, which passes messages on byte for byte as they
 * arrive; libraries above it decompress bodies, follow redirects or buffer.
 *
 * @throws the system's error (`EADDRINUSE`, `EACCES`) if it cannot listen
 */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { contract, host = loopback, port = 0, upstream: url, timeout = 60_000, profile = 'strict', failOnViolation = false } = options;
  const { onExchange, onError = rethrow } = options;
  const agent = new (url.protocol === 'https:' ? HttpsAgent : HttpAgent)({ keepAlive: true });
  const settings = {
    contract,
    upstream: { url, agent, timeout },
    profile,
    failOnViolation,
    checkHost: hostCheck(contract, options),
    requestId,
  };
  const underWay = new Map<IncomingMessage, Promise<void>>();
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    try {
      onExchange(await handleRequest(incoming, outgoing, settings));
    } catch (error) {
      // A consumer without a response would wait for ever.
      if (!outgoing.writableEnded) outgoing.destroy();
      onError(error);
    }
  };
  // Without requireHostHeader, requests without a host get a response in our form instead of that of node:http.
  const server = createServer({ requireHostHeader: false }, (incoming, outgoing) => {
    responses.note(outgoing);
    underWay.set(
      incoming,
      handle(incoming, outgoing).finally(() => underWay.delete(incoming)),
    );
  });
  const responses = refuseBroken(server, { requestId, tunnel: 'This proxy forwards only to its upstream, and does not open tunnels.' });
  const connections = trackConnections(server);
  // Each pipelined request listens for the end of its connection.
  server.on('connection', (socket) => void socket.setMaxListeners(0));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve());
  });
  return {
    url: urlOf(server),
    pending: () => [...underWay.keys()].map(pendingRequest),
    close: async () => {
      await connections.end();
      await Promise.all(underWay.values());
      agent.destroy();
    },
  };
}

function rethrow(error: unknown): never {
  throw error;
}

function requestId(): string {
  return randomBytes(16).toString('hex');
}
