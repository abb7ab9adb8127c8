/** A path below the base URL, and a query with its question mark. */
export type Place = { readonly path: string; readonly query: string };

/**
 * The path and query below the base URL that a page's link leads to. Flow Service writes it relative to the base URL; a whole URL and
 * one that is relative to the page will do as well. Undefined where it would lead to another host, and the token with it.
 *
 * @see Flow Service API - Sources, PageLink
 * @see RFC 3986 §5.2
 */
export function followLink(href: string, page: string, baseURL: string): Place | undefined {
  const base = new URL(baseURL);
  let url: URL;
  try {
    url = new URL(href, baseURL + page);
  } catch {
    return undefined;
  }
  if (url.origin !== base.origin) return undefined;
  const basePath = base.pathname.replace(/\/$/, '');
  const path = url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : url.pathname;
  return { path, query: url.search };
}
