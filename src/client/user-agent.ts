import type { description } from '../generated/description.ts';

const version: (typeof description)['info']['version'] = '0.1.0';

/**
 * Returns the `User-Agent` header; none in a browser, which does not allow it or would ask the service for permission first. The name of
 * every browser begins with Mozilla; other runtimes have their own or none.
 *
 * @see RFC 9110 §10.1.5
 */
export function userAgent(): { readonly 'user-agent'?: string } {
  return globalThis.navigator?.userAgent?.startsWith('Mozilla/') ? {} : { 'user-agent': `flowservice-kit/${version}` };
}
