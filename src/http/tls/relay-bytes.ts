import { connect, type Socket } from 'node:net';
import { pipeline } from 'node:stream';
// Imported, because a consumer's tests may replace the global timers by a fake clock, under which a connection would never end.
import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers';
import { patience } from '../broken-http.ts';

/** The address of a plain HTTP server. */
export type Target = { readonly host: string; readonly port: number };

/** How long a client may read nothing of what it is sent, in milliseconds. Its connection would keep that in memory. */
export const longestPause = 60_000;

/** How long a connection must be quiet before it is ended, in milliseconds. */
const quietTime = 1000;

/**
 * Passes the bytes of a connection on to a plain HTTP server, and the server's to the client, no faster than each side reads them. If one
 * side has finished, the other may go on; if one side is cut, the other is.
 *
 * @returns a function that ends the connection when the response to the last request has been passed on
 */
export function relayBytes(client: Socket, target: Target): () => void {
  const behind = connect({ ...target, allowHalfOpen: true, noDelay: true });
  // Each of the pipelines listens several times for the end of both.
  for (const socket of [client, behind]) socket.setMaxListeners(0);
  let timer: NodeJS.Timeout | undefined;
  const cut = (): void => {
    client.destroy();
    behind.destroy();
  };
  const cutAfterError = (error: Error | null | undefined): void => {
    if (error) cut();
  };
  pipeline(client, behind, cutAfterError);
  pipeline(behind, client, (error) => {
    cutAfterError(error);
    // A server that has sent its last byte reads no further request.
    timer = setTimeout(cut, patience);
  });
  let isAnswered = true;
  client.on('data', () => {
    isAnswered = false;
  });
  behind.on('data', (bytes) => {
    isAnswered = !isInterim(bytes);
  });
  client.setTimeout(longestPause, () => {
    if (client.writableLength > 0) cut();
  });
  client.once('close', () => clearTimeout(timer));
  return () => endWhenQuiet(client, behind, () => isAnswered);
}

/** Returns whether bytes are the beginning of an interim response, such as 100, after which the response is still to come. */
function isInterim(bytes: Buffer): boolean {
  return /^HTTP\/1\.1 1/.test(bytes.toString('latin1', 0, 10));
}

/** Ends the client's side of a connection as soon as nothing is underway on it. The server then closes its own. */
function endWhenQuiet(client: Socket, behind: Socket, isAnswered: () => boolean): void {
  let read = -1;
  const timer = setInterval(() => {
    const isQuiet = isAnswered() && behind.bytesRead === read;
    read = behind.bytesRead;
    if (isQuiet) behind.end();
  }, quietTime);
  client.once('close', () => clearInterval(timer));
}
