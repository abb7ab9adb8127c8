import { Readable } from 'node:stream';
import type { Header, RequestMessage } from '../../src/check/http-message.ts';
import { arrivingBody, cutError, type RequestHandler, waitForDelay } from '../../src/http/answer.ts';

/** What nock wants to know of an answer: status, body, headers. */
export type NockReply = [status: number, body: string | Readable, headers: Record<string, string>];

/** A function that answers nock's requests from a mock, with the mock's delays and cuts. */
export function replyFrom(handle: RequestHandler): (request: Request) => Promise<NockReply> {
  return async (request) => {
    const answer = await handle(await messageOf(request));
    await waitForDelay(answer, request.signal);
    const arriving = arrivingBody(answer);
    if (arriving === undefined) throw cutError();
    const { status, headers, body, cut } = answer;
    // Without its length an answer would end when the connection does, and one that breaks off would look whole.
    const sent = status === 204 ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) };
    return [status, cut === 'middle' ? brokenOff(arriving) : arriving, sent];
  };
}

async function messageOf(request: Request): Promise<RequestMessage> {
  const { pathname, search } = new URL(request.url);
  const body = new Uint8Array(await request.arrayBuffer());
  return { method: request.method, target: pathname + search, headers: sentHeaders(request.headers), body };
}

/** The headers as they were sent, repeated ones apart, which the interceptors that nock is built on note; merged ones without that. */
function sentHeaders(headers: Headers): readonly Header[] {
  const note = Object.getOwnPropertySymbols(headers).find(({ description }) => description === 'kRawHeaders');
  const noted = note === undefined ? undefined : (Reflect.get(headers, note) as readonly Header[]);
  return noted ?? [...headers];
}

function brokenOff(beginning: string): Readable {
  const pieces = [beginning];
  return new Readable({
    read() {
      const piece = pieces.pop();
      if (piece === undefined) this.destroy(cutError());
      else this.push(piece);
    },
  });
}
