import { membersOf } from './members-of.ts';
import type { Redact } from './redact.ts';

const deepest = 5;

/**
 * A copy of what was thrown, fit to be the `cause` of the client's own error: name, message, stack, code and causes, all masked. It
 * holds nothing else, because a `fetch` may hang the whole request on its error; what is neither error nor text is undefined.
 */
export function redactCause(thrown: unknown, redact: Redact, depth = 0): unknown {
  if (typeof thrown === 'string') return redact(thrown);
  // By its looks: an error of another realm, such as a test runner's, is no `instanceof Error`.
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
