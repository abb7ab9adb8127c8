import type { RequestMessage } from '../src/conformance/index.ts';
import type { Answer } from './answer.ts';
import type { RequestHandler } from './handle-request.ts';

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
    const answer = await handle(await messageOf(request));
    if (answer.delay !== undefined) await waitUnlessAborted(answer.delay, request.signal);
    request.signal.throwIfAborted();
    if (answer.cut === 'before') throw cutError();
    return responseOf(answer);
  };
}

async function messageOf(request: Request): Promise<RequestMessage> {
  const { pathname, search } = new URL(request.url);
  const body = request.body === null ? noBytes : new Uint8Array(await request.arrayBuffer());
  return { method: request.method, target: pathname + search, headers: [...request.headers], body };
}

const noBytes = new Uint8Array();

function responseOf({ status, headers, body, cut }: Answer): Response {
  if (cut !== 'middle') return new Response(status === 204 ? null : body, { status, headers });
  const half = new TextEncoder().encode(body.slice(0, body.length / 2));
  const broken = new ReadableStream({
    pull: (controller) => {
      if (half.length > 0) controller.enqueue(half);
      controller.error(cutError());
    },
  });
  return new Response(broken, { status, headers });
}

/** What the platform's own `fetch` is rejected with where the other side resets the connection. */
function cutError(): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
}

async function waitUnlessAborted(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
