import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { Attack } from './hostile-request.ts';

/** How long a connection may take to end once its client has closed its side, in milliseconds: far more than any of the server's limits. */
const patience = 60_000;

/** The bytes that came back; undefined if the connection did not end. */
export type Outcome = string | undefined;

/** Makes an attack, and waits until the connection is closed. */
export function attack(url: string, { bytes, pauses, end }: Attack): Promise<Outcome> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const received: Buffer[] = [];
    const timer = setTimeout(() => {
      resolve(undefined);
      socket.destroy();
    }, patience);
    socket.on('data', (data: Buffer) => received.push(data));
    // A server may close a connection on which its client still writes.
    socket.on('error', () => {});
    socket.on('end', () => socket.end());
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(received).toString('latin1'));
    });
    socket.on('connect', async () => {
      const sent = end === 'half' ? bytes : bytes.subarray(0, end.reset);
      let from = 0;
      for (const pause of [...pauses.filter((at) => at < sent.length), sent.length]) {
        if (socket.destroyed || !socket.writable) return;
        socket.write(sent.subarray(from, pause));
        from = pause;
        await setImmediate();
      }
      if (end === 'half') socket.end();
      else socket.resetAndDestroy();
    });
  });
}
