import { randomUUID } from 'node:crypto';
import type { RequestHandler } from '../../src/http/answer.ts';
import { brokenAnswer } from '../../src/http/broken-http.ts';
import { askedProtocol } from '../../src/http/read-request.ts';
import { checkOptions, listOf, type OptionRule } from '../check-options.ts';
import type { Mock } from '../create-mock.ts';
import { inProcessFetch } from '../in-process-fetch.ts';
import { allowedHostFault, describedServers, isForNeighbor, isUnder, serverAt, serverFault } from './intercepted-server.ts';
import { loadNock } from './load-nock.ts';
import { isAllowed, RefusedRequestError, reasonToRefuse } from './refused-request.ts';

/** Options of `interceptFlowService`. */
export type InterceptionOptions = {
  /** Origins that the mock replaces in addition to Adobe's, for example `https://flow.example.com`. */
  readonly origins?: readonly string[];
  /** Hosts that real requests may reach in addition to this machine, for example `api.example.com`. */
  readonly allow?: readonly string[];
};

/** An active interception of the HTTP requests of this process. */
export type Interception = {
  /** The messages of the refused requests so far, for tests of clients that swallow errors. */
  readonly refused: readonly string[];
  /** Ends the interception and restores the HTTP of the process. A second call does nothing. */
  readonly restore: () => void;
  /** `restore`, for `using`. */
  readonly [Symbol.dispose]: () => void;
};

const optionRules: Readonly<Record<keyof InterceptionOptions, OptionRule>> = {
  origins: listOf('origin', 'https://flow.example.com', serverFault),
  allow: listOf('host', 'api.example.com', allowedHostFault),
};

let intercepted = false;

/**
 * Intercepts the HTTP requests of this process, for every client library: the mock responds to requests for Adobe's Flow Service,
 * its identity service and the described operations of its neighbors, and no request reaches another machine. Other requests fail with a
 * `RefusedRequestError`, unless an interceptor of nock takes them, which may be for the same hosts.
 *
 * @throws TypeError if an option is unknown or invalid; Error if nock is not installed or is switched off, or if Flow Service is already
 * intercepted
 */
export function interceptFlowService(mock: Pick<Mock, 'handle'>, options: InterceptionOptions = {}): Interception {
  if (typeof mock?.handle !== 'function')
    throw new TypeError('interceptFlowService() got no mock. Pass one: interceptFlowService(createMock()).');
  checkOptions('interceptFlowService()', options, optionRules);
  const { origins = [], allow = [] } = options;
  const servers = [...describedServers, ...origins.map(serverAt)];
  const hosts = allow.map((host) => host.toLowerCase());
  if (intercepted) throw new Error('Flow Service is already intercepted. Call restore() of that interception first.');
  const { fetch } = globalThis;
  const { nock, HttpRequestInterceptor } = loadNock();
  // Loading nock for the first time activates it.
  const wasActive = nock.isActive() && globalThis.fetch === fetch;
  const interceptor = new HttpRequestInterceptor();
  // A request is offered to interceptors in the order in which they were applied: to the mock, then to nock.
  if (nock.isActive()) nock.restore();
  interceptor.apply();
  nock.activate();

  // Without a limit: they are this process's own requests, and its tests read all of them.
  const refused: string[] = [];
  const refuse = (request: Request, reason: string): RefusedRequestError => {
    const error = new RefusedRequestError(request, reason);
    refused.push(error.message);
    return error;
  };
  const respond = inProcessFetch(withoutUpgrades(mock.handle));
  interceptor.on('request', async (event) => {
    const { request, controller } = event;
    const url = new URL(request.url);
    const expects = request.headers.has('expect');
    const isMocked = servers.some((server) => isUnder(url, server)) || isForNeighbor(request.method, url);
    if (expects ? isAllowed(url, hosts) : !isMocked) return;
    event.stopImmediatePropagation();
    if (expects) return controller.errorWith(refuse(request, 'Expect: 100-continue is not mocked. Remove the Expect header.'));
    try {
      controller.respondWith(await respond(request));
    } catch (error) {
      if (!request.signal.aborted) controller.errorWith((error as Error).cause ?? error);
    }
  });
  // nock passes this error to the client. Without it, nock would connect, or respond with 501.
  const refuseUnmatched = (request: Request): void => {
    const reason = reasonToRefuse(new URL(request.url), servers, hosts);
    if (reason !== undefined) throw refuse(request, reason);
  };
  nock.emitter.on('no match', refuseUnmatched);
  intercepted = true;
  let restored = false;

  const restore = (): void => {
    if (restored) return;
    restored = true;
    nock.emitter.off('no match', refuseUnmatched);
    interceptor.dispose();
    if (!wasActive) nock.restore();
    intercepted = false;
  };
  return { refused, restore, [Symbol.dispose]: restore };
}

/** Rejects requests to change the protocol, as the mock's server does. */
function withoutUpgrades(handle: RequestHandler): RequestHandler {
  return (request) =>
    askedProtocol(request.headers) === undefined
      ? handle(request)
      : brokenAnswer(405, randomUUID().replaceAll('-', ''), 'The mock supports HTTP/1.1 only. Remove the Upgrade header.');
}
