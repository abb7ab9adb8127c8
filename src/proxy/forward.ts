import { type IncomingMessage, STATUS_CODES } from 'node:http';
import { PassThrough } from 'node:stream';
import { type Dispatcher, Pool } from 'undici';
import { type Header, headerValues } from '../check/http-message.ts';
import { forwardedHeaders } from '../http/forwarded-headers.ts';
import { headerPairs } from '../http/read-request.ts';
import { InterimFloodError, UnaskedUpgradeError } from './gateway-failure.ts';

/** The server to which requests are forwarded. */
export type Upstream = { readonly url: URL; readonly pool: Pool };

/** A request as it leaves: the path with that of the upstream before it, and the body if it has been read already. */
export type Departure = { readonly path: string; readonly body: Buffer | undefined };

/** A response of the upstream, whose body is still to come. */
export type Arrival = {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly Header[];
  readonly body: Dispatcher.ResponseData['body'];
};

/** The number of interim responses (1xx) to a request that are ignored. */
const mostInterim = 100;

/**
 * Creates the upstream of a proxy.
 *
 * @param timeout - its longest silence, and the longest time until the head of its response is complete, in milliseconds
 */
export function upstreamAt(url: URL, timeout: number): Upstream {
  const limits = { headersTimeout: timeout, bodyTimeout: timeout, connect: { timeout } };
  return { url, pool: new Pool(url.origin, { ...limits, allowH2: false, strictContentLength: true }) };
}

/**
 * Sends a consumer's request to the upstream, and returns the response as soon as its head has arrived. Only headers for a single
 * connection are changed; undici frames the body by the length that it counts.
 *
 * @param gone - aborts the request, or later its response
 * @throws the error that prevented the response
 */
export async function forward(incoming: IncomingMessage, upstream: Upstream, departure: Departure, gone: AbortSignal): Promise<Arrival> {
  const { pool, url } = upstream;
  const sent = headerPairs(incoming.rawHeaders);
  const others = forwardedHeaders(sent).filter(([name]) => name.toLowerCase() !== 'host');
  let interim = 0;
  const { statusCode, statusText, headers, body } = await pool.request({
    method: incoming.method as Dispatcher.HttpMethod,
    path: departure.path,
    headers: [['Host', url.host] as Header, ...others].flat(),
    body: departure.body ?? (hasBody(sent) ? streamOf(incoming) : null),
    signal: gone,
    responseHeaders: 'raw',
    onInfo: ({ statusCode: status }) => {
      // Without the header Upgrade, undici reports 101 as an interim response.
      if (status === 101) throw new UnaskedUpgradeError('The upstream switched protocols.');
      if (++interim > mostInterim) throw new InterimFloodError('The upstream sends only interim responses.');
    },
  });
  const reason = statusText || (STATUS_CODES[statusCode] ?? '');
  return { status: statusCode, reason, headers: headerPairs(headers as unknown as readonly string[]), body };
}

function hasBody(headers: readonly Header[]): boolean {
  return (
    headerValues(headers, 'transfer-encoding').length > 0 || headerValues(headers, 'content-length').some((length) => Number(length) > 0)
  );
}

/** Returns the body of a request as a stream that the upstream can destroy without closing the consumer's connection. */
function streamOf(incoming: IncomingMessage): PassThrough {
  const body = new PassThrough();
  incoming.pipe(body);
  const onClose = (): void => void (incoming.complete || body.destroy(new Error('The consumer closed the connection.')));
  incoming.once('close', onClose);
  // The rest is read, because the consumer may read a response only after it has sent everything.
  return body.on('error', () => {}).once('close', () => incoming.off('close', onClose).unpipe(body).resume());
}
