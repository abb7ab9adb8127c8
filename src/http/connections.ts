import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
// Imported, because a consumer's tests may replace the global timers by a fake clock, under which the server would never end.
import { clearInterval, setInterval } from 'node:timers';

/** A request over HTTP whose response is not sent yet. */
export type PendingRequest = {
  /** As it was sent. */
  readonly method: string;
  /** Path and query as they were sent; a query may contain a secret, so leave it out of logs. */
  readonly target: string;
};

/** The connections of a server. */
export type Connections = {
  /** Lists the requests whose responses are not sent yet. */
  readonly pending: () => readonly PendingRequest[];
  /**
   * Ends the server: it accepts no new connection, and the promise resolves when every request that has begun is responded to. A second
   * call cuts all connections.
   */
  readonly end: () => Promise<void>;
};

/** Tracks the connections of a server that does not listen yet. */
export function trackConnections(server: Server): Connections {
  const open = new Map<Socket, Set<ServerResponse>>();
  server.on('connection', (socket: Socket) => {
    open.set(socket, new Set());
    // Each pipelined request may listen for the end of its connection.
    socket.setMaxListeners(0).once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, outgoing) => {
    const unsent = open.get(socket)?.add(outgoing);
    outgoing.once('close', () => unsent?.delete(outgoing));
  });
  let ended: Promise<void> | undefined;
  return {
    pending: () => [...open.values()].flatMap((unsent) => [...unsent].map(({ req }) => pendingRequest(req))),
    end: () => {
      if (ended !== undefined) for (const socket of open.keys()) socket.destroy();
      ended ??= end(server, open);
      return ended;
    },
  };
}

/** Returns a request as it is listed while its response is pending. */
export function pendingRequest({ method = '', url = '' }: IncomingMessage): PendingRequest {
  return { method, target: url.replace(/^https?:\/\/[^/?#]*/i, '') };
}

/** The responses that each held connection waits for. */
const held = new WeakMap<Socket, Set<ServerResponse>>();

/**
 * Stops reading from a response's connection until this response and all others that hold the connection are sent. Otherwise a client
 * that keeps sending would fill the memory with requests.
 */
export function holdConnection(outgoing: ServerResponse): void {
  const { socket } = outgoing.req;
  const responses = held.get(socket) ?? new Set();
  held.set(socket, responses.add(outgoing));
  socket.pause();
  outgoing.once('close', () => {
    responses.delete(outgoing);
    if (responses.size === 0) socket.resume();
  });
}

/** The time that idle connections still have for a request after the server starts to end, in milliseconds, and the number of checks in it. */
export const lastOrders = 250;
const checks = 5;

/** Ends a server gently: Node's own `close` cuts idle keep-alive connections at once, and with them the requests on their way. */
async function end(server: Server, open: ReadonlyMap<Socket, unknown>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  if (server.listening) NetServer.prototype.close.call(server);
  // From now on, a client that has closed its end has left: its delayed response would keep the server from ending.
  Object.assign(server, { httpAllowHalfOpen: false });
  // On a held connection the client's end is not noticed, and the server would wait for its response.
  for (const socket of open.keys()) socket.resume();
  // In several steps, because a process that was busy all the time has not yet read the requests that have arrived.
  let left = checks;
  const timer = setInterval(() => {
    if (--left > 0) return;
    server.closeIdleConnections();
    // Some clients open a connection in advance. Node does not call it idle until its first request, for which it waits a minute.
    for (const socket of open.keys()) if (socket.bytesRead === 0) socket.destroy();
  }, lastOrders / checks);
  await closed;
  clearInterval(timer);
  // Stops Node's own check of connections, which would go on forever.
  server.close();
}
