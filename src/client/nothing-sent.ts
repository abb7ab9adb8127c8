import { APIConnectionError } from './errors.ts';

/** A connection failed before any byte of the request was sent, so that sending it again cannot create a second connection. */
export class NothingSentError extends APIConnectionError {}

const codes: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/**
 * Whether an error from `fetch` proves that nothing was sent: all codes along its causes, those of several addresses tried at once
 * included, are of name resolution or of connecting. Where there is no code, as in a browser, nothing is proved.
 */
export function provesNothingSent(thrown: unknown): boolean {
  const failures = failuresOf(thrown);
  return failures.length > 0 && failures.every(({ code, syscall }) => syscall === 'connect' || codes.includes(code));
}

/** The first system code of an error from `fetch`. */
export function firstCode(thrown: unknown): string | undefined {
  return failuresOf(thrown)[0]?.code;
}

type Failure = { readonly code: string; readonly syscall: unknown };

function failuresOf(thrown: unknown): readonly Failure[] {
  const failures: Failure[] = [];
  const left = [thrown];
  for (let looked = 0; left.length > 0 && looked < 50; looked++) {
    const next = left.shift();
    if (typeof next !== 'object' || next === null) continue;
    const { code, syscall, cause, errors } = next as { readonly [name: string]: unknown };
    const several = Array.isArray(errors) && errors.length > 0;
    // The code of several errors is that of one of them.
    if (typeof code === 'string' && !several) failures.push({ code, syscall });
    left.push(cause, ...(several ? errors : []));
  }
  return failures;
}
