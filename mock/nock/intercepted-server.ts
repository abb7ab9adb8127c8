import { splitTarget } from '../../src/check/http-message.ts';
import { description } from '../../src/generated/description.ts';

/** A server in whose place the mock answers: an origin, and a path that what is asked for begins with; empty for every path. */
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
 * An origin that a client is told instead of Adobe's, under which the mock answers every path.
 *
 * @throws Error where it is none
 */
export function serverAt(text: string): InterceptedServer {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return { origin: url.origin, basePath: '' };
  throw new Error(`${JSON.stringify(text)} is no origin. Give scheme and host alone, such as https://flow.example.com.`);
}

/**
 * A host that may be reached, as it stands in URLs.
 *
 * @throws Error where it is none
 */
export function hostNamed(text: string): string {
  const host = text.toLowerCase();
  if (URL.canParse(`https://${host}`) && new URL(`https://${host}`).href === `https://${host}/`) return host;
  throw new Error(`${JSON.stringify(text)} is no host. Give its name, perhaps with a port, such as api.example.com.`);
}

/** Whether a path lies on a server. */
export function isUnder({ basePath }: InterceptedServer, path: string): boolean {
  const { path: pathname } = splitTarget(path);
  return pathname === basePath || pathname.startsWith(`${basePath}/`);
}
