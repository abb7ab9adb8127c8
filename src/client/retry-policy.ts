import { APIConnectionError } from './errors.ts';
import { NothingSentError } from './nothing-sent.ts';

/** The methods that Flow Service's operations on connections have. */
export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

type Policy = {
  /** What a connection may have been where no answer tells, such as `created`; undefined where the method changes nothing. */
  readonly effect: string | undefined;
  /** The statuses after which a request is sent again. */
  readonly statuses: readonly number[];
};

/** By these the service says that it did nothing. */
const refused = [429, 503];

/**
 * A GET changes nothing and is sent again after whatever may pass. What changes something is sent again only where nothing was done:
 * a second POST may create a second connection, a second PATCH meets an etag that the first has made stale and is answered with 412,
 * and a second DELETE with 404; both would tell of a success as if it were a failure.
 *
 * @see RFC 9110 §9.2.1, §9.2.2
 */
export const policies: Readonly<Record<Method, Policy>> = {
  GET: { effect: undefined, statuses: [...refused, 500, 502, 504] },
  POST: { effect: 'created', statuses: refused },
  PATCH: { effect: 'changed', statuses: refused },
  DELETE: { effect: 'deleted', statuses: refused },
};

/** Whether a request may be sent again after an attempt that failed so. */
export function mayFollowError(method: Method, error: unknown): error is APIConnectionError {
  return error instanceof NothingSentError || (method === 'GET' && error instanceof APIConnectionError);
}
