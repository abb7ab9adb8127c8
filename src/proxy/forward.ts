import { type Agent, type IncomingMessage, request as requestHttp, type ServerResponse } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream';
import { type Header, headerValues } from '../conformance/index.ts';
import { forwardedHeaders, headerPairs } from './forwarded-headers.ts';
import { UnaskedUpgradeError, UpstreamTimeoutError } from './gateway-failure.ts';
import { keepBody } from './kept-body.ts';
import { pathBefore } from './upstream-path.ts';

/** Where requests go. */
export type Upstream = {
  readonly url: URL;
  readonly agent: Agent;
  /** How long it may be silent, in milliseconds. */
  readonly timeout: number;
};

/** An answer that was passed on. */
export type Forwarded = {
  readonly status: number;
  readonly headers: readonly Header[];
  /** Undefined where it is longer than what is kept. */
  readonly body: Buffer | undefined;
  /** Whether all of it has arrived. */
  readonly isWhole: boolean;
};

/** How many bytes of an answer are kept to be checked; longer ones pass through all the same. */
export const keptBytes = 4 * 1024 * 1024;

/**
 * Sends a request to the upstream and its answer back, both as they come, and neither changed but for what is for one connection only.
 * Whatever the request says of hosts, it goes nowhere else.
 *
 * @param body the whole body, where it has been read already
 * @throws the error because of which no answer came; then nothing has been sent to the consumer
 */
export function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { url, agent, timeout }: Upstream,
  body: Buffer | undefined,
): Promise<Forwarded> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  let goneAway = (): void => {};
  const forwarding = new Promise<Forwarded>((resolve, reject) => {
    const upstream = request({
      agent,
      timeout,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port,
      method: incoming.method,
      path: pathBefore(url, incoming.url ?? '') + incoming.url,
      headers: requestHeaders(incoming, url).flat(),
      setHost: false,
    });
    goneAway = () => void upstream.destroy(new Error('The consumer went away.'));
    upstream.once('timeout', () => upstream.destroy(new UpstreamTimeoutError('The upstream is silent.')));
    upstream.on('error', (error) => {
      incoming.unpipe(upstream).resume();
      reject(error);
    });
    upstream.once('upgrade', (_, socket) => {
      socket.on('error', () => {}).destroy();
      incoming.unpipe(upstream).resume();
      reject(new UnaskedUpgradeError('The upstream switched protocols.'));
    });
    upstream.once('response', (answer) => {
      // Without a header Upgrade, node:http takes it for a response.
      if (answer.statusCode === 101) return void upstream.destroy(new UnaskedUpgradeError('The upstream switched protocols.'));
      // From now on what goes wrong is told by the answer's own end.
      upstream.removeAllListeners('error').on('error', () => incoming.unpipe(upstream).resume());
      const status = answer.statusCode ?? 0;
      const headers = headerPairs(answer.rawHeaders);
      const kept = keepBody(keptBytes);
      answer.on('data', kept.add);
      outgoing.sendDate = false;
      try {
        outgoing.writeHead(status, answer.statusMessage, forwardedHeaders(headers).flat());
      } catch (error) {
        // What Node's parser has let through, its writer may refuse; the refused reason phrase would be refused with the next status, too.
        outgoing.statusMessage = '';
        answer.destroy();
        return reject(error);
      }
      // The head is not to wait for a body that may be long in coming.
      outgoing.flushHeaders();
      const finish = (isWhole: boolean): void => resolve({ status, headers, body: kept.isWhole() ? kept.bytes() : undefined, isWhole });
      pipeline(answer, outgoing, (error) => finish(!error));
      goneAway = () => {
        answer.destroy();
        finish(outgoing.writableFinished && answer.complete);
      };
    });
    if (body !== undefined) upstream.end(body);
    // Not as a pipeline, which would cut the consumer off before it is told what went wrong.
    else incoming.pipe(upstream);
  });
  // The consumer's connection is the only sign that is always given: node:http closes neither a request whose rest is refused nor a
  // response that waits behind another one.
  const onClose = (): void => goneAway();
  incoming.socket.once('close', onClose);
  return forwarding.finally(() => incoming.socket.off('close', onClose));
}

/** The consumer's own headers with the upstream's host, and with what Node would leave out or make up of the body's length. */
function requestHeaders(incoming: IncomingMessage, url: URL): readonly Header[] {
  const sent = headerPairs(incoming.rawHeaders);
  const others = forwardedHeaders(sent).filter(([name]) => name.toLowerCase() !== 'host');
  const isChunked = headerValues(sent, 'transfer-encoding').length > 0;
  const hasLength = headerValues(sent, 'content-length').length > 0;
  const length: readonly Header[] = isChunked
    ? [['Transfer-Encoding', 'chunked']]
    : hasLength || /^(?:GET|HEAD|DELETE|OPTIONS)$/.test(incoming.method ?? '')
      ? []
      : [['Content-Length', '0']];
  return [['Host', url.host], ...others, ...length];
}
