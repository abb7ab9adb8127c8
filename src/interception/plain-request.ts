import * as http from 'node:http';
import * as https from 'node:https';
import { pipeline } from 'node:stream/promises';
import type { Header } from '../check/http-message.ts';
import { forwardedHeaders } from '../http/forwarded-headers.ts';
import { headerPairs } from '../http/read-request.ts';
import { type Destination, destinationOfUrl } from './destination.ts';
import { type OwnProxy, proxyAuthorization } from './own-proxy.ts';
import { type Refusal, refuseRequest, unreachable } from './refusal.ts';

/** A request with an absolute URL: the destination, the authority as it was sent, the path and query, and whether the scheme is https. */
export type PlainTarget = {
  readonly destination: Destination;
  readonly authority: string;
  readonly path: string;
  readonly isHttps: boolean;
};

/**
 * Parses the target of a request to a proxy; undefined if it is not an absolute URL. A user in it is not part of the host, and is left out.
 *
 * @see RFC 9112 §3.2.2
 */
export function plainTarget(target: string): PlainTarget | undefined {
  const [, scheme, authority, path = ''] = /^(https?):\/\/(?:[^/?#@\s]*@)?([^/?#@\s]+)(?=[/?#]|$)([^#]*)/i.exec(target) ?? [];
  if (scheme === undefined || authority === undefined || !URL.canParse(`${scheme}://${authority}`)) return undefined;
  const url = new URL(`${scheme}://${authority}`);
  const isHttps = url.protocol === 'https:';
  return { destination: destinationOfUrl(url), authority, path: path.startsWith('/') ? path : `/${path}`, isHttps };
}

/** Where a request goes, and how it leaves. */
type Departure = {
  readonly destination: Destination;
  readonly path: string;
  readonly isHttps: boolean;
  readonly headers: readonly Header[];
  /** The user's own proxy, if the request goes there. */
  readonly proxy?: URL;
};

/** Sends a request to an intercepted host to the server in its place. */
export function forwardToTarget(incoming: http.IncomingMessage, outgoing: http.ServerResponse, target: PlainTarget, server: Destination) {
  return send(incoming, outgoing, target, { destination: server, path: target.path, isHttps: false, headers: [] });
}

/** Forwards a request to a host that is not intercepted, through the user's own proxy if there is one. */
export async function forwardPlain(
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
  target: PlainTarget,
  proxyOf: OwnProxy,
): Promise<Refusal | undefined> {
  try {
    const proxy = proxyOf(target.destination);
    if (proxy === undefined) return await send(incoming, outgoing, target, { ...target, headers: [] });
    const headers = Object.entries(proxyAuthorization(proxy));
    const isHttps = proxy.protocol === 'https:';
    return await send(incoming, outgoing, target, {
      destination: destinationOfUrl(proxy),
      path: incoming.url ?? '',
      isHttps,
      headers,
      proxy,
    });
  } catch (error) {
    return refused(outgoing, target, error as Error);
  }
}

/** Returns the refusal if there is no response; undefined if there is one, or if the client has gone. */
async function send(
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
  target: PlainTarget,
  { destination, path, isHttps, headers, proxy }: Departure,
): Promise<Refusal | undefined> {
  const others = forwardedHeaders(headerPairs(incoming.rawHeaders)).filter(([name]) => name.toLowerCase() !== 'host');
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  try {
    const { request } = isHttps ? https : http;
    const asked = request({
      ...destination,
      method: incoming.method,
      path,
      headers: [['Host', target.authority], ...others, ...headers].flat(),
      agent: false,
      signal: gone.signal,
    });
    const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
      asked.on('error', reject).on('response', resolve);
      incoming.on('error', () => {}).pipe(asked);
    });
    outgoing.writeHead(response.statusCode ?? 502, response.statusMessage, forwardedHeaders(headerPairs(response.rawHeaders)).flat());
    await pipeline(response, outgoing);
    return undefined;
  } catch (error) {
    return gone.signal.aborted ? undefined : refused(outgoing, target, error as Error, proxy);
  }
}

function refused(outgoing: http.ServerResponse, { destination, authority }: PlainTarget, error: Error, proxy?: URL): Refusal {
  const refusal = unreachable(destination.host, authority, error, proxy);
  refuseRequest(outgoing, refusal);
  return refusal;
}
