import type { IncomingMessage, ServerResponse } from 'node:http';
// Imported, because a consumer's tests may replace the global timers by a fake clock.
import { clearTimeout, setTimeout } from 'node:timers';
import { lastOrders, markEndless } from './connections.ts';

/**
 * A body without an end of its own. Its reader asks for the next part only when the client has taken the one before, so that a slow client
 * needs no queue.
 */
export type LiveBody = (reader: LiveReader) => LiveParts;

/** The reader of a live body. Its functions are never called before the body has returned its parts. */
export type LiveReader = {
  /** Announces that there may be another part. */
  readonly wake: () => void;
  /** Announces that the body has ended. */
  readonly end: () => void;
};

/** The parts of a live body for one client. Its functions do not throw. */
export type LiveParts = {
  /** Returns the next part; empty if there is none yet. */
  readonly next: () => string;
  /** Ends the calls of the reader: the client has left. */
  readonly close: () => void;
};

/**
 * Sends a live body until it ends or the client leaves. A client that closes its end of the connection has left: a browser does so when its
 * tab is closed, and Node would notice it only after two more writes.
 */
export function sendLive({ socket }: IncomingMessage, outgoing: ServerResponse, live: LiveBody): void {
  markEndless(outgoing);
  let isFull = false;
  const send = (): void => {
    while (!isFull && !outgoing.writableEnded && !socket.destroyed) {
      const part = parts.next();
      if (part === '') return;
      isFull = !outgoing.write(part);
    }
  };
  const parts = live({ wake: send, end: () => endSoon(outgoing) });
  outgoing.once('close', parts.close);
  outgoing.on('drain', () => {
    isFull = false;
    send();
  });
  socket.once('end', () => socket.destroy());
  send();
}

/** Ends a response, and cuts its connection if the client does not read the rest. */
function endSoon(outgoing: ServerResponse): void {
  const timer = setTimeout(() => outgoing.req.socket.destroy(), lastOrders);
  outgoing.once('close', () => clearTimeout(timer)).end();
}

/** Returns a live body as a stream, for callers in this process. An abort of the signal ends it with the signal's reason. */
export function liveStream(live: LiveBody, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let isClosed = false;
  let hasEnded = false;
  let wake = (): void => {};
  let close = (): void => {};
  let parts: LiveParts;
  const nextPart = async (): Promise<string | undefined> => {
    for (;;) {
      const part = isClosed || hasEnded ? undefined : parts.next();
      if (part !== '') return part;
      const { promise, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      await promise;
    }
  };
  return new ReadableStream(
    {
      start: (controller) => {
        const end = (): void => {
          hasEnded = true;
          wake();
        };
        parts = live({ wake: () => wake(), end });
        const abort = (): void => {
          controller.error(signal.reason);
          close();
        };
        close = () => {
          isClosed = true;
          signal.removeEventListener('abort', abort);
          parts.close();
          wake();
        };
        signal.addEventListener('abort', abort);
      },
      pull: async (controller) => {
        const part = await nextPart();
        if (part !== undefined) controller.enqueue(encoder.encode(part));
        else if (!isClosed) {
          close();
          controller.close();
        }
      },
      cancel: () => close(),
    },
    { highWaterMark: 0 },
  );
}
