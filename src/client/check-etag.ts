import { FlowServiceError } from './errors.ts';

/**
 * An etag that can be sent as If-Match.
 *
 * @see Update connections using the Flow Service API
 * @throws FlowServiceError where it cannot
 */
export function checkEtag(etag: unknown): string {
  if (typeof etag === 'string' && /^[\x21-\x7e]+$/.test(etag)) return etag;
  const fault = typeof etag !== 'string' ? (etag === null ? 'null' : typeof etag) : etag === '' ? 'empty' : 'not what a header can carry';
  throw new FlowServiceError(
    `The option ifMatch is ${fault}, so nothing was sent. Give it the etag of the connection as it was read, double quotes included; ` +
      'there is none while its state is initializing.',
  );
}
