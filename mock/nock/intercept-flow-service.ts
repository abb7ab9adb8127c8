import { METHODS } from 'node:http';
import { flowService } from '../../src/contract/flow-service.ts';
import type { Mock } from '../create-mock.ts';
import { activateNock } from './activate-nock.ts';
import { describedServers, hostNamed, isUnder, serverAt } from './intercepted-server.ts';
import type { Nock } from './load-nock.ts';
import { OwnOrigin } from './own-origin.ts';
import { refuseOthers } from './refuse-others.ts';
import { replyFrom } from './reply-from.ts';

/** What is intercepted, and what may be reached; every member may be left out. */
export type InterceptionOptions = {
  /** Origins that the mock answers for besides Adobe's, such as `https://flow.example.com`. */
  readonly origins?: readonly string[];
  /** Hosts that may be reached besides this machine's own, such as `api.example.com`. */
  readonly allow?: readonly string[];
};

/** A process whose HTTP is intercepted. */
export type Interception = {
  /** The messages of what was refused so far, for tests of clients that swallow errors. */
  readonly refused: readonly string[];
  /** Gives the process its HTTP back, as it was before. A second call does nothing. */
  readonly restore: () => void;
  /** `restore`, for `using`. */
  readonly [Symbol.dispose]: () => void;
};

let intercepted = false;

/**
 * Puts a mock under the HTTP of this process, whatever client it uses: what is sent to Adobe's platform for Flow Service, or to Adobe's
 * identity service, the mock answers, and nothing reaches another machine. What nobody answers fails with a `RefusedRequestError`.
 * nock's own interceptors for anything else go on working, also those for the same hosts.
 *
 * @throws Error where nock is not installed or is switched off, where an origin or a host is none, or where Flow Service is intercepted already
 */
export function interceptFlowService(mock: Pick<Mock, 'handle'>, { origins = [], allow = [] }: InterceptionOptions = {}): Interception {
  const servers = [...describedServers, ...origins.map(serverAt)];
  const hosts = allow.map(hostNamed);
  if (intercepted) throw new Error('Flow Service is intercepted already. Call restore() of that interception before the next.');
  const { nock, deactivate } = activateNock();
  const reply = replyFrom(mock.handle);
  const refused: string[] = [];
  const stopRefusing = refuseOthers(nock, { servers, allow: hosts, onRefused: ({ message }) => refused.push(message) });
  const removals = [...new Set(servers.map(({ origin }) => origin))].map((origin) => {
    const here = servers.filter((server) => server.origin === origin);
    return addInterceptors(nock, origin, (path) => here.some((server) => isUnder(server, path)), reply);
  });
  intercepted = true;
  let restored = false;

  const restore = (): void => {
    if (restored) return;
    restored = true;
    for (const remove of removals) remove();
    stopRefusing();
    deactivate();
    intercepted = false;
  };
  return { refused, restore, [Symbol.dispose]: restore };
}

/** Every method that Node can send, since nock has no interceptor for all; those of the description first, which nock tries in turn. */
const methods = [...new Set([...Object.values(flowService.operations).map(({ method }) => method), ...METHODS])];

/** Adds interceptors for an origin, and gives a function that removes them. */
function addInterceptors(nock: Nock, origin: string, takes: (path: string) => boolean, reply: ReturnType<typeof replyFrom>): () => void {
  const ownOrigin = new OwnOrigin(origin, nock.activeMocks);
  const scope = nock(ownOrigin).persist();
  const interceptors = methods.map((method) => {
    // Optional, so that whoever asks nock whether everything was used is not told of these.
    const interceptor = scope.intercept(takes, method).optionally();
    interceptor.reply(reply);
    return interceptor;
  });
  return () => {
    scope.persist(false);
    for (const interceptor of interceptors) nock.removeInterceptor(interceptor);
    ownOrigin.release();
  };
}
