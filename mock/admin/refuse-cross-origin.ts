import { type Header, headerValues, type RequestMessage } from '../../src/check/http-message.ts';
import type { RequestHandler } from '../../src/http/answer.ts';
import { isForMock, plain } from './admin-page.ts';

/** The web pages that may use the admin endpoints. */
export type PageRules = {
  /** The token of the inspector's page. */
  readonly token: string;
  /** The origins whose pages may call the mock. */
  readonly origins: readonly string[];
  /** Whether the mock's port speaks https as well as http. */
  readonly hasTls: boolean;
};

/**
 * Protects the admin endpoints, which show requests and change responses, from web pages of another origin. Pages of an allowed origin are
 * let in; `*` allows none. A page of the mock's own origin may only read, unless it sends the token of the inspector's page: an origin that
 * equals the host does not prove that the page is the mock's. The endpoints of Flow Service are not protected: a page of another origin
 * cannot read their responses or send the required headers.
 *
 * @see Fetch Standard, `Origin` header; Fetch Metadata Request Headers, `Sec-Fetch-Site`
 */
export function refuseCrossOrigin(handle: RequestHandler, { token, origins, hasTls }: PageRules): RequestHandler {
  return (request) => {
    const { headers } = request;
    if (!isForMock(request) || !isFromPage(headers) || isAllowed(headers, origins) || isLinkFollowed(request)) return handle(request);
    if (isFromOtherPage(headers, hasTls)) return plain(403, { message });
    return isChange(request) && headerValues(headers, tokenHeader)[0] !== token ? plain(403, { message: tokenMessage }) : handle(request);
  };
}

/**
 * Returns whether a user follows a link to the mock, such as one in a chat: the page that has the link cannot read what the browser shows.
 */
function isLinkFollowed({ method, headers }: RequestMessage): boolean {
  const has = (name: string, value: string): boolean => headerValues(headers, name).every((sent) => sent === value);
  const isSent = headerValues(headers, 'sec-fetch-dest').length > 0 && headerValues(headers, 'origin').length === 0;
  return method === 'GET' && isSent && has('sec-fetch-mode', 'navigate') && has('sec-fetch-dest', 'document');
}

/** Returns whether a request to an admin endpoint may change the mock. */
export function isChange({ method }: Pick<RequestMessage, 'method'>): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** The request header with the token of the inspector's page. */
const tokenHeader = 'x-flowservice-token';

const tokenMessage = `A web page may change the mock only with the token of the inspector in the header ${tokenHeader}. Reload the page at /__mock/: the token is another one after each start of the mock.`;

const message =
  "The mock's admin endpoints do not accept requests from web pages of another origin. Call them from a program, such as curl or a test, or start the mock with --cors and that origin.";

/** Returns whether a browser sent the request for a page. Programs send none of these headers. */
function isFromPage(headers: readonly Header[]): boolean {
  return headerValues(headers, 'origin').length > 0 || headerValues(headers, 'sec-fetch-site').length > 0;
}

function isAllowed(headers: readonly Header[], allowed: readonly string[]): boolean {
  const origins = headerValues(headers, 'origin');
  // Browsers never send `*`, so that it allows no page.
  return origins.length > 0 && origins.every((origin) => allowed.includes(origin));
}

function isFromOtherPage(headers: readonly Header[], hasTls: boolean): boolean {
  const [host = ''] = headerValues(headers, 'host');
  const origins = headerValues(headers, 'origin');
  const own = ownOrigins(host.toLowerCase(), hasTls);
  const isAnotherOrigin = origins.some((origin) => !own.includes(origin.toLowerCase()));
  return isAnotherOrigin || headerValues(headers, 'sec-fetch-site').some((site) => site !== 'same-origin' && site !== 'none');
}

/** Lists the origins of pages at a host. A host without a port is another server for http than for https. */
function ownOrigins(host: string, hasTls: boolean): readonly string[] {
  const hasPort = /:\d+$/.test(host);
  return [...(!hasTls || hasPort ? [`http://${host}`] : []), ...(hasTls ? [`https://${host}`] : [])];
}
