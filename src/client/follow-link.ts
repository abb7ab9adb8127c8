/**
 * The path below the base URL, with its query, that a page's link leads to. Flow Service writes it relative to the base URL; a whole URL
 * and one that is relative to the page will do as well. Undefined where it would lead to another host, and the token with it.
 *
 * @see Flow Service API - Sources, PageLink
 * @see RFC 3986 §5.2
 */
export function followLink(href: string, page: string, baseURL: string): string | undefined {
  const base = new URL(baseURL);
  if (!URL.canParse(href, baseURL + page)) return undefined;
  const { origin, pathname, search } = new URL(href, baseURL + page);
  if (origin !== base.origin) return undefined;
  const path = pathname + search;
  const basePath = base.pathname.replace(/\/$/, '');
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}
