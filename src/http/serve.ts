import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, arrivingBody, type RequestHandler } from './answer.ts';
import { brokenAnswer, patience, refuseBroken } from './broken-http.ts';
import { trackConnections } from './connections.ts';
import { holdConnection } from './hold-connection.ts';
import { loopback } from './loopback.ts';
import { type PendingRequest, pendingRequests } from './pending-requests.ts';
import { readRequest } from './read-request.ts';

/** One answered request, for a log. */
export type Exchange = {
  /** As it was sent. */
  readonly method: string;
  /** Path and query as they were sent; a query may hold a secret, so leave it out of logs. */
  readonly target: string;
  /** What the mock has sent back. */
  readonly answer: Answer;
  /** From the whole request to the answer. */
  readonly milliseconds: number;
};

/** Where to listen. */
export type ListenOptions = {
  /** Default 127.0.0.1, so that nobody else can reach the mock. */
  readonly host?: string;
  /** Default 0, which is any free port. */
  readonly port?: number;
  /** How long a request may take to arrive, in milliseconds, default 60,000; whoever takes longer is told so with 408. */
  readonly requestTimeout?: number;
};

/** A listening server. */
export type RunningServer = {
  /** The base URL without a path, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Returns the requests that are not answered yet. */
  readonly pending: () => readonly PendingRequest[];
  /** Ends it: no new connections, each request that has begun is answered. A second call cuts what is left. */
  readonly close: () => Promise<void>;
};

/** How long a request may take to arrive, and how often at least that is looked after, in milliseconds. */
const longest = 60_000;
const interval = 5000;

/** The settings of a server. */
export type ServeOptions = ListenOptions & {
  /** The bytes of a body that are read; a longer one is handed over when it has just exceeded them. */
  readonly maxBytes: number;
  /** Makes the request id of a response to bytes that never get to the handler. */
  readonly requestId: () => string;
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
};

/**
 * Puts a mock behind node:http. Every request that can be parsed is answered, whatever its body; what cannot be is refused.
 *
 * @throws the system's error (`EADDRINUSE`, `EACCES`, `ENOTFOUND`) where it cannot listen
 */
export async function serve(handle: RequestHandler, options: ServeOptions): Promise<RunningServer> {
  const { host = loopback, port = 0, requestTimeout = longest, maxBytes, requestId, onExchange } = options;
  let isEnding = false;
  const delays = new Set<NodeJS.Timeout>();
  const settings = {
    keepAliveTimeout: 60_000,
    headersTimeout: requestTimeout,
    requestTimeout,
    connectionsCheckingInterval: Math.min(interval, Math.ceil(requestTimeout / 4)),
    // Else node:http answers by itself, and not in our form.
    requireHostHeader: false,
  };
  const server = createServer(settings, (incoming, outgoing) => {
    const start = performance.now();
    responses.note(outgoing);
    readRequest(incoming, maxBytes, ({ request, hosts, protocol }) => {
      const finish = (answer: Answer): void => {
        send(incoming, outgoing, answer, isEnding);
        onExchange?.({ method: request.method, target: request.target, answer, milliseconds: performance.now() - start });
      };
      if (hosts !== 1 && (hosts > 1 || incoming.httpVersion === '1.1')) {
        finish(brokenAnswer(400, requestId(), `This request has ${hosts} Host headers. Send one; RFC 9112 §3.2 asks for it.`));
        return;
      }
      if (protocol !== undefined) {
        finish(brokenAnswer(405, requestId(), 'This mock speaks HTTP/1.1 and nothing else. Leave out the header Upgrade.'));
        return;
      }
      const deliver = (answer: Answer): void => {
        if (answer.delay === undefined) finish(answer);
        else delay({ delays, outgoing, milliseconds: answer.delay }, () => finish(answer));
      };
      const answer = handle(request);
      if (!(answer instanceof Promise) && answer.delay === undefined) return finish(answer);
      holdConnection(outgoing);
      if (answer instanceof Promise) void answer.then(deliver);
      else deliver(answer);
    });
  });
  // Else what comes after the two thousandth is left out, and nobody is told; the size of a head is limited anyway.
  server.maxHeadersCount = 0;
  const responses = refuseBroken(server, { requestId, tunnel: 'This mock opens no tunnels. Send the request to it itself.' });
  const connections = trackConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    url: urlOf(server),
    pending: () => pendingRequests(connections.open, responses.latest),
    close: () => {
      // Their connections are cut, and a timer that runs keeps the process.
      if (isEnding) for (const timer of delays) clearTimeout(timer);
      isEnding = true;
      return connections.end();
    },
  };
}

/** Does something after a while, unless the response's connection is closed or the timer is cleared before. */
function delay({ delays, outgoing, milliseconds }: Delay, task: () => void): void {
  const timer = setTimeout(() => {
    delays.delete(timer);
    task();
  }, milliseconds);
  delays.add(timer);
  outgoing.once('close', () => {
    clearTimeout(timer);
    delays.delete(timer);
  });
}

type Delay = { readonly delays: Set<NodeJS.Timeout>; readonly outgoing: ServerResponse; readonly milliseconds: number };

/** The base URL of a server that listens. */
export function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/**
 * Sends the whole answer at once, but ends the exchange of an oversized request only when its sender has finished, or taken too
 * long: to close on a sender is to make it lose the answer.
 */
function send(incoming: IncomingMessage, outgoing: ServerResponse, answer: Answer, last: boolean): void {
  const { status, headers, body, cut } = answer;
  const arriving = arrivingBody(answer);
  // To destroy a message that has been read to its end leaves its socket open.
  if (arriving === undefined) return void incoming.socket.destroy();
  const sent: Record<string, string | number> = { ...headers };
  if (status !== 204) sent['content-length'] = Buffer.byteLength(body);
  if (last) sent.connection = 'close';
  outgoing.writeHead(status, sent);
  if (cut === 'middle') return void outgoing.write(arriving, () => incoming.socket.destroy());
  if (cut === 'after') return void outgoing.end(arriving, () => incoming.socket.destroy());
  if (incoming.complete) {
    outgoing.end(body);
    return;
  }
  outgoing.write(body);
  const timer = setTimeout(() => incoming.destroy(), patience);
  incoming.once('end', () => {
    clearTimeout(timer);
    outgoing.end();
  });
  incoming.on('close', () => clearTimeout(timer));
}
