import type { Socket } from 'node:net';

/** How many answers each connection waits for that is held. */
const waiting = new WeakMap<Socket, number>();

/**
 * Reads nothing more from a connection, so that whoever sends on while an answer takes its time does not fill the memory with requests.
 *
 * @returns what lets go of it again; only when all that have held it do so is it read on
 */
export function holdConnection(socket: Socket): () => void {
  waiting.set(socket, (waiting.get(socket) ?? 0) + 1);
  socket.pause();
  return () => {
    const left = (waiting.get(socket) ?? 1) - 1;
    waiting.set(socket, left);
    if (left === 0) socket.resume();
  };
}
