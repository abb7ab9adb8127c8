import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type SecureContext, TLSSocket } from 'node:tls';
import { type FailedHandshake, failedHandshake } from './failed-handshake.ts';

/** Calls a function with the first byte of a stream, which stays in it. Closes a stream that ends without one. */
export function onFirstByte(stream: Duplex, then: (byte: number) => void): void {
  const read = (): void => {
    const bytes: Buffer | null = stream.read();
    const first = bytes?.[0];
    if (bytes === null || first === undefined) return;
    stream.off('readable', read).off('end', end).unshift(bytes);
    then(first);
  };
  const end = (): void => void stream.destroy();
  stream.on('readable', read).once('end', end);
}

/** The certificates for a connection, and what follows on it. */
export type TlsEnd = {
  /** Returns the certificate and key for a name; for undefined, those for a client that sends no name. */
  readonly contextFor: (host: string | undefined) => SecureContext | undefined;
  /** Called when the first bytes of a request have arrived. */
  readonly onBegun: (connection: TLSSocket) => void;
  /** Called if the client does not complete its handshake, or leaves right after it. */
  readonly onFailed: (failure: FailedHandshake) => void;
};

/** Ends TLS on a connection, for HTTP/2 and HTTP/1.1. Returns the connection in it. */
export function endTls(socket: Socket, { contextFor, onBegun, onFailed }: TlsEnd): TLSSocket {
  const secureContext = contextFor(undefined);
  let host: string | undefined;
  let isKnown = secureContext !== undefined;
  let hasCertificate = false;
  let error: Error | undefined;
  const connection = new TLSSocket(socket, {
    isServer: true,
    ...(secureContext && { secureContext }),
    ALPNProtocols: ['h2', 'http/1.1'],
    SNICallback: (name, done) => {
      host = name;
      const context = contextFor(name);
      isKnown = context !== undefined;
      // With another certificate, the client's message names the hosts; without any, it would only report a closed connection.
      done(null, context);
    },
  });
  connection.disableRenegotiation();
  // The keys of a connection exist when the certificate is sent, or shortly after it.
  connection.once('keylog', () => {
    hasCertificate = true;
  });
  connection.on('error', (cause) => {
    error ??= cause;
  });
  const fail = (): void => onFailed(failedHandshake({ host, isKnown, hasCertificate, error }));
  connection.once('close', fail);
  onFirstByte(connection, () => {
    connection.off('close', fail);
    // Otherwise HTTP/2 would wait for an end of the handshake that only a tls.Server announces, which has no certificate for clients
    // without a name. A property that has been there since Node 12, though not in its documentation.
    Object.assign(connection, { secureConnecting: false });
    onBegun(connection);
  });
  return connection;
}
