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
import { membersOf } from './members-of.ts';
import type { Sent } from './send-with-retries.ts';

/** How much of a body that is no JSON is kept, in characters. */
const longestText = 2000;

/**
 * The error that an answer stands for, by its status, with what its body says. Adobe has five shapes of error body on the way to this
 * call: the gateway's, that for a wrong content type, Flow Service's, its older one, and a bare message.
 *
 * @see Experience Platform FAQ and troubleshooting; Flow Service error messages
 */
export function errorFromAnswer({ answer, name, redact }: Sent, explanation?: string): APIError {
  const { status, retryAfter } = answer;
  const body = redact(answer.body);
  // Members are found by their own names, which may be what a credential is, and masked one by one.
  const members = membersOf(answer.body);
  const read = (value: unknown) => text(redact(value));
  const code = read(codeOf(members));
  const requestId = read(answer.requestId) ?? read(membersOf(members.report)['request-id']);
  const violations = (Array.isArray(members.violations) ? members.violations : [])
    .filter(isViolation)
    .map((violation) => Object.fromEntries(Object.entries(violation).map(([name, value]) => [name, redact(value)])) as Violation);
  const said = explanation ?? read(members.errorMessage) ?? read(members.detail) ?? read(members.message) ?? read(members.title);
  const [first] = violations;
  const message = [
    `${name} answered ${status}`,
    code && ` ${code}`,
    said && `: ${said}`,
    requestId && ` (request id ${requestId})`,
    first && `\n${first.at}: ${first.message} ${first.fix}`,
  ];
  const errorClass = byStatus[status] ?? (status >= 500 ? InternalServerError : APIError);
  return new errorClass(message.join(''), {
    status,
    code,
    requestId,
    // Cut last: the first half of a token would no longer be known for one.
    body: typeof body === 'string' ? body.slice(0, longestText) : body,
    violations,
    retryAfter,
  });
}

/** What messages and readers rely on; the rest is the mock's to keep. */
function isViolation(value: unknown): value is Violation {
  return ['code', 'at', 'message', 'fix'].every((name) => text(membersOf(value)[name]));
}

/** The gateway's code, a string that some pages print as a number, or the end of Flow Service's type. */
function codeOf({ error_code: code, type }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof code === 'number') return String(code);
  // From where a word begins alone, lest a long one takes for ever.
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
