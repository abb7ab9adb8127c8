import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
// Imported, because a consumer's tests may replace the global timers by a fake clock, under which the server would never end.
import { clearInterval, setInterval } from 'node:timers';

/** A request over HTTP whose response is not sent yet. */
export type PendingRequest = {
  /** The method, as it was sent. */
  readonly method: string;
  /** Path and query as they were sent; a query may contain a secret, so leave it out of logs. */
  readonly target: string;
};

/** The connections of a server. */
export type Connections = {
  /** Lists the requests whose responses are not sent yet. */
  readonly pending: () => readonly PendingRequest[];
  /**
   * Ends the server: it accepts no new connection, and the promise resolves when every request whose head has arrived is responded to. A
   * second call cuts all connections.
   */
  readonly end: () => Promise<void>;
};

/** The responses that each connection waits for, in the order of their requests. */
const unsent = new WeakMap<Socket, Set<ServerResponse>>();

/** Responses without an end of their own, which are not waited for. */
const endless = new WeakSet<ServerResponse>();

/** Leaves a response without an end of its own out of the pending ones. */
export function markEndless(outgoing: ServerResponse): void {
  endless.add(outgoing);
}

/** Tracks the connections of a server that does not listen yet: as many as the system allows. */
export function trackConnections(server: Server): Connections {
  const open = new Map<Socket, ReadonlySet<ServerResponse>>();
  server.on('connection', (socket: Socket) => {
    const responses = new Set<ServerResponse>();
    open.set(socket, responses);
    unsent.set(socket, responses);
    // Each pipelined request may listen for the end of its connection.
    socket.setMaxListeners(0).once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, outgoing) => {
    unsent.get(socket)?.add(outgoing);
    outgoing.once('close', () => unsent.get(socket)?.delete(outgoing));
  });
  let ended: Promise<void> | undefined;
  return {
    pending: () =>
      [...open.values()].flatMap((responses) =>
        [...responses].filter((one) => !one.writableFinished && !endless.has(one)).map(({ req }) => pendingRequest(req)),
      ),
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

/** The connections on which a request arrived before the response to the request before it was sent. */
const pipelined = new WeakSet<Socket>();

/**
 * Handles a request when the response to the request before it on its connection is sent. Otherwise a client that sends many requests and
 * reads no response would fill the memory with responses. Does nothing if the connection is closed before.
 */
export function inTurn(outgoing: ServerResponse, handle: () => void): void {
  const { socket } = outgoing.req;
  const responses = [...(unsent.get(socket) ?? [])];
  const before = responses.slice(0, responses.indexOf(outgoing)).findLast(({ writableFinished }) => !writableFinished);
  if (before === undefined) handle();
  else {
    pipelined.add(socket);
    holdConnection(outgoing);
    before.once('close', () => socket.destroyed || handle());
  }
}

/**
 * Returns whether no request follows on a response's connection until the client has the response. Closing a connection with unread bytes
 * resets it, and a reset loses the responses that the client has not read yet.
 */
export function isLast({ req: { socket } }: ServerResponse): boolean {
  return !pipelined.has(socket) && (unsent.get(socket)?.size ?? 0) <= 1;
}

/**
 * The time that connections without a pending response still have for a request after the server starts to end, in milliseconds, and the
 * number of checks in it.
 */
export const lastOrders = 250;
const checks = 5;

/** Ends a server gently: Node's own `close` cuts idle keep-alive connections at once, and with them the requests on their way. */
async function end(server: Server, open: ReadonlyMap<Socket, ReadonlySet<ServerResponse>>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  if (server.listening) NetServer.prototype.close.call(server);
  // From now on, a client that has closed its end has left: its delayed response would keep the server from ending.
  Object.assign(server, { httpAllowHalfOpen: false });
  // On a held connection the client's end is not noticed, and the server would wait for its response.
  for (const socket of open.keys()) socket.resume();
  // In several steps, because a process that was busy all the time has not yet read the requests that have arrived.
  let left = checks;
  const read = new WeakMap<Socket, number>();
  const timer = setInterval(() => {
    left--;
    for (const [socket, responses] of open) {
      const isQuiet = read.get(socket) === socket.bytesRead;
      read.set(socket, socket.bytesRead);
      // Idle, opened in advance, or in the middle of a head. A connection that is being closed still has bytes to deliver.
      if (left <= 0 && isQuiet && responses.size === 0 && !socket.writableEnded) socket.destroy();
    }
  }, lastOrders / checks);
  await closed;
  clearInterval(timer);
  // Stops Node's own check of connections, which would go on forever.
  server.close();
}
