import { type Header, headerValues } from '../../src/check/http-message.ts';
import type { RequestHandler } from '../../src/http/answer.ts';
import { isLoopback } from '../../src/http/loopback.ts';
import { reveal } from '../../src/messages/wording.ts';
import { isForMock } from './admin-page.ts';
import { plain } from './plain-answer.ts';

/**
 * Keeps web pages away from the mock's own pages, which show what was sent and change what will be answered: a page of another origin,
 * and one whose name was made to lead to this machine. What is Flow Service's is not guarded: there the mock stands for Adobe, whose
 * own rules for other origins are not ours to tell. Pages of an origin that the mock was started for are let in; `*` lets none in.
 *
 * @param host the address or name that the mock was told to listen on
 * @param origins the origins whose pages may call the mock
 * @see Fetch Standard, `Origin` header; Fetch Metadata Request Headers, `Sec-Fetch-Site`; RFC 9110 §7.2
 */
export function refuseStrangers(handle: RequestHandler, host: string, origins: readonly string[] = []): RequestHandler {
  const isOwn = ownHosts(host.toLowerCase());
  return (request) => {
    if (!isForMock(request)) return handle(request);
    const fault = faultOf(request.headers, isOwn, origins);
    return fault === undefined ? handle(request) : plain(403, { message: fault });
  };
}

/** Whether a host is one of the mock's: this machine's own names, or what it was told. */
function ownHosts(told: string): (host: string) => boolean {
  // Every address of this machine; names with a dot are the ones that strangers can have.
  if (told === '0.0.0.0' || told === '::') return (host) => isLoopback(host) || /^(?:\[.*\]|\d+(?:\.\d+){3}|[^.]+)$/.test(host);
  return (host) => isLoopback(host) || host === told || host === `[${told}]`;
}

function faultOf(headers: readonly Header[], isOwn: (host: string) => boolean, allowed: readonly string[]): string | undefined {
  const [sent = ''] = headerValues(headers, 'host');
  const host = sent.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
  if (!isOwn(host)) {
    return `The mock's own pages are not at the host ${reveal(host)}: ask for them at localhost, or with the header Host: localhost, or start the mock with --host and that name.`;
  }
  const origins = headerValues(headers, 'origin');
  // No browser sends `*`, so it lets no page in.
  if (origins.length > 0 && origins.every((origin) => allowed.includes(origin))) return undefined;
  const isAnotherOrigin = origins.some((origin) => origin.toLowerCase() !== `http://${sent.toLowerCase()}`);
  const isAnotherSite = headerValues(headers, 'sec-fetch-site').some((site) => site !== 'same-origin' && site !== 'none');
  if (!isAnotherOrigin && !isAnotherSite) return undefined;
  return "The mock's own pages are not for web pages of another origin: ask for them from a program, such as curl or a test, or start the mock with --cors and that origin.";
}
