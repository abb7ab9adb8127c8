import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { type InterceptedServer, isUnder } from './intercepted-server.ts';
import type { Nock } from './load-nock.ts';
import { RefusedRequestError, shownRequest } from './refused-request-error.ts';

/** What may be reached, and who is told of what may not. */
export type RefusalParts = {
  readonly servers: readonly InterceptedServer[];
  /** Host names, with a port or without, that may be reached besides this machine's own. */
  readonly allow: readonly string[];
  readonly onRefused: (error: RefusedRequestError) => void;
};

/** Node's own channel for a request that is made and not yet sent. */
const created = 'http.client.request.created';

/**
 * Refuses what no interceptor answers, unless its host may be reached; gives a function that stops it. nock's own settings about that
 * stay as they are, and hold for the hosts that may be reached.
 */
export function refuseOthers(nock: Nock, parts: RefusalParts): () => void {
  const refuse = (request: Pick<Request, 'method' | 'url'>, because: string): RefusedRequestError => {
    const error = new RefusedRequestError(`Refused ${shownRequest(request)}: ${because}`);
    parts.onRefused(error);
    return error;
  };
  // What is thrown here nock hands to the client; left to itself, it would connect, or answer 501 like a server.
  const refuseUnmatched = (request: Request): void => {
    const because = reasonToRefuse(request, parts);
    if (because !== undefined) throw refuse(request, because);
  };
  const refuseUnseen = (message: unknown): void => {
    const { request } = message as { readonly request: ClientRequest };
    if (request.getHeader('expect') === undefined) return;
    const url = `${request.protocol}//${request.host}${request.path}`;
    if (URL.canParse(url) && !mayBeReached(new URL(url), parts.allow))
      request.destroy(refuse({ method: request.method, url }, 'nock lets requests with Expect through to the real host. Leave it out.'));
  };
  nock.emitter.on('no match', refuseUnmatched);
  subscribe(created, refuseUnseen);
  return () => {
    nock.emitter.off('no match', refuseUnmatched);
    unsubscribe(created, refuseUnseen);
  };
}

/** What a CONNECT asks for, which nock shows as the path of a GET. */
const tunnel = /^\/[\w-]+(?:\.[\w-]+)+:\d+$/;

function reasonToRefuse({ url }: Request, { servers, allow }: RefusalParts): string | undefined {
  const { origin, pathname, hostname } = new URL(url);
  if (tunnel.test(pathname)) return 'a tunnel through a proxy would go round the mock. Unset HTTPS_PROXY and HTTP_PROXY for these tests.';
  const there = servers.filter((server) => server.origin === origin);
  if (there.some((server) => isUnder(server, pathname)))
    return 'the mock is not asked. Either nock.cleanAll() took it away: intercept anew after it; or a pattern of yours for the host hides it: narrow that.';
  if (mayBeReached(new URL(url), allow)) return undefined;
  const [server] = there;
  return server === undefined
    ? `only Flow Service is mocked, and nothing else may be reached. Intercept ${hostname} with nock, or allow it: interceptFlowService(mock, { allow: ['${hostname}'] }).`
    : `of this host only ${server.origin}${server.basePath} is mocked. Correct the path, or intercept it with nock.`;
}

function mayBeReached({ hostname, host }: URL, allow: readonly string[]): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname) || allow.includes(hostname) || allow.includes(host);
}
