import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, Server as NetServer, type Socket } from 'node:net';
import { type Header, operations, type RequestMessage } from '../src/conformance/index.ts';
import type { Answer } from './answer.ts';
import { arrivingBody } from './cut.ts';
import type { RequestHandler } from './handle-request.ts';

/** One answered request, for a log. */
export type Exchange = {
  /** As it was sent. */
  readonly method: string;
  /** Path and query as they were sent; a query may hold a secret, so leave it out of logs. */
  readonly target: string;
  /** What the mock has sent back. */
  readonly answer: Answer;
  /** From the whole request to the answer. */
  readonly milliseconds: number;
};

/** Where to listen. */
export type ListenOptions = {
  /** Default 127.0.0.1, so that nobody else can reach the mock. */
  readonly host?: string;
  /** Default 0, which is any free port. */
  readonly port?: number;
};

/** A listening server. */
export type RunningServer = {
  /** The base URL without a path, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Ends it: no new connections, each request that has begun is answered. A second call cuts what is left. */
  readonly close: () => Promise<void>;
};

/** How long idle connections may still send a request after the end was asked for, in milliseconds, and in how many steps that is waited. */
const lastOrders = 250;
const steps = 5;
/** How long a sender of an oversized body may go on before its connection is cut, in milliseconds. */
const patience = 2000;
/** No operation reads more of a body than that. */
const maxBytes = Math.max(...Object.values(operations).map(({ body }) => body?.maxBytes ?? 0));

/**
 * Puts a mock behind node:http. Every request that can be parsed is answered, whatever its body.
 *
 * @throws the system's error (`EADDRINUSE`, `EACCES`, `ENOTFOUND`) where it cannot listen
 */
export async function serve(
  handle: RequestHandler,
  { host = '127.0.0.1', port = 0 }: ListenOptions = {},
  onExchange?: (exchange: Exchange) => void,
): Promise<RunningServer> {
  let ended: Promise<void> | undefined;
  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
    const start = performance.now();
    readRequest(incoming, (request) => {
      const finish = (answer: Answer): void => {
        send(incoming, outgoing, answer, ended !== undefined);
        onExchange?.({ method: request.method, target: request.target, answer, milliseconds: performance.now() - start });
      };
      const deliver = (answer: Answer): void => {
        if (answer.delay === undefined) finish(answer);
        else setTimeout(finish, answer.delay, answer);
      };
      const answer = handle(request);
      // To wait for what is there already costs a tenth of the throughput.
      if (answer instanceof Promise) void answer.then(deliver);
      else deliver(answer);
    });
  });
  server.on('clientError', refuseUnparsable);
  const open = openSockets(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { address, family, port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`,
    close: () => {
      if (ended !== undefined) server.closeAllConnections();
      ended ??= end(server, open);
      return ended;
    },
  };
}

/** Gives the request once its whole body is there, or just more of it than the limit allows; never where the caller goes away. */
function readRequest(incoming: IncomingMessage, done: (request: RequestMessage) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const finish = (): void => {
    const [only] = chunks;
    const body = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
    done({ method: incoming.method ?? '', target: incoming.url ?? '', headers: pairs(incoming.rawHeaders), body });
  };
  incoming.on('data', (chunk: Buffer) => {
    if (size > maxBytes) return;
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) finish();
  });
  incoming.on('end', () => {
    if (size <= maxBytes) finish();
  });
  // The caller is gone, so there is nobody to answer.
  incoming.on('error', () => {});
}

function pairs(raw: readonly string[]): readonly Header[] {
  const headers: Header[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) headers.push([raw[i] ?? '', raw[i + 1] ?? '']);
  return headers;
}

/**
 * Sends the whole answer at once, but ends the exchange of an oversized request only when its sender has finished, or taken too
 * long: to close on a sender is to make it lose the answer.
 */
function send(incoming: IncomingMessage, outgoing: ServerResponse, answer: Answer, last: boolean): void {
  const { status, headers, body, cut } = answer;
  const arriving = arrivingBody(answer);
  // To destroy a message that has been read to its end leaves its socket open.
  if (arriving === undefined) return void incoming.socket.destroy();
  // A string goes out with the headers in one write, bytes would not.
  const sent: Record<string, string | number> = { ...headers };
  if (status !== 204) sent['content-length'] = Buffer.byteLength(body);
  if (last) sent.connection = 'close';
  outgoing.writeHead(status, sent);
  if (cut === 'middle') return void outgoing.write(arriving, () => incoming.socket.destroy());
  if (cut === 'after') return void outgoing.end(arriving, () => incoming.socket.destroy());
  if (incoming.complete) {
    outgoing.end(body);
    return;
  }
  outgoing.write(body);
  const timer = setTimeout(() => incoming.destroy(), patience);
  incoming.on('end', () => outgoing.end()).on('close', () => clearTimeout(timer));
}

/** What is no HTTP gets a bare refusal; there is nothing to check. */
function refuseUnparsable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function openSockets(server: Server): ReadonlySet<Socket> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return open;
}

/** Node's own `close` cuts idle keep-alive connections at once, and with them the requests that are on their way. */
async function end(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  const ended = new Promise<void>((resolve) => server.once('close', resolve));
  if (server.listening) NetServer.prototype.close.call(server);
  // Step by step, for a process that was held up for all that time has not yet read what has arrived in it.
  let left = steps;
  const timer = setInterval(() => {
    if (--left > 0) return;
    server.closeIdleConnections();
    // Node waits a minute for the first word of a connection, and does not call it idle; some clients open one to have it in hand.
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  }, lastOrders / steps);
  await ended;
  clearInterval(timer);
}
