import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type ClientHttp2Session, type ClientSessionOptions, connect as connectHttp2, type SecureClientSessionOptions } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { createAuthority } from '../../src/http/certificate-authority.ts';
import type { FailedHandshake } from '../../src/http/tls/failed-handshake.ts';
import { startTlsFront, type TlsFront, type TlsFrontOptions } from '../../src/http/tls-front.ts';

const authority = createAuthority(['localhost', '127.0.0.1']);

/** A plain server with TLS in front of it, and clients for both. */
export type Fronted = {
  readonly front: TlsFront;
  readonly failures: readonly FailedHandshake[];
  readonly behind: ReturnType<typeof createServer>;
  /** The options of a client that trusts the authority. */
  readonly trust: { readonly ca: string; readonly servername: string };
  /** Opens a connection with TLS. */
  readonly open: () => Promise<TLSSocket>;
  /** Opens a session of HTTP/2. */
  readonly session: (options?: ClientSessionOptions & SecureClientSessionOptions) => ClientHttp2Session;
  /** Ends everything at once. */
  readonly close: () => Promise<void>;
};

/** Starts a plain server with this listener, and TLS in front of it. */
export async function startFront(respond: RequestListener, options: Partial<TlsFrontOptions> = {}): Promise<Fronted> {
  const behind = createServer(respond);
  await once(behind.listen(0, '127.0.0.1'), 'listening');
  const failures: FailedHandshake[] = [];
  const front = await startTlsFront({
    target: { host: '127.0.0.1', port: (behind.address() as AddressInfo).port },
    contextFor: (host = '127.0.0.1') => authority.contextFor(host),
    onFailedHandshake: (failure) => failures.push(failure),
    ...options,
  });
  const trust = { ca: authority.certificate, servername: 'localhost' };
  return {
    front,
    failures,
    behind,
    trust,
    open: async () => {
      const options = { port: front.port, host: '127.0.0.1', ...trust, allowHalfOpen: true };
      const socket = connect(options);
      socket.on('error', () => {});
      await once(socket, 'secureConnect');
      return socket;
    },
    session: (more = {}) => {
      const session = connectHttp2(`https://127.0.0.1:${front.port}`, { ...trust, ...more });
      return session.on('error', () => {});
    },
    close: async () => {
      const closing = front.close();
      behind.close();
      behind.closeAllConnections();
      await Promise.all([closing, front.close()]);
    },
  };
}
