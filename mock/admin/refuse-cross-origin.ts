import { type Header, headerValues } from '../../src/check/http-message.ts';
import type { RequestHandler } from '../../src/http/answer.ts';
import { isLoopback } from '../../src/http/loopback.ts';
import { reveal } from '../../src/messages/wording.ts';
import { isForMock, plain } from './admin-page.ts';

/**
 * Protects the admin endpoints, which show requests and change responses, from web pages: from pages of another origin, and from pages
 * whose host name resolves to this machine (DNS rebinding). Pages of an allowed origin are let in; `*` allows none. The endpoints of Flow
 * Service are not protected: a web page cannot read their responses or send the required headers.
 *
 * @param host - the address or name that the mock listens on
 * @param origins - the origins whose pages may call the mock
 * @see Fetch Standard, `Origin` header; Fetch Metadata Request Headers, `Sec-Fetch-Site`; RFC 9110 §7.2
 */
export function refuseCrossOrigin(handle: RequestHandler, host: string, origins: readonly string[] = []): RequestHandler {
  const isOwn = ownHosts(host.toLowerCase());
  return (request) => {
    if (!isForMock(request)) return handle(request);
    const fault = faultOf(request.headers, isOwn, origins);
    return fault === undefined ? handle(request) : plain(403, { message: fault });
  };
}

/** Returns a function that recognizes the mock's hosts: this machine's own names, and the host that it listens on. */
function ownHosts(own: string): (host: string) => boolean {
  // Any address, or a name without a dot: only names with a dot can belong to others.
  if (own === '0.0.0.0' || own === '::') return (host) => isLoopback(host) || /^(?:\[.*\]|\d+(?:\.\d+){3}|[^.]+)$/.test(host);
  return (host) => isLoopback(host) || host === own || host === `[${own}]`;
}

function faultOf(headers: readonly Header[], isOwn: (host: string) => boolean, allowed: readonly string[]): string | undefined {
  const [sent = ''] = headerValues(headers, 'host');
  const host = sent.replace(/:\d*$/, '').replace(/\.$/, '');
  if (!isOwn(host.toLowerCase())) {
    return `The mock's admin endpoints are not available at the host ${reveal(host)}. Use localhost, send the header Host: localhost, or start the mock with --host and that name.`;
  }
  const origins = headerValues(headers, 'origin');
  // Browsers never send `*`, so that it allows no page.
  if (origins.length > 0 && origins.every((origin) => allowed.includes(origin))) return undefined;
  const isAnotherOrigin = origins.some((origin) => origin.toLowerCase() !== `http://${sent.toLowerCase()}`);
  const isAnotherSite = headerValues(headers, 'sec-fetch-site').some((site) => site !== 'same-origin' && site !== 'none');
  if (!isAnotherOrigin && !isAnotherSite) return undefined;
  return "The mock's admin endpoints do not accept requests from web pages of another origin. Call them from a program, such as curl or a test, or start the mock with --cors and that origin.";
}
