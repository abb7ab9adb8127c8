import { type Agent, type IncomingMessage, request as requestHttp, type ServerResponse } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type Duplex, pipeline } from 'node:stream';
import { type Header, headerValues } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { headerPairs } from '../http/read-request.ts';
import { forwardedHeaders } from './forwarded-headers.ts';
import { UnaskedUpgradeError, UpstreamTimeoutError } from './gateway-failure.ts';
import { keepBody } from './kept-body.ts';
import { pathBefore } from './upstream-path.ts';

/** The server to which requests are forwarded. */
export type Upstream = {
  readonly url: URL;
  readonly agent: Agent;
  /** Its longest silence, in milliseconds. */
  readonly timeout: number;
};

/** A response that was passed on. */
export type Forwarded = {
  readonly status: number;
  readonly headers: readonly Header[];
  /** Undefined if it is longer than {@link keptBytes}. */
  readonly body: Buffer | undefined;
  /** Whether it is complete. */
  readonly isWhole: boolean;
};

/** The longest response body that is checked, in bytes. Longer ones are only passed on. */
export const keptBytes = 4 * 1024 * 1024;

/**
 * Streams a request to the upstream and its response back. Only headers for a single connection are changed. A host that the request
 * names is ignored.
 *
 * @param body the whole body, if it has been read already
 * @throws the error because of which there is no response; then nothing has been sent to the consumer
 */
export function forward(
  contract: Contract,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { url, agent, timeout }: Upstream,
  body: Buffer | undefined,
): Promise<Forwarded> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  let abort = (): void => {};
  const forwarding = new Promise<Forwarded>((resolve, reject) => {
    const upstream = request({
      agent,
      timeout,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port,
      method: incoming.method,
      path: pathBefore(contract, url, incoming.url ?? '') + incoming.url,
      headers: requestHeaders(incoming, url).flat(),
      setHost: false,
    });
    abort = () => void upstream.destroy(new Error('The consumer closed the connection.'));
    upstream.once('timeout', () => upstream.destroy(new UpstreamTimeoutError('The upstream is silent.')));
    upstream.on('error', (error) => {
      incoming.unpipe(upstream).resume();
      reject(error);
    });
    const rejectUpgrade = (connection: Duplex): void => {
      connection.on('error', () => {}).destroy();
      incoming.unpipe(upstream).resume();
      reject(new UnaskedUpgradeError('The upstream switched protocols.'));
    };
    upstream.once('upgrade', (_, socket) => rejectUpgrade(socket));
    upstream.once('response', (response) => {
      // Without the header Upgrade, node:http reports 101 as a response.
      if (response.statusCode === 101) return rejectUpgrade(response.socket);
      // From now on, the end of the response reports errors.
      upstream.removeAllListeners('error').on('error', () => incoming.unpipe(upstream).resume());
      const status = response.statusCode ?? 0;
      const headers = headerPairs(response.rawHeaders);
      const kept = keepBody(keptBytes);
      response.on('data', kept.add);
      outgoing.sendDate = false;
      try {
        outgoing.writeHead(status, response.statusMessage, forwardedHeaders(headers).flat());
      } catch (error) {
        // Node's parser accepts some bytes that its writer rejects, also in a reason phrase, which the next status would repeat.
        outgoing.statusMessage = '';
        response.destroy();
        return reject(error);
      }
      // Sent at once, because the body may be late.
      outgoing.flushHeaders();
      const finish = (isWhole: boolean): void => resolve({ status, headers, body: kept.isWhole() ? kept.bytes() : undefined, isWhole });
      pipeline(response, outgoing, (error) => finish(!error));
      abort = () => {
        response.destroy();
        finish(outgoing.writableFinished && response.complete);
      };
    });
    if (body !== undefined) upstream.end(body);
    // Not as a pipeline, which would close the consumer's connection before the error response.
    else incoming.pipe(upstream);
  });
  // The consumer's connection is the only reliable signal: node:http closes neither a request whose rest is rejected nor a response that
  // waits behind another one.
  const onClose = (): void => abort();
  incoming.socket.once('close', onClose);
  return forwarding.finally(() => incoming.socket.off('close', onClose));
}

/** Returns the consumer's headers with the upstream's host, and with the framing headers that Node would omit or invent. */
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
