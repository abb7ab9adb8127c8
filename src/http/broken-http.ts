import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Answer } from './answer.ts';
import { type PendingRequest, pendingRequest } from './connections.ts';

/** Creates the response to bytes that are not a request which can be checked. Adobe publishes none; the gateway's form is our choice. */
export function brokenAnswer(status: number, requestId: string, message: string): Answer {
  const headers = { 'content-type': 'application/json', connection: 'close', 'x-request-id': requestId };
  return { status, headers, body: JSON.stringify({ error_code: `${status}000`, message }), violations: [] };
}

/** The error that node:http reports for a connection. The parser's reason repeats nothing that the client sent. */
type ParserError = NodeJS.ErrnoException & { readonly reason?: string };

function endedEarly(): ParserError {
  return Object.assign(new Error('The request ends too early.'), { code: 'HPE_INVALID_EOF_STATE' });
}

function answerTo({ code, reason }: ParserError, requestId: string): Answer {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return brokenAnswer(431, requestId, 'The request line and headers exceed 16 KiB. Send fewer or shorter headers.');
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return brokenAnswer(413, requestId, 'The extensions of a chunk exceed 16 KiB. Send chunks without extensions.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return brokenAnswer(
        408,
        requestId,
        'The request took too long to arrive. Send all of it at once, as many bytes as Content-Length announces.',
      );
    default:
      return brokenAnswer(
        400,
        requestId,
        `The request is not valid HTTP/1.1: ${reason ?? 'it ends too early'}. Correct it, or use an HTTP library.`,
      );
  }
}

/** How long a client may go on sending after its error response, in milliseconds. A connection closed earlier would lose the response. */
export const patience = 2000;

/** Takes over the connection of a request CONNECT; `head` are the bytes that arrived after the request. */
export type OpenTunnel = (incoming: IncomingMessage, socket: Socket, head: Buffer) => void;

/** The message that refuses a tunnel, or the function that opens one; the source of request ids; and a log. */
export type BrokenHttpOptions = {
  readonly requestId: () => string;
  readonly tunnel: string | OpenTunnel;
  /** Called with each request that is refused and its response. The method and target of bytes that are not a request are `-`. */
  readonly onRefused?: (request: PendingRequest, answer: Answer) => void;
};

const unreadable: PendingRequest = { method: '-', target: '-' };

/**
 * Makes a server respond in our form to everything that node:http would refuse without a body or not at all: bytes that are not HTTP,
 * heads that are too long, requests that take too long, tunnels, expectations. A connection that breaks off never ends the process.
 *
 * @see node:http, events `connect` and `clientError`; node:events, Error events
 */
export function refuseBroken(server: Server, { requestId, tunnel, onRefused = () => {} }: BrokenHttpOptions): void {
  // The response to the latest request on each connection, so that no error response overtakes it.
  const latest = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }, outgoing) => void latest.set(socket, outgoing));
  // node:http removes its own listeners from a connection that it hands over, and an error without a listener ends the process.
  server.on('connection', (socket) => {
    socket.on('error', () => {});
    // Not every request that ends too early is an error of the parser: one with the header Upgrade is not.
    socket.on('end', () => {
      if (latest.get(socket)?.req.complete === false) server.emit('clientError', endedEarly(), socket);
    });
  });
  server.on('clientError', (error: ParserError, socket) => {
    // Errors of the system, such as EPIPE and ECONNRESET, mean that the client has gone, not that it has sent invalid HTTP. A client that
    // has sent nothing yet would take a response for that to its first request.
    if (error.syscall !== undefined || ('bytesRead' in socket && socket.bytesRead === 0)) socket.destroy();
    else {
      const answer = answerTo(error, requestId());
      // A client that leaves in the middle of its request has not sent one.
      if (refuse(socket, answer, latest.get(socket)) && error.code !== 'HPE_INVALID_EOF_STATE') onRefused(unreadable, answer);
    }
  });
  server.on('connect', (incoming, socket, head) => {
    if (typeof tunnel === 'function') {
      tunnel(incoming, socket as Socket, head);
      return;
    }
    // The bytes after the request are dropped. Otherwise the client's end of the connection would never be noticed.
    socket.resume();
    const answer = brokenAnswer(405, requestId(), tunnel);
    if (refuse(socket, answer, latest.get(socket))) onRefused(pendingRequest(incoming), answer);
  });
  server.on('checkExpectation', (incoming, outgoing) => {
    const answer = brokenAnswer(417, requestId(), 'Expect has an unknown value. Send "100-continue", or leave the header out.');
    write(outgoing, answer);
    onRefused(pendingRequest(incoming), answer);
  });
}

/** Connections whose last response is an error response; whatever else arrives on them is ignored. */
const refused = new WeakSet<Duplex>();

/**
 * Sends an error response in its turn: not before the response to the request before, `last`. Returns whether the request has no other
 * response.
 */
function refuse(socket: Duplex, answer: Answer, last: ServerResponse | undefined): boolean {
  if (refused.has(socket)) return false;
  refused.add(socket);
  if (last === undefined || last.writableFinished) end(socket, answer);
  else if (last.req.complete) last.once('finish', () => end(socket, answer));
  else if (!last.headersSent) write(last, answer);
  else {
    socket.end();
    return false;
  }
  return true;
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
