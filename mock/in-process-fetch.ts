import type { RequestMessage } from '../src/check/http-message.ts';
import { type Answer, arrivingBody, cutError, type RequestHandler } from '../src/http/answer.ts';
import { waitUnlessAborted } from './wait-unless-aborted.ts';

/** Like the platform's `fetch`, but answered by the mock, without port or socket. */
export type InProcessFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * A `fetch` that the mock answers, whatever the host. Like the real one it is rejected with a `TypeError` where a connection would be
 * cut, and with the signal's reason where its signal aborts.
 */
export function inProcessFetch(handle: RequestHandler): InProcessFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const answer = await handle(await unlessAborted(messageOf(request), request.signal));
    if (answer.delay !== undefined) await waitUnlessAborted(answer.delay, request.signal);
    request.signal.throwIfAborted();
    const arriving = arrivingBody(answer);
    if (arriving === undefined) throw new TypeError('fetch failed', { cause: cutError() });
    return responseOf(request, answer, arriving);
  };
}

async function messageOf(request: Request): Promise<RequestMessage> {
  const { pathname, search } = new URL(request.url);
  const body = request.body === null ? noBytes : new Uint8Array(await request.arrayBuffer());
  return { method: request.method, target: pathname + search, headers: [...request.headers], body };
}

/** What is waited for, or the signal's reason: the platform gives the bytes of a request, however long they take, whatever its signal. */
function unlessAborted<T>(awaited: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    awaited.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

const noBytes = new Uint8Array();

function responseOf({ method, url }: Request, { status, headers, body, cut }: Answer, arriving: string): Response {
  const bodiless = status === 204 || method === 'HEAD';
  const sent = status === 204 ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) };
  const response = new Response(bodiless ? null : cut === 'middle' ? brokenOff(arriving) : arriving, { status, headers: sent });
  // A response that is made by hand has no URL, and clients that resolve Location against it would fail.
  return Object.defineProperty(response, 'url', { value: url });
}

/** A body that begins and then fails, as that of the platform's own `fetch` does. */
function brokenOff(beginning: string): ReadableStream<Uint8Array> {
  const pieces = [new TextEncoder().encode(beginning)];
  return new ReadableStream({
    pull: (controller) => {
      const piece = pieces.pop();
      if (piece === undefined) controller.error(new TypeError('terminated', { cause: cutError() }));
      else controller.enqueue(piece);
    },
  });
}
