import type { Socket } from 'node:net';
import { connectTo } from './connect-to.ts';
import { authorityOf, type Destination } from './destination.ts';
import type { OwnProxy } from './own-proxy.ts';
import { type Refusal, refuseTunnel, unreachable } from './refusal.ts';

/** The response to a request CONNECT whose tunnel is open. */
export const established = 'HTTP/1.1 200 Connection Established\r\n\r\n';

/**
 * A request CONNECT: its connection, the bytes after it, and how long one side may be silent after the other has ended, in milliseconds.
 */
export type TunnelRequest = { readonly socket: Socket; readonly head: Buffer; readonly silence: number };

/** Opens a tunnel to a host that is not intercepted. Returns the refusal if it cannot be reached. */
export async function openTunnel(
  { socket, head, silence }: TunnelRequest,
  destination: Destination,
  proxyOf: OwnProxy,
): Promise<Refusal | undefined> {
  const gone = new AbortController();
  const onClose = (): void => gone.abort();
  socket.once('close', onClose);
  let proxy: URL | undefined;
  try {
    proxy = proxyOf(destination);
    const outbound = await connectTo(destination, proxy, gone.signal);
    socket.write(established);
    if (outbound.head.length > 0) socket.write(outbound.head);
    if (head.length > 0) outbound.socket.write(head);
    join(socket, outbound.socket, silence);
    return undefined;
  } catch (error) {
    if (gone.signal.aborted) return undefined;
    socket.off('close', onClose);
    const refusal = unreachable(destination.host, authorityOf(destination), error as Error, proxy);
    refuseTunnel(socket, refusal);
    return refusal;
  }
}

/** Joins two connections. The end of one side is passed on as such, and a side that breaks off ends the other. */
function join(one: Socket, other: Socket, silence: number): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.on('error', () => {});
    from.pipe(to);
    // A client that has ended its side may still read. One that is gone looks the same, and only silence distinguishes them.
    const limitSilence = (): void => void to.setTimeout(silence, () => to.destroy());
    if (from.readableEnded) limitSilence();
    else from.once('end', limitSilence);
    // A connection that has ended properly has passed its end on, and its last bytes may still be on their way.
    from.once('close', () => from.readableEnded || to.destroy());
  }
}
