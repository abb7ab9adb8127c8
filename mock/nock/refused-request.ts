import { redactText } from '../../src/credentials/credentials.ts';
import { isLoopback } from '../../src/http/loopback.ts';
import type { InterceptedServer } from './intercepted-server.ts';

/** Thrown to a client whose request goes neither to the mock nor to an allowed host. The message says how to fix it. */
export class RefusedRequestError extends Error {
  override name = 'RefusedRequestError';
  /** Identifies the error if a client has wrapped it. */
  readonly code = 'ERR_REQUEST_REFUSED';

  /** @internal */
  constructor({ method, url }: Pick<Request, 'method' | 'url'>, reason: string) {
    const { origin, pathname } = new URL(url);
    super(redactText(`Refused ${method} ${origin}${pathname}: ${reason}`));
  }
}

/**
 * Checks whether real requests to a host are allowed: to this machine always, otherwise if the host is listed, with or without its port.
 */
export function isAllowed({ hostname, host }: URL, allow: readonly string[]): boolean {
  return isLoopback(hostname) || allow.includes(hostname) || allow.includes(host);
}

/** The path of a CONNECT request, which nock reports as a GET. */
const tunnel = /^\/[\w-]+(?:\.[\w-]+)+:\d+$/;

/** Returns the reason to refuse a request that neither the mock nor an interceptor of nock takes; undefined if its host is allowed. */
export function reasonToRefuse(url: URL, servers: readonly InterceptedServer[], allow: readonly string[]): string | undefined {
  const { origin, pathname, hostname } = url;
  if (tunnel.test(pathname)) return 'a tunnel through a proxy would bypass the mock. Unset HTTPS_PROXY and HTTP_PROXY for these tests.';
  if (isAllowed(url, allow)) return undefined;
  const server = servers.find((one) => one.origin === origin);
  return server === undefined
    ? `only Flow Service is mocked, and other hosts are not allowed. Intercept ${hostname} with nock, or allow it: interceptFlowService(mock, { allow: ['${hostname}'] }).`
    : `only ${server.origin}${server.basePath} is mocked on this host. Correct the path, or intercept it with nock.`;
}
