import { type Header, headerValues } from '../../src/check/http-message.ts';
import type { RequestHandler } from '../../src/http/answer.ts';
import { isForMock, plain } from './admin-page.ts';

/**
 * Protects the admin endpoints, which show requests and change responses, from web pages of another origin. Pages of an allowed origin are
 * let in; `*` allows none. The endpoints of Flow Service are not protected: a page of another origin cannot read their responses or send
 * the required headers.
 *
 * @param origins - the origins whose pages may call the mock
 * @param hasTls - whether the mock's port speaks https as well as http
 * @see Fetch Standard, `Origin` header; Fetch Metadata Request Headers, `Sec-Fetch-Site`
 */
export function refuseCrossOrigin(handle: RequestHandler, origins: readonly string[] = [], hasTls = false): RequestHandler {
  return (request) => (isForMock(request) && isFromOtherPage(request.headers, origins, hasTls) ? plain(403, { message }) : handle(request));
}

const message =
  "The mock's admin endpoints do not accept requests from web pages of another origin. Call them from a program, such as curl or a test, or start the mock with --cors and that origin.";

function isFromOtherPage(headers: readonly Header[], allowed: readonly string[], hasTls: boolean): boolean {
  const [host = ''] = headerValues(headers, 'host');
  const origins = headerValues(headers, 'origin');
  // Browsers never send `*`, so that it allows no page.
  if (origins.length > 0 && origins.every((origin) => allowed.includes(origin))) return false;
  const own = ownOrigins(host.toLowerCase(), hasTls);
  const isAnotherOrigin = origins.some((origin) => !own.includes(origin.toLowerCase()));
  return isAnotherOrigin || headerValues(headers, 'sec-fetch-site').some((site) => site !== 'same-origin' && site !== 'none');
}

/** Lists the origins of pages at a host. A host without a port is another server for http than for https. */
function ownOrigins(host: string, hasTls: boolean): readonly string[] {
  const hasPort = /:\d+$/.test(host);
  return [...(!hasTls || hasPort ? [`http://${host}`] : []), ...(hasTls ? [`https://${host}`] : [])];
}
