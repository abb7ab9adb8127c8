import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answer } from './answer.ts';

/** Makes the response to bytes that are not a request which can be checked. Adobe publishes none; the form of its gateway is our choice. */
export function brokenAnswer(status: number, requestId: string, message: string): Answer {
  const headers = { 'content-type': 'application/json', connection: 'close', 'x-request-id': requestId };
  return { status, headers, body: JSON.stringify({ error_code: `${status}000`, message }), violations: [] };
}

/** The refusal that fits what node:http's parser, or its clock, says. */
function answerOf({ code, reason }: ParserError, requestId: string): Answer {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return brokenAnswer(
        431,
        requestId,
        'The head of this request has more than 16 KiB, and is not read any further. Send fewer headers.',
      );
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return brokenAnswer(413, requestId, 'The extensions of a chunk have more than 16 KiB, and are not read any further. Send none.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return brokenAnswer(408, requestId, 'This request took too long to arrive. Send it at once, and nothing less than it announces.');
    default:
      return brokenAnswer(400, requestId, `This is no HTTP/1.1 that can be read: ${reason ?? 'it breaks off'}.`);
  }
}

/** What node:http says of a connection on which something is wrong; the parser's reason repeats nothing of what was sent. */
type ParserError = NodeJS.ErrnoException & { readonly reason?: string };

/** How long a sender may go on after it was refused, in milliseconds: to close on a sender is to make it lose the answer. */
export const patience = 2000;

/** The words with which a server refuses a tunnel, and the source of its request ids. */
type Words = { readonly requestId: () => string; readonly tunnel: string };

/** The responses of a server by the connection that they go to. */
export type Responses = {
  /** Must be called with each response before it is sent, so that no refusal overtakes it. */
  readonly note: (outgoing: ServerResponse) => void;
  /** Returns the response to the latest request on a connection, finished or not. */
  readonly latest: (socket: Duplex) => ServerResponse | undefined;
};

/**
 * Makes a server refuse in our form what node:http would refuse without a body or not at all: bytes that are not HTTP, heads that are too
 * long, requests that take too long, tunnels, expectations. No connection that breaks off can end the process.
 *
 * @see node:http, events `connect` and `clientError`; node:events, Error events
 */
export function refuseBroken(server: Server, { requestId, tunnel }: Words): Responses {
  const responses = new WeakMap<Duplex, ServerResponse>();
  const latest = (socket: Duplex): ServerResponse | undefined => responses.get(socket);
  // node:http takes its own listeners away from a connection that it hands over, and an error without a listener ends the process.
  server.on('connection', (socket) => void socket.on('error', () => {}));
  server.on('clientError', (error: ParserError, socket) => {
    // Who has said nothing is told nothing: the answer would be taken for that to the first request.
    if (error.code === 'ECONNRESET' || ('bytesRead' in socket && socket.bytesRead === 0)) socket.destroy();
    else refuse(socket, answerOf(error, requestId()), latest(socket));
  });
  server.on('connect', (_, socket) => {
    // Bytes behind the request are thrown away, or the client's end of the connection would never be seen.
    socket.resume();
    refuse(socket, brokenAnswer(405, requestId(), tunnel), latest(socket));
  });
  server.on('checkExpectation', (_, outgoing) => {
    write(outgoing, brokenAnswer(417, requestId(), 'Expect takes 100-continue and nothing else. Leave the header out.'));
  });
  return { note: (outgoing) => void responses.set(outgoing.req.socket, outgoing), latest };
}

/** Sockets that have got their last answer. */
const refused = new WeakSet<Duplex>();

/** Answers a connection in its turn: not before `last`, what was asked last on it, has been answered. */
function refuse(socket: Duplex, answer: Answer, last: ServerResponse | undefined): void {
  // The sender goes on, and is not listened to.
  if (refused.has(socket)) return;
  refused.add(socket);
  if (last === undefined || last.writableFinished) end(socket, answer);
  else if (last.req.complete) last.once('finish', () => end(socket, answer));
  else if (last.headersSent) socket.end();
  else write(last, answer);
}

function write(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

function end(socket: Duplex, { status, headers, body }: Answer): void {
  if (!socket.writable) return void socket.destroy();
  const lines = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body) }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  const timer = setTimeout(() => socket.destroy(), patience);
  socket.once('close', () => clearTimeout(timer));
}
