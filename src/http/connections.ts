import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/** The connections of a server. */
export type Connections = {
  /** Those that are open, also the ones that node:http has handed over. */
  readonly open: ReadonlySet<Socket>;
  /** Ends the server: takes no new connection, and waits for the response to each request that has begun. A second call cuts them all. */
  readonly end: () => Promise<void>;
};

/** How long idle connections may still send a request after the end was asked for, in milliseconds, and in how many steps that is waited. */
export const lastOrders = 250;
const steps = 5;
/** Kept as they are now: a consumer's tests may put another clock in its place later, and the end would never come. */
const { setInterval, clearInterval } = globalThis;

/** Keeps track of the connections of a server that does not listen yet. */
export function trackConnections(server: Server): Connections {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  let ended: Promise<void> | undefined;
  return {
    open,
    end: () => {
      if (ended !== undefined) for (const socket of open) socket.destroy();
      ended ??= end(server, open);
      return ended;
    },
  };
}

/** Node's own `close` cuts idle keep-alive connections at once, and with them the requests that are on their way. */
async function end(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  const ended = new Promise<void>((resolve) => server.once('close', resolve));
  if (server.listening) NetServer.prototype.close.call(server);
  // That a client has gone is not seen on a connection that is held, and its response would be waited for.
  for (const socket of open) socket.resume();
  // Step by step, for a process that was held up for all that time has not yet read what has arrived in it.
  let left = steps;
  const timer = setInterval(() => {
    if (--left > 0) return;
    server.closeIdleConnections();
    // Node waits a minute for the first word of a connection, and does not call it idle; some clients open one to have it in hand.
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  }, lastOrders / steps);
  await ended;
  clearInterval(timer);
  // Ends Node's own looking after connections, which would go on for ever.
  server.close();
}
