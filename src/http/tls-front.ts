import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
// Imported, because a consumer's tests may replace the global timers by a fake clock, under which a connection would never end.
import { clearTimeout, setTimeout } from 'node:timers';
import { lastOrders } from './connections.ts';
import { loopback } from './loopback.ts';
import type { Address } from './start-server.ts';
import { endTls, onFirstByte, type TlsEnd } from './tls/end-tls.ts';
import type { FailedHandshake } from './tls/failed-handshake.ts';
import { relayBytes, type Target } from './tls/relay-bytes.ts';

export type TlsFrontOptions = Address & {
  /** The plain HTTP server behind it. */
  readonly target: Target;
  /** Returns the certificate and key for a name; for undefined, those for a client that sends no name. */
  readonly contextFor: TlsEnd['contextFor'];
  /** Called when a client does not complete its handshake, or leaves right after it. */
  readonly onFailedHandshake?: ((failure: FailedHandshake) => void) | undefined;
  /** How long a client may take until its first request begins, in milliseconds, default 30,000. */
  readonly handshakeTimeout?: number;
};

/** A server that speaks http and https on one port. */
export type TlsFront = {
  /** The address that it listens on, such as `127.0.0.1`. */
  readonly address: string;
  readonly port: number;
  /**
   * Takes over a connection whose client will begin TLS (or plain HTTP), such as that of a CONNECT tunnel; `head` are bytes already read.
   */
  readonly accept: (socket: Socket, head?: Buffer) => void;
  /**
   * Ends the front: no new connections; every response that is pending is passed on. A second call cuts the rest. The server behind it is
   * to be ended afterwards, or at the same time.
   */
  readonly close: () => Promise<void>;
};

/** The first byte of a connection with TLS: the type of a record that has a handshake. @see RFC 8446 §5.1 */
const firstByteOfTls = 0x16;

/**
 * Starts a server in front of a plain HTTP server. The first byte of a connection decides: plain HTTP is passed on as it is. TLS ends here;
 * HTTP/1.1 in it is passed on as it is, and HTTP/2 as one HTTP/1.1 request for each stream.
 *
 * @throws the system's error (`EADDRINUSE`, `EACCES`, `ENOTFOUND`) if it cannot listen
 */
export async function startTlsFront(options: TlsFrontOptions): Promise<TlsFront> {
  const { host = loopback, port = 0, target, contextFor, onFailedHandshake = () => {}, handshakeTimeout = 30_000 } = options;
  /** The open connections, each with the function that ends it gently. */
  const open = new Map<Socket, () => void>();
  let closing: Promise<void> | undefined;

  const accept = (socket: Socket, head?: Buffer): void => {
    // An error without a listener ends the process.
    socket.on('error', () => {});
    if (closing !== undefined) return void socket.destroy();
    let connection = socket;
    const cutAfter = (milliseconds: number): NodeJS.Timeout =>
      setTimeout(() => connection.destroy(new Error(`no request began within ${milliseconds} ms`)), milliseconds);
    const cut = (): void => void connection.destroy();
    let timer = cutAfter(handshakeTimeout);
    open.set(socket, () => {
      clearTimeout(timer);
      timer = cutAfter(lastOrders);
    });
    socket.once('close', () => {
      clearTimeout(timer);
      open.delete(socket);
    });
    const begin = async (isHttp2: boolean): Promise<void> => {
      // Loaded on use: node:http2 takes as long as all the rest.
      const start = isHttp2 ? (await import('./tls/http2-gateway.ts')).openGateway : relayBytes;
      if (connection.destroyed) return;
      clearTimeout(timer);
      const end = start(connection, target);
      open.set(socket, end);
      if (closing !== undefined) end();
    };
    if (head !== undefined && head.length > 0) socket.unshift(head);
    onFirstByte(socket, (byte) => {
      if (byte !== firstByteOfTls) return void begin(false).catch(cut);
      const onBegun: TlsEnd['onBegun'] = ({ alpnProtocol }) => void begin(alpnProtocol === 'h2').catch(cut);
      connection = endTls(socket, { contextFor, onBegun, onFailed: onFailedHandshake });
    });
  };

  // Some clients close their end of a connection after the request, and wait for the response.
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => accept(socket));
  server.listen({ host, port });
  await once(server, 'listening');
  // A connection that the system could not hand over is lost, but not the process.
  server.on('error', () => {});
  const { address, port: actualPort } = server.address() as AddressInfo;
  return {
    address,
    port: actualPort,
    accept,
    close: () => {
      if (closing !== undefined) for (const socket of open.keys()) socket.destroy();
      closing ??= endAll([...open]);
      return closing;
    },
  };

  async function endAll(connections: readonly (readonly [Socket, () => void])[]): Promise<void> {
    const closed = connections.map(([socket]) => new Promise((resolve) => socket.once('close', resolve)));
    for (const [, end] of connections) end();
    await Promise.all([...closed, new Promise((resolve) => server.close(resolve))]);
  }
}
