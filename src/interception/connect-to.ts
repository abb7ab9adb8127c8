import * as http from 'node:http';
import * as https from 'node:https';
import { connect, type Socket } from 'node:net';
import { authorityOf, type Destination, destinationOfUrl } from './destination.ts';
import { proxyAuthorization } from './own-proxy.ts';

/** An open connection to a destination, and the bytes of it that have arrived already. */
export type Outbound = { readonly socket: Socket; readonly head: Buffer };

/** How long a destination or the user's own proxy may take to accept a connection, in milliseconds. */
const patience = 30_000;

/**
 * Connects to a destination, through the user's own proxy if there is one.
 *
 * @param gone - aborts the attempt, and later closes the connection
 * @throws the error that prevented the connection
 */
export function connectTo(destination: Destination, proxy: URL | undefined, gone: AbortSignal): Promise<Outbound> {
  return proxy === undefined ? connectDirectly(destination, gone) : connectThrough(proxy, destination, gone);
}

function connectDirectly(destination: Destination, signal: AbortSignal): Promise<Outbound> {
  return new Promise((resolve, reject) => {
    const socket = connect({ ...destination, allowHalfOpen: true, signal });
    const timer = setTimeout(() => socket.destroy(timedOut()), patience);
    const onClose = (): void => reject(new Error('closed'));
    socket.on('error', reject).once('close', onClose);
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.off('close', onClose);
      resolve({ socket, head: Buffer.alloc(0) });
    });
    socket.once('close', () => clearTimeout(timer));
  });
}

/**
 * Opens a tunnel through the user's own proxy.
 *
 * @see RFC 9110 §9.3.6
 */
function connectThrough(proxy: URL, destination: Destination, signal: AbortSignal): Promise<Outbound> {
  const authority = authorityOf(destination);
  const { request } = proxy.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const asked = request({
      ...destinationOfUrl(proxy),
      method: 'CONNECT',
      path: authority,
      headers: { Host: authority, ...proxyAuthorization(proxy) },
      agent: false,
      signal,
    });
    asked.setTimeout(patience, () => asked.destroy(timedOut()));
    asked.on('error', reject);
    asked.on('connect', ({ statusCode = 0 }, socket, head) => {
      socket.setTimeout(0);
      socket.on('error', reject);
      if (statusCode >= 200 && statusCode < 300) return resolve({ socket, head });
      socket.destroy();
      reject(new Error(`your own proxy responded with status ${statusCode}`));
    });
    asked.end();
  });
}

function timedOut(): Error {
  return Object.assign(new Error('no response in time'), { code: 'ETIMEDOUT' });
}
