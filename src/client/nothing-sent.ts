import { APIConnectionError } from './errors.ts';
import { membersOf } from './members-of.ts';

/** A connection failed before any byte of the request was sent, so that sending it again cannot create a second connection. */
export class NothingSentError extends APIConnectionError {}

const codes: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** How many errors are looked at. */
const most = 50;

/** A failure on the way to an answer: the system's code for it, as Node tells it; a browser tells none. */
export type Failure = { readonly code: unknown; readonly syscall: unknown };

/**
 * Whether failures prove that nothing was sent: there are some, and all are of name resolution or of connecting.
 */
export function proveNothingSent(failures: readonly Failure[]): boolean {
  return failures.length > 0 && failures.every(({ code, syscall }) => syscall === 'connect' || codes.includes(code));
}

/** The failures behind an error from `fetch`: those along its causes, and those of several addresses tried at once. */
export function failuresOf(thrown: unknown): readonly Failure[] {
  const failures: Failure[] = [];
  const errors = [thrown];
  for (const error of errors) {
    const { code, syscall, cause, errors: several } = membersOf(error);
    if (cause) errors.push(cause);
    // The code of several errors is that of one of them.
    if (Array.isArray(several) && several.length > 0) errors.push(...several);
    // One without a code may be of a request that was sent.
    else if (typeof code === 'string' || !cause) failures.push({ code, syscall });
    // An error may be its own cause.
    errors.splice(most);
  }
  return failures;
}
