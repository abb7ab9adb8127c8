import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { refuse, refuseUnknown } from '../../mock/respond.ts';
import { type Examination, examine } from '../check/examine.ts';
import { type RequestMessage, type ResponseMessage, splitTarget } from '../check/http-message.ts';
import type { Profile } from '../check/profile.ts';
import type { Contract } from '../contract/contract.ts';
import { maxBodyBytes } from '../contract/operation.ts';
import type { HostCheck } from '../http/host-check.ts';
import { headerPairs } from '../http/read-request.ts';
import { violations } from '../messages/violations.ts';
import { isCovered } from './covered.ts';
import { type Forwarded, forward, keptBytes, type Upstream } from './forward.ts';
import { failureBody, gatewayFailure } from './gateway-failure.ts';
import { decodedBody, keepBody } from './kept-body.ts';
import { strayedReason } from './strayed-reason.ts';

/** A request to the proxy with its outcome. It contains credentials. */
export type ProxiedExchange = {
  /** The body is incomplete if it is longer than every operation allows. */
  readonly request: RequestMessage;
  /** The examination of the request, if the proxy needed it to decide whether to forward the request. */
  readonly examination?: Examination | undefined;
  /** The upstream's response, decompressed; undefined if it is missing, incomplete or too long to be checked. */
  readonly response: ResponseMessage | undefined;
  /** The status that the consumer received, from the upstream or the proxy; undefined if the consumer closed the connection before. */
  readonly status: number | undefined;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  readonly milliseconds: number;
  /** Why the response is the proxy's own, or incomplete; undefined if it is the upstream's. */
  readonly note: string | undefined;
};

/** The settings with which a proxy handles requests. */
export type ProxySettings = {
  readonly contract: Contract;
  readonly upstream: Upstream;
  readonly profile: Profile;
  readonly failOnViolation: boolean;
  readonly checkHost: HostCheck;
  /** Creates the id of a response that the proxy sends itself. */
  readonly requestId: () => string;
};

type Outcome = Pick<ProxiedExchange, 'response' | 'status' | 'note' | 'examination'>;

/** Handles one request: forwards it and sends the response back, or responds itself. */
export async function handleRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  settings: ProxySettings,
): Promise<ProxiedExchange> {
  const startedAt = Date.now();
  const start = performance.now();
  const kept = keepBody(maxBodyBytes(settings.contract));
  incoming.on('data', kept.add).on('error', () => {});
  const message = (): RequestMessage => ({
    method: incoming.method ?? '',
    target: incoming.url ?? '',
    headers: headerPairs(incoming.rawHeaders),
    body: kept.bytes(),
  });
  const outcome = await outcomeOf(incoming, outgoing, message, settings);
  return { request: message(), ...outcome, startedAt, milliseconds: performance.now() - start };
}

async function outcomeOf(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  message: () => RequestMessage,
  settings: ProxySettings,
): Promise<Outcome> {
  const { contract, upstream, requestId } = settings;
  const strayed = strayedReason(incoming, upstream.url);
  if (strayed !== undefined) {
    const { status, title, reason, fix } = strayed;
    const body = failureBody(status, title, `The request was not forwarded, because ${reason}. ${fix}`, requestId());
    return respond(incoming, outgoing, status, body, `not forwarded: ${reason}`);
  }
  const hostFault = settings.checkHost(headerPairs(incoming.rawHeaders));
  if (hostFault !== undefined)
    return respond(incoming, outgoing, 403, failureBody(403, 'Forbidden', hostFault, requestId()), 'not forwarded: its host is not known');
  let examination: Examination | undefined;
  if (settings.failOnViolation && isCovered(contract, message())) {
    await bodyOf(incoming);
    if (!incoming.complete) return brokenOff(incoming, outgoing);
    const request = message();
    examination = examine(contract, request, settings.profile);
    const rejection = rejectionOf(request, examination, settings);
    if (rejection !== undefined) {
      const { status, body, note } = rejection;
      return { ...respond(incoming, outgoing, status, body, note), examination };
    }
  }
  try {
    const forwarded = await forward(
      contract,
      incoming,
      outgoing,
      upstream,
      incoming.readableEnded ? Buffer.from(message().body) : undefined,
    );
    return { ...outcomeOfForwarded(forwarded), examination };
  } catch (error) {
    if (outgoing.headersSent || incoming.socket.destroyed) return { ...brokenOff(incoming, outgoing), examination };
    const { status, reason } = gatewayFailure(error as Error);
    const title = status === 504 ? 'Gateway Timeout' : 'Bad Gateway';
    const text = `${upstream.url.origin} did not respond: ${reason}.`;
    return { ...respond(incoming, outgoing, status, failureBody(status, title, text, requestId()), text), examination };
  }
}

/** Returns the response to a request that is not forwarded because it does not conform; undefined if it is forwarded. */
function rejectionOf(request: RequestMessage, examination: Examination, { contract, requestId }: ProxySettings) {
  if (examination.refused) {
    const asked = { contract, requestId: requestId(), violations: violations(examination.findings) };
    const { path } = splitTarget(request.target);
    const { status, body } = examination.operation === undefined ? refuseUnknown(asked, path, true) : refuse(asked, examination, true);
    return { status, body, note: 'not forwarded: it does not conform' };
  }
  const maxBytes = maxBodyBytes(contract);
  if (request.body.length <= maxBytes) return undefined;
  const reason = `The body has more than ${maxBytes} bytes, the limit of every operation.`;
  return { status: 413, body: failureBody(413, 'Content Too Large', reason, requestId()), note: 'not forwarded: the body is too long' };
}

/** Returns the outcome of a request whose consumer closed the connection, or whose body could not be read to its end. */
function brokenOff({ complete }: IncomingMessage, { headersSent, statusCode }: ServerResponse): Outcome {
  const note = complete ? 'the consumer closed the connection' : 'the request is incomplete';
  return { response: undefined, status: headersSent ? statusCode : undefined, note };
}

function outcomeOfForwarded({ status, headers, body, isWhole }: Forwarded): Outcome {
  if (!isWhole) return { response: undefined, status, note: 'connection cut' };
  const decoded = body === undefined ? undefined : decodedBody(headers, body, keptBytes);
  if (decoded === undefined) return { response: undefined, status, note: 'too long to be checked' };
  return { response: { status, headers, body: decoded }, status, note: undefined };
}

/** Responds in place of the upstream. Reads the rest of the request, because the consumer may read the response only after sending it. */
function respond(incoming: IncomingMessage, outgoing: ServerResponse, status: number, body: string, note: string): Outcome {
  incoming.resume();
  // The reason phrase is explicit, because node:http keeps an invalid one of the upstream otherwise.
  outgoing.writeHead(status, STATUS_CODES[status], { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  outgoing.end(body);
  return { response: undefined, status, note };
}

/** Waits until a body is complete, or the consumer has closed the connection. */
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
