import type { RequestMessage } from '../src/check/http-message.ts';
import { type Answer, arrivingBody, cutError, type RequestHandler, waitForDelay } from '../src/http/answer.ts';
import { liveStream } from '../src/http/live-body.ts';

/** Has the signature of the platform's `fetch`; the mock responds without port or socket. */
export type InProcessFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Creates a `fetch` to which the mock responds, whatever the host. Like the platform's, it rejects with a `TypeError` if the connection is
 * cut, and with the signal's reason if its signal aborts.
 */
export function inProcessFetch(handle: RequestHandler): InProcessFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const answer = await handle(await unlessAborted(messageOf(request), signal));
    await waitForDelay(answer, signal);
    signal.throwIfAborted();
    const arriving = arrivingBody(answer);
    if (arriving === undefined) throw new TypeError('fetch failed', { cause: cutError() });
    return responseOf(request, answer, arriving);
  };
}

async function messageOf(request: Request): Promise<RequestMessage> {
  const { pathname, search } = new URL(request.url);
  const body = request.body === null ? new Uint8Array() : new Uint8Array(await request.arrayBuffer());
  return { method: request.method, target: pathname + search, headers: [...request.headers], body };
}

/** Rejects with the signal's reason as soon as it aborts: `arrayBuffer()` waits for a slow body whatever the request's signal does. */
function unlessAborted<T>(awaited: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    awaited.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function responseOf({ method, url, signal }: Request, answer: Answer, arriving: string): Response {
  const { status, headers, body, pieces, live, cut, bytes } = answer;
  const isBodiless = status === 204 || method === 'HEAD';
  const sent =
    status === 204 || pieces !== undefined || live !== undefined
      ? headers
      : { ...headers, 'content-length': String(Buffer.byteLength(bytes ?? body)) };
  const streamed = cut === 'middle' ? brokenOff(arriving) : pieces;
  const sentBody = (): BodyInit => {
    if (live !== undefined) return liveStream(live, signal);
    if (bytes !== undefined) return Buffer.from(bytes);
    return streamed === undefined ? arriving : streamOf(streamed);
  };
  const response = new Response(isBodiless ? null : sentBody(), { status, headers: sent });
  // The constructor sets no URL, and clients that resolve Location against the URL would fail.
  return Object.defineProperty(response, 'url', { value: url });
}

/** Creates a body that begins and then fails, as the platform's own does when a connection breaks. */
function* brokenOff(beginning: string): Generator<string> {
  yield beginning;
  throw new TypeError('terminated', { cause: cutError() });
}

/** Makes a stream of text that is taken from its source as it is read. */
function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const left = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = left.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
