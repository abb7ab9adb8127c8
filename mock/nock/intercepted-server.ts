import { description } from '../../src/generated/description.ts';

/** A server that the mock replaces: an origin, and the base path of its requests; empty for every path. */
export type InterceptedServer = { readonly origin: string; readonly basePath: string };

/**
 * The servers of the description: Adobe's platform and its identity service.
 *
 * @see OpenAPI 3.1.1, Server Object, Path Item Object
 */
export const describedServers: readonly InterceptedServer[] = [
  ...description.servers,
  ...Object.values(description.paths).flatMap((item) => ('servers' in item ? item.servers : [])),
].map(({ url }) => {
  const { origin, pathname } = new URL(url);
  return { origin, basePath: pathname.replace(/\/$/, '') };
});

/**
 * Parses an origin that a client uses instead of Adobe's. The mock responds under each of its paths.
 *
 * @throws Error if it is not an origin
 */
export function serverAt(text: string): InterceptedServer {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return { origin: url.origin, basePath: '' };
  throw new Error(`Invalid origin ${JSON.stringify(text)}. Pass only scheme and host, for example https://flow.example.com.`);
}

/**
 * Parses the name of an allowed host.
 *
 * @throws Error if it is not a host
 */
export function hostNamed(text: string): string {
  const host = text.toLowerCase();
  if (URL.canParse(`https://${host}`) && new URL(`https://${host}`).href === `https://${host}/`) return host;
  throw new Error(`Invalid host ${JSON.stringify(text)}. Pass only a host name and optionally a port, for example api.example.com.`);
}

/** Checks whether a URL belongs to a server. */
export function isUnder({ origin, pathname }: URL, server: InterceptedServer): boolean {
  return origin === server.origin && (pathname === server.basePath || pathname.startsWith(`${server.basePath}/`));
}
