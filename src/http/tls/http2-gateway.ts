import type { ClientRequest, IncomingMessage } from 'node:http';
import { constants, performServerHandshake, type ServerHttp2Stream } from 'node:http2';
import type { Duplex } from 'node:stream';
import { headerPairs } from '../read-request.ts';
import { collected, requestOf, responseHeaders } from './http2-messages.ts';
import { longestPause, type Target } from './relay-bytes.ts';

const { NGHTTP2_FLAG_END_STREAM, NGHTTP2_INTERNAL_ERROR, NGHTTP2_NO_ERROR } = constants;

/** The limits of a session. The size of a head is that of an HTTP/1.1 server; Node itself limits frames, settings and resets. */
const limits = {
  maxHeaderListPairs: 2000,
  settings: { maxConcurrentStreams: 100, maxHeaderListSize: 16 * 1024, enablePush: false },
};

/**
 * Speaks HTTP/2 on a connection, and passes each stream on as one HTTP/1.1 request to a plain server. Bodies are passed on no faster than
 * they are read. If one side cancels, so does the other.
 *
 * @returns a function that ends the connection when the responses to its requests so far have been passed on
 * @see RFC 9113 §8
 */
export function openGateway(connection: Duplex, target: Target): () => void {
  const session = performServerHandshake(connection, limits);
  const open = new Set<ServerHttp2Stream>();
  // An error without a listener ends the process. The session closes its streams itself.
  session.on('error', () => {});
  // A client that has closed its side or was killed can acknowledge nothing any more, whatever it has sent: RFC 9113 §9.1.
  connection.once('end', () => session.destroy());
  session.on('stream', (stream, _, flags, raw) => {
    open.add(stream);
    stream.once('close', () => open.delete(stream));
    forward(stream, requestOf(headerPairs(raw), isLast(flags), target), isLast(flags));
  });
  session.setTimeout(longestPause, () => {
    // A stream without unsent bytes waits for its response, which may take longer.
    if (open.size === 0) session.close();
    else if ([...open].some(({ writableLength }) => writableLength > 0)) session.destroy();
  });
  return () => session.close();
}

function isLast(flags: number): boolean {
  return (flags & NGHTTP2_FLAG_END_STREAM) !== 0;
}

/** Passes on the body of a request, and its response. */
function forward(stream: ServerHttp2Stream, outgoing: ClientRequest | undefined, isWhole: boolean): void {
  stream.on('error', () => {});
  if (outgoing === undefined) return void refuse(stream, 400, 'HTTP/1.1 cannot have this request. Correct its method, path and headers.');
  outgoing.on('error', (error: NodeJS.ErrnoException) => {
    if (error.syscall === 'connect') refuse(stream, 502, 'The server behind this port has ended. Start it again.');
    else if (!stream.writableEnded) stream.close(NGHTTP2_INTERNAL_ERROR);
  });
  outgoing.on('information', (interim) => {
    if (!stream.headersSent && !stream.closed) stream.additionalHeaders(responseHeaders(interim));
  });
  outgoing.on('response', (incoming) => passResponse(stream, outgoing, incoming));
  stream.once('close', () => outgoing.destroy());
  stream.on('trailers', (_, __, raw) => outgoing.addTrailers(pairs(raw)));
  if (isWhole) outgoing.end();
  else stream.pipe(outgoing);
}

function passResponse(stream: ServerHttp2Stream, outgoing: ClientRequest, incoming: IncomingMessage): void {
  if (stream.closed) return;
  // A response that is cut must not look complete.
  incoming.on('error', () => stream.close(NGHTTP2_INTERNAL_ERROR));
  try {
    stream.respond(responseHeaders(incoming), { waitForTrailers: true });
  } catch {
    return void refuse(stream, 502, 'HTTP/2 cannot have this response. Each of its unique headers must occur once.');
  }
  let isClosed = false;
  // A server that has closed its connection reads no more of the request, for which the client would wait.
  const release = (): void => {
    if (isClosed && !stream.readableEnded) stream.close(NGHTTP2_NO_ERROR);
  };
  outgoing.once('close', () => {
    isClosed = true;
    if (stream.writableFinished) release();
  });
  stream.on('wantTrailers', () => {
    stream.sendTrailers(collected(headerPairs(incoming.rawTrailers)));
    release();
  });
  incoming.pipe(stream);
}

function pairs(raw: readonly string[]): [string, string][] {
  return headerPairs(raw).map(([name, value]): [string, string] => [name, value]);
}

/** Responds to a request that cannot be passed on. */
function refuse(stream: ServerHttp2Stream, status: number, message: string): void {
  if (stream.closed || stream.headersSent) return;
  const body = JSON.stringify({ error_code: `${status}000`, message });
  stream.respond({ ':status': status, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  stream.end(body);
}
