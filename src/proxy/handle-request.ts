import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { refuse, refuseUnknown } from '../../mock/respond.ts';
import { type Examination, examine } from '../check/examine.ts';
import { type Finding, notJudged } from '../check/finding.ts';
import { type RequestMessage, type ResponseMessage, splitTarget } from '../check/http-message.ts';
import type { Profile } from '../check/profile.ts';
import type { Contract } from '../contract/contract.ts';
import { maxBodyBytes } from '../contract/operation.ts';
import type { HostCheck } from '../http/host-check.ts';
import { keepBytes } from '../http/keep-bytes.ts';
import { requestMessage } from '../http/read-request.ts';
import { violations } from '../messages/violations.ts';
import { isCovered } from './covered.ts';
import { forward, type Upstream } from './forward.ts';
import { failureBody, gatewayFailure } from './gateway-failure.ts';
import { refusalOf } from './refusal.ts';
import { keptBytes, relay } from './relay.ts';
import { pathBefore } from './upstream-path.ts';

/** A request to the proxy with its outcome. It contains credentials. */
export type ProxiedExchange = {
  /** The body is incomplete if it is longer than every operation allows, or if the request broke off. */
  readonly request: RequestMessage;
  /** The examination of the request, if the proxy needed it to decide whether to forward the request. */
  readonly examination: Examination | undefined;
  /** The upstream's response, decompressed; undefined if it is missing, incomplete or too long to be checked. */
  readonly response: ResponseMessage | undefined;
  /** The status that the consumer received, from the upstream or the proxy; undefined if the consumer closed the connection before. */
  readonly status: number | undefined;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  readonly milliseconds: number;
  /** Why the response is the proxy's own, or incomplete; undefined if it is the upstream's. */
  readonly note: string | undefined;
  /** Whether the request was refused before any check, because it is ambiguous or not for the upstream. */
  readonly isRefused: boolean;
  /** A warning for each body that could not be judged. */
  readonly notChecked: readonly Finding[];
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

type Outcome = Partial<Omit<ProxiedExchange, 'request' | 'startedAt' | 'milliseconds'>>;

/** The consumer's end of an exchange. */
type Consumer = {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** Returns the request, with as much of the body as has arrived and may be checked. */
  readonly request: () => RequestMessage;
  /** Aborts when the connection is closed. It is the only reliable sign: node:http closes neither a request nor a queued response. */
  readonly gone: AbortSignal;
};

/** Handles one request: forwards it and sends the response back, or responds itself. */
export async function handleRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  settings: ProxySettings,
): Promise<ProxiedExchange> {
  const startedAt = Date.now();
  const start = performance.now();
  const kept = keepBytes(maxBodyBytes(settings.contract));
  incoming.on('data', kept.add).on('error', () => {});
  const request = (): RequestMessage => requestMessage(incoming, kept.bytes());
  const closing = new AbortController();
  const onClose = (): void => closing.abort();
  incoming.socket.once('close', onClose);
  const outcome = await outcomeOf({ incoming, outgoing, request, gone: closing.signal }, settings);
  incoming.socket.off('close', onClose);
  const none = { response: undefined, status: undefined, note: undefined, examination: undefined, isRefused: false, notChecked: [] };
  return { ...none, ...outcome, request: request(), startedAt, milliseconds: performance.now() - start };
}

async function outcomeOf(consumer: Consumer, settings: ProxySettings): Promise<Outcome> {
  const { contract, upstream, requestId, failOnViolation } = settings;
  const { incoming, request } = consumer;
  const refusal = refusalOf(contract, incoming, upstream.url);
  if (refusal !== undefined) {
    const { status, reason, fix } = refusal;
    const body = failureBody(status, `The request was not forwarded, because ${reason}. ${fix}`, requestId());
    return { ...respond(consumer, { status, body, note: `not forwarded: ${reason}` }), isRefused: true };
  }
  const hostFault = settings.checkHost(request().headers);
  if (hostFault !== undefined) {
    const body = failureBody(403, hostFault, requestId());
    return { ...respond(consumer, { status: 403, body, note: 'not forwarded: its host is not known' }), isRefused: true };
  }
  if (!failOnViolation || !isCovered(contract, request())) return forwarded(consumer, settings, undefined);
  await wholeRequest(consumer);
  if (!incoming.complete) return brokenOff(consumer);
  const examination = examine(contract, request(), settings.profile);
  const rejection = rejectionOf(request(), examination, settings);
  const outcome = rejection === undefined ? await forwarded(consumer, settings, request().body) : respond(consumer, rejection);
  return { ...outcome, examination };
}

/** Forwards a request, and passes the response on or responds with the reason why there is none. */
async function forwarded(consumer: Consumer, settings: ProxySettings, body: Uint8Array | undefined): Promise<Outcome> {
  const { contract, upstream, requestId } = settings;
  const { incoming, outgoing, gone } = consumer;
  const path = pathBefore(contract, upstream.url, incoming.url ?? '') + incoming.url;
  try {
    const arrival = await forward(incoming, upstream, { path, body: body && Buffer.from(body) }, gone);
    const relayed = await relay(arrival, incoming, outgoing, gone);
    await wholeRequest(consumer);
    const { status } = arrival;
    if (!incoming.complete) return brokenOff(consumer);
    if ('response' in relayed) return { response: relayed.response, status };
    if (relayed.unjudged === 'consumer left') return brokenOff(consumer);
    if (relayed.unjudged === 'too long')
      return unjudged(status, 'too long to be checked', `it has more than ${keptBytes} bytes`, 'request fewer items');
    return unjudged(status, 'connection cut', 'the connection was cut within it', 'repeat the request');
  } catch (error) {
    if (gone.aborted || outgoing.headersSent) return brokenOff(consumer);
    const { status, reason } = gatewayFailure(error as Error);
    const text = `${upstream.url.origin} did not respond: ${reason}.`;
    const outcome = respond(consumer, { status, body: failureBody(status, text, requestId()), note: text });
    return { ...outcome, ...unjudged(status, text, `the upstream did not respond (${reason})`, 'repeat the request') };
  }
}

type OwnResponse = { readonly status: number; readonly body: string; readonly note: string };

/** Returns the response to a request that is not forwarded because it does not conform; undefined if it is forwarded. */
function rejectionOf(request: RequestMessage, examination: Examination, { contract, requestId }: ProxySettings): OwnResponse | undefined {
  if (examination.refused) {
    const asked = { contract, requestId: requestId(), violations: violations(examination.findings) };
    const { path } = splitTarget(request.target);
    const { status, body } =
      examination.operation === undefined ? refuseUnknown(asked, { method: request.method, path }, true) : refuse(asked, examination, true);
    return { status, body, note: 'not forwarded: it does not conform' };
  }
  const maxBytes = maxBodyBytes(contract);
  if (request.body.length <= maxBytes) return undefined;
  const reason = `The body has more than ${maxBytes} bytes, the limit of every operation.`;
  return { status: 413, body: failureBody(413, reason, requestId()), note: 'not forwarded: the body is too long' };
}

/** Responds in place of the upstream. Reads the rest of the request, because the consumer may read the response only after sending it. */
function respond(consumer: Consumer, { status, body, note }: OwnResponse): Outcome {
  const { incoming, outgoing, gone } = consumer;
  incoming.resume();
  // A request that broke off has an error response already.
  if (gone.aborted || outgoing.headersSent) return brokenOff(consumer);
  outgoing.writeHead(status, STATUS_CODES[status], { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  outgoing.end(body);
  return { status, note };
}

/** Returns the outcome of a request whose consumer closed the connection, or whose body could not be read to its end. */
function brokenOff({ incoming: { complete }, outgoing: { headersSent, statusCode } }: Consumer): Outcome {
  const status = headersSent ? statusCode : undefined;
  if (complete)
    return unjudged(status, 'the consumer closed the connection', 'the consumer closed the connection', 'read the whole response');
  const inRequest = notJudged('/body', 'the request is incomplete', 'send the whole request');
  const outcome = unjudged(status, 'the request is incomplete', 'the request is incomplete', 'send the whole request');
  return { ...outcome, notChecked: [inRequest, ...(outcome.notChecked ?? [])] };
}

function unjudged(status: number | undefined, note: string, why: string, way: string): Outcome {
  return { status, note, notChecked: [notJudged('/response/body', why, way)] };
}

/** Waits until a request is complete, or its connection is closed. */
async function wholeRequest({ incoming, gone }: Consumer): Promise<void> {
  if (incoming.readableEnded || gone.aborted) return;
  await new Promise<void>((resolve) => {
    gone.addEventListener('abort', () => resolve(), { once: true });
    incoming.once('end', resolve).resume();
  });
}
