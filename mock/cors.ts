import { type Header, headerValues, type RequestMessage } from '../src/check/http-message.ts';
import type { Contract } from '../src/contract/contract.ts';
import type { Answer, RequestHandler } from '../src/http/answer.ts';
import { reveal } from '../src/messages/wording.ts';
import { isForMock, plain } from './admin/admin-page.ts';
import { scenarioHeader } from './scenarios/scenario-plan.ts';

/** Every origin. */
const any = '*';

/** Returns how to correct an origin that no browser sends; undefined if a browser can send it. */
export function originFault(origin: unknown): string | undefined {
  const isOrigin = typeof origin === 'string' && (origin === any || origin === 'null' || /^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*]+$/.test(origin));
  return isOrigin
    ? undefined
    : 'Pass scheme, host and port in lower case without a path, such as http://localhost:3000, or * for every origin.';
}

/** Returns the header names that a page may send, in lower case: those of the operations, and the mock's own. */
function acceptedHeaders({ operations }: Contract): readonly string[] {
  const described = Object.values(operations).flatMap(({ headers, authorization, body }) => [
    ...(authorization === undefined ? [] : ['authorization']),
    ...headers.map(({ name }) => name.toLowerCase()),
    ...(body === undefined ? [] : ['content-type']),
  ]);
  return [...described, scenarioHeader, 'prefer'];
}

/** How long a browser may keep the response to a preflight request, in seconds. */
const maxAge = 600;

/**
 * Lets web pages of these origins call the mock. Preflight requests get their response here; they are neither checked nor recorded in the
 * journal, because the browser sends them, not the client.
 *
 * @param origins - origins such as `http://localhost:3000`; `*` stands for every origin, but does not open the admin endpoints
 * @see Fetch Standard, CORS protocol
 */
export function allowOrigins(handle: RequestHandler, origins: readonly string[], contract: Contract): RequestHandler {
  const named = new Set(origins.filter((origin) => origin !== any));
  const allowedOrigin = (request: RequestMessage, origin: string): string | undefined => {
    if (named.has(origin)) return origin;
    return origins.includes(any) && !isForMock(request) ? any : undefined;
  };
  const vary: Readonly<Record<string, string>> = named.size === 0 ? {} : { vary: 'Origin' };
  return (request) => {
    const announced = preflight(request);
    if (announced === undefined && origins.length === 0) return handle(request);
    const [origin] = headerValues(request.headers, 'origin');
    const allowed = origin === undefined ? undefined : allowedOrigin(request, origin);
    if (announced !== undefined) {
      if (allowed === undefined) return refusePreflight(origin ?? '', vary);
      return plain(204, undefined, { ...vary, 'access-control-allow-origin': allowed, ...permissions(announced, contract) });
    }
    const share = (answer: Answer): Answer => {
      const headers = allowed === undefined ? answer.headers : { ...answer.headers, ...exposing(answer, allowed) };
      return { ...answer, headers: { ...headers, ...vary } };
    };
    const answer = handle(request);
    return answer instanceof Promise ? answer.then(share) : share(answer);
  };
}

/** The method and the headers that a preflight request announces. */
type Preflight = { readonly method: string; readonly headers: readonly string[] };

function preflight({ method, headers }: RequestMessage): Preflight | undefined {
  if (method !== 'OPTIONS' || headerValues(headers, 'origin').length === 0) return undefined;
  const [announced] = headerValues(headers, 'access-control-request-method');
  return announced === undefined ? undefined : { method: announced, headers: requestedHeaders(headers) };
}

function requestedHeaders(headers: readonly Header[]): readonly string[] {
  return headerValues(headers, 'access-control-request-headers').flatMap((value) =>
    value
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  );
}

const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** Allows also a method and headers that no operation accepts: the mock reports them better than a browser, which only blocks them. */
function permissions({ method, headers }: Preflight, contract: Contract): Readonly<Record<string, string>> {
  const methods = Object.values(contract.operations).map((operation) => operation.method);
  return {
    'access-control-allow-methods': [...new Set([...methods, method])].filter((name) => token.test(name)).join(', '),
    'access-control-allow-headers': [...new Set([...acceptedHeaders(contract), ...headers])].filter((name) => token.test(name)).join(', '),
    'access-control-max-age': String(maxAge),
  };
}

/** Lets a page read every header of a response. */
function exposing({ headers }: Answer, origin: string): Readonly<Record<string, string>> {
  return { 'access-control-allow-origin': origin, 'access-control-expose-headers': Object.keys(headers).join(', ') };
}

function refusePreflight(origin: string, vary: Readonly<Record<string, string>>): Answer {
  const shown = reveal(origin);
  const message = `Web pages of ${shown} may not call this mock. Allow their origin: start the mock with --cors ${shown}, or create it with the option cors.`;
  return plain(403, { message }, vary);
}
