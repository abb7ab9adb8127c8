import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { patience } from '../http/broken-http.ts';
import { authorityOf, destinationOfUrl } from './destination.ts';
import { UnusableProxyError } from './own-proxy.ts';

/** Why the forward proxy does not connect. */
export type RefusalKind =
  | 'no-credential'
  | 'other-user'
  | 'no-owner'
  | 'offline'
  | 'unlisted'
  | 'unreachable'
  | 'own-proxy'
  | 'not-a-proxy-request';

/** A refused connection or request: the response, and the host in question. */
export type Refusal = {
  readonly kind: RefusalKind;
  readonly status: number;
  readonly host: string;
  /** Also in the status line, because many clients show nothing else of a refused tunnel. */
  readonly reason?: string;
  readonly message: string;
  /** Why a host or the user's own proxy cannot be reached, such as ECONNREFUSED. */
  readonly cause?: string;
};

/** Returns the headers of a refusal. */
function headersOf({ status, message }: Refusal): Readonly<Record<string, string | number>> {
  return {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(message) + 1,
    connection: 'close',
    ...(status === 407 ? { 'proxy-authenticate': 'Basic realm="flowservice"' } : {}),
  };
}

/** Refuses a request CONNECT, and closes its connection when the client has had time to read the response. */
export function refuseTunnel(socket: Duplex, refusal: Refusal): void {
  // The client's end of the connection would never be noticed otherwise.
  socket.resume();
  if (!socket.writable) return void socket.destroy();
  const { status, reason = STATUS_CODES[status], message } = refusal;
  const lines = Object.entries(headersOf(refusal)).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${lines.join('')}\r\n${message}\n`);
  const timer = setTimeout(() => socket.destroy(), patience);
  socket.once('close', () => clearTimeout(timer));
}

/** Refuses a request with an absolute URL. */
export function refuseRequest(outgoing: ServerResponse, refusal: Refusal): void {
  // The client may read the response only after it has sent everything.
  outgoing.req.resume();
  if (outgoing.headersSent) return void outgoing.destroy();
  const { status, reason = STATUS_CODES[status], message } = refusal;
  outgoing.writeHead(status, reason, headersOf(refusal)).end(`${message}\n`);
}

/**
 * Returns the response for a destination that cannot be reached. Nothing in it contains the password of the user's own proxy.
 *
 * @param shown - the destination as the client wrote it
 * @param proxy - the user's own proxy, if it is on the way
 */
export function unreachable(host: string, shown: string, error: Error, proxy?: URL): Refusal {
  const { code } = error as NodeJS.ErrnoException;
  const cause = error instanceof UnusableProxyError || code === undefined ? error.message : code;
  const status = code === 'ETIMEDOUT' ? 504 : 502;
  const message = `Cannot connect to ${shown} (${cause}).`;
  if (proxy === undefined || code === undefined) return { kind: 'unreachable', status, host, message, cause };
  return { kind: 'own-proxy', status, host: authorityOf(destinationOfUrl(proxy)), message, cause };
}
