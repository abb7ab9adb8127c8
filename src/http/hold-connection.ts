import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The responses that each held connection waits for. */
const waiting = new WeakMap<Socket, Set<ServerResponse>>();

/**
 * Reads nothing more from a response's connection until that response and all others that hold the connection are sent. Otherwise a client
 * that goes on sending would fill the memory with requests.
 */
export function holdConnection(outgoing: ServerResponse): void {
  const { socket } = outgoing.req;
  const held = waiting.get(socket) ?? new Set();
  waiting.set(socket, held.add(outgoing));
  socket.pause();
  outgoing.once('close', () => {
    held.delete(outgoing);
    if (held.size === 0) socket.resume();
  });
}

/** Returns the responses that hold a connection. */
export function heldResponses(socket: Socket): ReadonlySet<ServerResponse> {
  return waiting.get(socket) ?? new Set();
}
