import type { Violation } from '../generated/flow-service.ts';
import {
  APIError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  PreconditionFailedError,
  RateLimitError,
} from './errors.ts';
import { maskHeaders } from './headers.ts';
import { membersOf, type Shape } from './response-shapes.ts';
import type { Outcome } from './send-with-retries.ts';

/** The member of a result that identifies its request. */
export type RequestId = {
  /** The id of the request in Adobe's logs, to quote to Adobe's support; undefined if the response has none. */
  readonly requestId: string | undefined;
};

const redirect = 'a redirect. It was not followed, so that the token is not sent elsewhere. Correct the base URL.';

/** What is wrong with responses that are neither successful nor errors. Browsers report a redirect as 0. */
const unexpected: Readonly<Record<number, string>> = {
  0: redirect,
  301: redirect,
  302: redirect,
  303: redirect,
  304: 'not modified, so the response has no body. Remove If-None-Match and If-Modified-Since from the headers.',
  307: redirect,
  308: redirect,
};

/**
 * Reads the request id of a successful response, which may have no body.
 *
 * @throws APIError of the class for the status, if the response is not successful
 */
export function readRequestId(sent: Outcome): RequestId {
  const { status, requestId } = sent.response;
  if (status >= 200 && status <= 299) return { requestId };
  throw errorFrom(sent, unexpected[status]);
}

/**
 * Reads the body of a successful response.
 *
 * @throws APIError of the class for the status; also if a successful response does not have the expected shape
 */
export function readSuccess<Result>(sent: Outcome, { name: wanted, read }: Shape<Result>): RequestId & { readonly data: Result } {
  const { requestId } = readRequestId(sent);
  const data = read(sent.response.body);
  if (data !== undefined) return { data, requestId };
  throw errorFrom(sent, `the response is not ${wanted} in JSON.${sent.warning}`);
}

/** Returns a function that reads the body of a successful response, like `readSuccess`, and adds the request id. */
export function resultReader<Result extends object>(shape: Shape<Result>): (sent: Outcome) => Result & RequestId {
  return (sent) => {
    const { data, requestId } = readSuccess(sent, shape);
    return { ...data, requestId };
  };
}

/** The longest text kept in an error, in characters. A proxy or a wrong base URL may respond with megabytes. */
const longestText = 2000;

/** The longest JSON body kept as a value, in characters. */
const longestJson = 100_000;

/** The most violations kept in an error. */
const mostViolations = 100;

/**
 * Creates the error for a response: the class by its status, the details from its body. Adobe has five shapes of error body: the
 * gateway's, the one for a wrong content type, Flow Service's, its older one, and a bare message.
 *
 * @see Experience Platform FAQ and troubleshooting; Flow Service error messages
 */
export function errorFrom({ response, name, redact }: Outcome, explanation?: string): APIError {
  const { status, retryAfter } = response;
  // Members are read before redaction, which could mask their names, and are then redacted one by one.
  const members = membersOf(response.body);
  // Cut after redaction, which would not recognize the first half of a token.
  const masked = (value: unknown) => cut(redact(value));
  const read = (value: unknown) => text(masked(value));
  const code = read(codeOf(members));
  const requestId = read(response.requestId) ?? read(membersOf(members.report)['request-id']);
  const violations = (Array.isArray(members.violations) ? members.violations : [])
    .filter(isViolation)
    .slice(0, mostViolations)
    .map((violation) => Object.fromEntries(Object.entries(violation).map(([name, value]) => [name, masked(value)])) as Violation);
  const reason =
    explanation ??
    read(members.errorMessage) ??
    read(members.detail) ??
    read(members.message) ??
    read(members.title) ??
    read(members.error_description);
  const [first] = violations;
  const message = [
    `${name} answered ${status}`,
    code && ` ${code}`,
    reason && `: ${reason}`,
    requestId && ` (request id ${requestId})`,
    wait(status, retryAfter),
    first && `\n${first.at}: ${first.message} ${first.fix}`,
  ];
  const errorClass = byStatus[status] ?? (status >= 500 ? InternalServerError : APIError);
  return new errorClass(message.join(''), {
    status,
    code,
    requestId,
    body: masked(response.body),
    violations,
    retryAfter,
    headers: maskHeaders(response.headers, redact),
  });
}

/** Bounds a value of an error. A JSON value that is too long becomes the beginning of its text. */
function cut(value: unknown): unknown {
  const json = typeof value === 'string' ? '' : (JSON.stringify(value) ?? '');
  if (json.length > longestJson) return json.slice(0, longestText);
  return typeof value === 'string' ? value.slice(0, longestText) : value;
}

/** Returns the wait before a retry for the message; 429 requires one even if the response does not state it. */
function wait(status: number, retryAfter: number | undefined): string | undefined {
  if (retryAfter === undefined) return status === 429 ? '. It has no Retry-After; wait before you try again.' : undefined;
  return `. Retry after ${retryAfter} s.`;
}

/** Checks the members of a violation that messages and callers rely on. */
function isViolation(value: unknown): value is Violation {
  return ['code', 'at', 'message', 'fix'].every((name) => text(membersOf(value)[name]));
}

/**
 * Returns the gateway's code, a string that some documentation prints as a number, the end of Flow Service's type, or the identity
 * service's.
 */
function codeOf({ error_code: code, type, error }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof code === 'number') return String(code);
  // The lookbehind keeps the time linear for a long type.
  const ofService = text(code) ?? /(?<![A-Z])[A-Z]+-[0-9]+-[0-9]{3}$/.exec(text(type) ?? '')?.[0];
  return ofService ?? /^[a-z_]{1,50}$/.exec(text(error) ?? '')?.[0];
}

const byStatus: Readonly<Record<number, typeof APIError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  412: PreconditionFailedError,
  429: RateLimitError,
};

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
