import { looksSecret, mask } from '../../src/credentials/credentials.ts';

/** A request that went neither to the mock nor to a host that may be reached; the message says what to do. */
export class RefusedRequestError extends Error {
  override name = 'RefusedRequestError';
  /** What programs tell it by, also where a client has wrapped the error. */
  readonly code = 'ERR_REQUEST_REFUSED';
}

/** A request as it can be shown: its method and its URL without credentials and query. */
export function shownRequest({ method, url }: Pick<Request, 'method' | 'url'>): string {
  const { origin, pathname } = new URL(url);
  const path = pathname
    .split('/')
    .map((segment) => (looksSecret(segment) ? mask : segment))
    .join('/');
  return `${method} ${origin}${path}`;
}
