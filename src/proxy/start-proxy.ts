import { randomBytes } from 'node:crypto';
import { createServer, Agent as HttpAgent, type IncomingMessage, type ServerResponse } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { refuse, refuseUnknown } from '../../mock/respond.ts';
import { examine } from '../check/examine.ts';
import { type RequestMessage, splitTarget } from '../check/http-message.ts';
import type { Profile } from '../check/profile.ts';
import type { Contract } from '../contract/contract.ts';
import { maxBodyBytes } from '../contract/operation.ts';
import { refuseBroken } from '../http/broken-http.ts';
import { type PendingRequest, pendingRequest, trackConnections } from '../http/connections.ts';
import { loopback } from '../http/loopback.ts';
import { headerPairs } from '../http/read-request.ts';
import { urlOf } from '../http/serve.ts';
import { violations } from '../messages/violations.ts';
import { isCovered } from './covered.ts';
import type { ProxiedExchange } from './exchange.ts';
import { type Forwarded, forward, keptBytes, type Upstream } from './forward.ts';
import { failureBody, gatewayFailure } from './gateway-failure.ts';
import { decodedBody, keepBody } from './kept-body.ts';
import { strayedReason } from './strayed-reason.ts';

/** Where a proxy listens and forwards to. */
export type ProxyOptions = {
  readonly contract: Contract;
  /** Default 127.0.0.1, so that nobody else can reach the proxy. */
  readonly host?: string;
  /** Default 0, which is any free port. */
  readonly port?: number;
  /** An http or https URL; its path stands before every path. */
  readonly upstream: URL;
  /** How long the upstream may be silent, in milliseconds, default 60,000. */
  readonly timeout?: number;
  readonly profile?: Profile;
  /** Whether what does not conform is refused here, as the mock refuses it, instead of being sent; default false. */
  readonly failOnViolation?: boolean;
  /** Told of every request when it is over. */
  readonly onExchange: (exchange: ProxiedExchange) => void;
  /** Called with each fault of the proxy itself; without it, such a fault is an unhandled rejection. */
  readonly onError?: (error: unknown) => void;
};

/** A proxy that listens. */
export type RunningProxy = {
  /** Without a path, such as `http://127.0.0.1:4011`. */
  readonly url: string;
  /** Returns the requests that are not answered yet. */
  readonly pending: () => readonly PendingRequest[];
  /** Ends it once every request that has begun is answered; a second call cuts what is left. */
  readonly close: () => Promise<void>;
};

type Context = Required<Omit<ProxyOptions, 'host' | 'port' | 'upstream' | 'timeout' | 'onError'>> & { readonly upstream: Upstream };
type Outcome = Pick<ProxiedExchange, 'response' | 'status' | 'note' | 'examination'>;

/**
 * Puts a proxy between a consumer and a Flow Service. It is node:http at both ends, for there a message can be passed on byte for byte
 * while it comes; libraries above it decompress, follow redirects or collect bodies.
 *
 * @throws the system's error (`EADDRINUSE`, `EACCES`) where it cannot listen
 */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { contract, host = loopback, port = 0, upstream: url, timeout = 60_000, profile = 'strict', failOnViolation = false } = options;
  const { onExchange, onError = rethrow } = options;
  const agent = new (url.protocol === 'https:' ? HttpsAgent : HttpAgent)({ keepAlive: true });
  const context: Context = { contract, upstream: { url, agent, timeout }, profile, failOnViolation, onExchange };
  const underWay = new Map<IncomingMessage, Promise<void>>();
  // Else node:http answers what names no host by itself, and not in our form.
  const server = createServer({ requireHostHeader: false }, (incoming, outgoing) => {
    responses.note(outgoing);
    const handling = handle(incoming, outgoing, context)
      .catch(onError)
      .finally(() => underWay.delete(incoming));
    underWay.set(incoming, handling);
  });
  const responses = refuseBroken(server, { requestId, tunnel: 'This proxy forwards to its upstream alone, and opens no tunnels.' });
  const connections = trackConnections(server);
  // Each pipelined request listens for the end of its connection.
  server.on('connection', (socket) => void socket.setMaxListeners(0));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve());
  });
  return {
    url: urlOf(server),
    pending: () => [...underWay.keys()].map(pendingRequest),
    close: async () => {
      await connections.end();
      await Promise.all(underWay.values());
      agent.destroy();
    },
  };
}

async function handle(incoming: IncomingMessage, outgoing: ServerResponse, context: Context): Promise<void> {
  const startedAt = Date.now();
  const start = performance.now();
  const kept = keepBody(maxBodyBytes(context.contract));
  incoming.on('data', kept.add).on('error', () => {});
  const message = (): RequestMessage => ({
    method: incoming.method ?? '',
    target: incoming.url ?? '',
    headers: headerPairs(incoming.rawHeaders),
    body: kept.bytes(),
  });
  const outcome = await outcomeOf(incoming, outgoing, message, context);
  context.onExchange({ request: message(), ...outcome, startedAt, milliseconds: performance.now() - start });
}

async function outcomeOf(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  message: () => RequestMessage,
  { contract, upstream, profile, failOnViolation }: Context,
): Promise<Outcome> {
  const strayed = strayedReason(incoming, upstream.url);
  if (strayed !== undefined) {
    const { status, title, reason, fix } = strayed;
    const body = failureBody(status, title, `This proxy forwards to its upstream alone: ${fix}.`, requestId());
    return answer(incoming, outgoing, status, body, `not forwarded: ${reason}`);
  }
  let examination: Outcome['examination'];
  if (failOnViolation && isCovered(contract, message())) {
    await bodyOf(incoming);
    if (!incoming.complete) return brokenOff(incoming, outgoing);
    const request = message();
    examination = examine(contract, request, profile);
    if (examination.refused) {
      const asked = { contract, requestId: requestId(), violations: violations(examination.findings) };
      const { path } = splitTarget(request.target);
      const refusal = examination.operation === undefined ? refuseUnknown(asked, path, true) : refuse(asked, examination, true);
      return { ...answer(incoming, outgoing, refusal.status, refusal.body, 'not forwarded: it does not conform'), examination };
    }
    const maxBytes = maxBodyBytes(contract);
    if (request.body.length > maxBytes) {
      const reason = `The body has more than ${maxBytes} bytes, which no operation takes.`;
      return answer(incoming, outgoing, 413, failureBody(413, 'Content Too Large', reason, requestId()), 'not forwarded: it is too long');
    }
  }
  try {
    const forwarded = await forward(incoming, outgoing, upstream, incoming.readableEnded ? Buffer.from(message().body) : undefined);
    return { ...outcomeOfAnswer(forwarded), examination };
  } catch (error) {
    if (outgoing.headersSent || incoming.socket.destroyed) return brokenOff(incoming, outgoing);
    const { status, reason } = gatewayFailure(error as Error);
    const title = status === 504 ? 'Gateway Timeout' : 'Bad Gateway';
    const text = `${upstream.url.origin} did not answer: ${reason}.`;
    return answer(incoming, outgoing, status, failureBody(status, title, text, requestId()), text);
  }
}

/** The outcome of a request whose consumer went away, or whose body cannot be read any further and was refused for that. */
function brokenOff({ complete }: IncomingMessage, { headersSent, statusCode }: ServerResponse): Outcome {
  const note = complete ? 'the consumer went away' : 'the request breaks off';
  return { response: undefined, status: headersSent ? statusCode : undefined, note };
}

function outcomeOfAnswer({ status, headers, body, isWhole }: Forwarded): Outcome {
  if (!isWhole) return { response: undefined, status, note: 'connection cut' };
  const decoded = body === undefined ? undefined : decodedBody(headers, body, keptBytes);
  if (decoded === undefined) return { response: undefined, status, note: 'too long to be checked' };
  return { response: { status, headers, body: decoded }, status, note: undefined };
}

/** Answers in the upstream's place; what the consumer still sends is read to its end, for else it would lose the answer. */
function answer(incoming: IncomingMessage, outgoing: ServerResponse, status: number, body: string, note: string): Outcome {
  incoming.resume();
  outgoing.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  outgoing.end(body);
  return { response: undefined, status, note };
}

/** Waits until a body has come, or the consumer has gone. */
function bodyOf(incoming: IncomingMessage): Promise<void> {
  const { socket } = incoming;
  return new Promise<void>((resolve) => {
    socket.once('close', resolve);
    incoming.once('end', () => {
      socket.off('close', resolve);
      resolve();
    });
    incoming.resume();
  });
}

function rethrow(error: unknown): never {
  throw error;
}

function requestId(): string {
  return randomBytes(16).toString('hex');
}
