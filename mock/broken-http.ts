import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Answer, jsonAnswer } from './answer.ts';

/** A refusal of what is no request that could be checked. Adobe publishes none: in the shape of its gateway's, by our choice. */
export function brokenAnswer(status: number, requestId: string, message: string): Answer {
  return jsonAnswer(status, requestId, { error_code: `${status}000`, message }, { headers: { connection: 'close' } });
}

/** The refusal that fits what node:http's parser, or its clock, says. */
export function answerOf({ code, reason }: ParserError, requestId: string): Answer {
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
export type ParserError = NodeJS.ErrnoException & { readonly reason?: string };

/** How long a sender may go on after it was refused, in milliseconds: to close on a sender is to make it lose the answer. */
export const patience = 2000;

/** Sockets that have got their last answer. */
const refused = new WeakSet<Duplex>();

/**
 * Answers a connection on which something is wrong, in its turn: not before what was asked on it earlier has been answered.
 *
 * @param last what was asked last on this connection, where anything was
 */
export function refuseConnection(socket: Duplex, answer: Answer, last: ServerResponse | undefined): void {
  // The sender goes on, and is not listened to.
  if (refused.has(socket)) return;
  refused.add(socket);
  if (last === undefined || last.writableFinished) end(socket, answer);
  else if (last.req.complete) last.once('finish', () => end(socket, answer));
  else if (last.headersSent) socket.end();
  else last.writeHead(answer.status, { ...answer.headers, 'content-length': Buffer.byteLength(answer.body) }).end(answer.body);
}

function end(socket: Duplex, { status, headers, body }: Answer): void {
  if (!socket.writable) return void socket.destroy();
  const lines = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body) }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  const timer = setTimeout(() => socket.destroy(), patience);
  socket.once('close', () => clearTimeout(timer));
}
