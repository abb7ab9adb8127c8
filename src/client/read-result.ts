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
import { membersOf, type Shape } from './response-shapes.ts';
import type { Sent } from './send-with-retries.ts';

/** The id of a request. */
export type RequestId = {
  /** The id of the request in Adobe's logs, to quote to Adobe's support; undefined if the response has none. */
  readonly requestId: string | undefined;
};

/**
 * Reads the request id of a successful response, which may have no body.
 *
 * @throws APIError of the class for the status, if the response is not successful
 */
export function readRequestId(sent: Sent): RequestId {
  const { status, requestId } = sent.response;
  if (status >= 200 && status <= 299) return { requestId };
  const redirect = status === 0 || (status >= 300 && status <= 399);
  throw errorFrom(
    sent,
    redirect ? 'a redirect. It was not followed, so that the token is not sent elsewhere. Correct the base URL.' : undefined,
  );
}

/**
 * Reads the body of a successful response.
 *
 * @throws APIError of the class for the status; also if a successful response does not have the expected shape
 */
export function readSuccess<Body>(sent: Sent, { name: wanted, fits }: Shape<Body>): RequestId & { readonly body: Body } {
  const { requestId } = readRequestId(sent);
  const { body } = sent.response;
  if (fits(body)) return { body, requestId };
  const fault = `the response is not ${wanted} in JSON.`;
  const { effect } = sent;
  throw errorFrom(sent, effect === undefined ? fault : `the connection may have been ${effect}, but ${fault} Check before you try again.`);
}

/** The longest text kept of a body that is not JSON, in characters. */
const longestText = 2000;

/**
 * Creates the error for a response: the class by its status, the details from its body. Adobe has five shapes of error body: the
 * gateway's, the one for a wrong content type, Flow Service's, its older one, and a bare message.
 *
 * @see Experience Platform FAQ and troubleshooting; Flow Service error messages
 */
export function errorFrom({ response, name, redact }: Sent, explanation?: string): APIError {
  const { status, retryAfter } = response;
  const body = redact(response.body);
  // Members are read before redaction, which could mask their names, and are then redacted one by one.
  const members = membersOf(response.body);
  const read = (value: unknown) => text(redact(value));
  const code = read(codeOf(members));
  const requestId = read(response.requestId) ?? read(membersOf(members.report)['request-id']);
  const violations = (Array.isArray(members.violations) ? members.violations : [])
    .filter(isViolation)
    .map((violation) => Object.fromEntries(Object.entries(violation).map(([name, value]) => [name, redact(value)])) as Violation);
  const reason = explanation ?? read(members.errorMessage) ?? read(members.detail) ?? read(members.message) ?? read(members.title);
  const [first] = violations;
  const message = [
    `${name} answered ${status}`,
    code && ` ${code}`,
    reason && `: ${reason}`,
    requestId && ` (request id ${requestId})`,
    first && `\n${first.at}: ${first.message} ${first.fix}`,
  ];
  const errorClass = byStatus[status] ?? (status >= 500 ? InternalServerError : APIError);
  return new errorClass(message.join(''), {
    status,
    code,
    requestId,
    // Cut after redaction, which would not recognize the first half of a token.
    body: typeof body === 'string' ? body.slice(0, longestText) : body,
    violations,
    retryAfter,
  });
}

/** Checks the members of a violation that messages and callers rely on. */
function isViolation(value: unknown): value is Violation {
  return ['code', 'at', 'message', 'fix'].every((name) => text(membersOf(value)[name]));
}

/** Returns the gateway's code, a string that some documentation prints as a number, or the end of Flow Service's type. */
function codeOf({ error_code: code, type }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof code === 'number') return String(code);
  // The lookbehind keeps the time linear for a long type.
  return text(code) ?? /(?<![A-Z])[A-Z]+-[0-9]+-[0-9]{3}$/.exec(text(type) ?? '')?.[0];
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
