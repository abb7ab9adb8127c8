import { APIConnectionError } from './errors.ts';
import type { Redact } from './redact.ts';
import { membersOf } from './response-shapes.ts';

/** A connection failed before any byte of the request was sent, so that a retry cannot create a second entity. */
export class NothingSentError extends APIConnectionError {}

const codes: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** How many errors are examined. */
const most = 50;

/** The system's error code and call of a failure, as Node reports them, and its message. Browsers report neither code nor call. */
export type Failure = { readonly code: unknown; readonly syscall: unknown; readonly message: unknown };

/** Checks whether all failures are of name resolution or of connecting, which proves that nothing was sent. */
export function proveNothingSent(failures: readonly Failure[]): boolean {
  return failures.length > 0 && failures.every(({ code, syscall }) => syscall === 'connect' || codes.includes(code));
}

/** Returns the failures behind an error of `fetch`: its causes, and the errors of several addresses tried at once. */
export function failuresOf(thrown: unknown): readonly Failure[] {
  const failures: Failure[] = [];
  const errors = [thrown];
  for (const error of errors) {
    const { code, syscall, message, cause, errors: several } = membersOf(error);
    if (cause) errors.push(cause);
    // An error with several errors has the code of one of them.
    if (Array.isArray(several) && several.length > 0) errors.push(...several);
    // An error without a code may belong to a request that was sent.
    else if (typeof code === 'string' || !cause) failures.push({ code, syscall, message });
    // An error can be its own cause.
    errors.splice(most);
  }
  return failures;
}

const deepest = 5;

/**
 * Copies a thrown error as the `cause` of the client's own error: name, message, stack, code and causes, all redacted. Other properties
 * are left out, because a `fetch` may attach the whole request to its error. Returns undefined for anything but errors and strings.
 */
export function redactCause(thrown: unknown, redact: Redact, depth = 0): unknown {
  if (typeof thrown === 'string') return redact(thrown);
  // Not by instanceof, which fails for errors of another realm, such as a test runner's.
  const { message, name, stack, code, cause, errors } = membersOf(thrown);
  if (typeof message !== 'string' || depth === deepest) return undefined;
  const masked = (value: unknown) => String(redact(String(value)));
  const inner = redactCause(cause, redact, depth + 1);
  const options = inner === undefined ? {} : { cause: inner };
  const copy = Array.isArray(errors)
    ? new AggregateError(
        errors.slice(0, deepest).map((error) => redactCause(error, redact, depth + 1)),
        masked(message),
        options,
      )
    : new Error(masked(message), options);
  if (typeof name === 'string') copy.name = masked(name);
  copy.stack = masked(stack ?? copy.message);
  return typeof code === 'string' ? Object.assign(copy, { code: masked(code) }) : copy;
}
