import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Answer, arrivingBody } from './answer.ts';
import { patience } from './broken-http.ts';
import { sendLive } from './live-body.ts';

/**
 * How long a client may read nothing of its response before its connection is closed, in milliseconds. Until then, the response is in
 * memory.
 */
const longestPause = 60_000;

/**
 * Sends a response at once, as much of it as its cut lets through. If the client is still sending its request, the exchange ends only
 * when the client has finished or has taken too long, because a connection closed earlier would lose the response.
 *
 * @param isLast - whether the connection is closed after this response
 */
export function sendAnswer(incoming: IncomingMessage, outgoing: ServerResponse, answer: Answer, isLast: boolean): void {
  const { status, headers, pieces, live, cut, bytes } = answer;
  const body = bytes ?? answer.body;
  const arriving = arrivingBody(answer);
  // The socket, because destroying a message that has been read to its end leaves the socket open.
  if (arriving === undefined) return void incoming.socket.destroy();
  // The request broke off while its response was delayed, and has an error response already.
  if (outgoing.headersSent) return;
  outgoing.writeHead(status, {
    ...headers,
    ...(status === 204 || pieces !== undefined || live !== undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
    ...(isLast || live !== undefined ? { connection: 'close' } : {}),
  });
  outgoing.setTimeout(longestPause, () => incoming.socket.destroy());
  if (cut === 'middle') return void outgoing.write(arriving, () => incoming.socket.destroy());
  if (cut === 'after') return void outgoing.end(arriving, () => incoming.socket.destroy());
  if (live !== undefined && incoming.method !== 'HEAD') return void sendLive(incoming, outgoing, live);
  if (pieces === undefined || incoming.method === 'HEAD') return void endAfterRequest(incoming, outgoing, body);
  // A response that cannot be completed must not look complete.
  pipeline(Readable.from(pieces, { highWaterMark: 1 }), outgoing, { end: false }).then(
    () => endAfterRequest(incoming, outgoing),
    () => incoming.socket.destroy(),
  );
}

/** Ends a response when its client has sent the whole request, or cuts the connection of a client that takes too long for that. */
export function endAfterRequest(incoming: IncomingMessage, outgoing: ServerResponse, rest: string | Uint8Array = ''): void {
  if (incoming.complete) return void outgoing.end(rest);
  outgoing.write(rest);
  const timer = setTimeout(() => incoming.destroy(), patience);
  incoming.once('end', () => {
    clearTimeout(timer);
    outgoing.end();
  });
  incoming.once('close', () => clearTimeout(timer)).resume();
}

/** Responses that wait before they are sent. */
export type Delays = {
  /** Sends a response after some milliseconds, unless its connection is closed before. */
  readonly wait: (outgoing: ServerResponse, milliseconds: number, send: () => void) => void;
  /** Drops all responses that wait, so that their timers do not keep the process alive. */
  readonly drop: () => void;
};

/** Keeps the timers of delayed responses. */
export function trackDelays(): Delays {
  const timers = new Set<NodeJS.Timeout>();
  return {
    wait: (outgoing, milliseconds, send) => {
      const timer = setTimeout(send, milliseconds);
      timers.add(timer);
      outgoing.once('close', () => {
        clearTimeout(timer);
        timers.delete(timer);
      });
    },
    drop: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
