import { flowService } from '../../src/contract/flow-service.ts';
import { ownOperations } from '../../src/contract/operation.ts';
import { serverUrls } from '../../src/contract/platform-host.ts';

/** A server that the mock replaces: an origin, and the base path of its requests; empty for every path. */
export type InterceptedServer = { readonly origin: string; readonly basePath: string };

const ownBasePaths = new Set(ownOperations(flowService).flatMap(({ basePaths }) => basePaths));

/**
 * The servers of Flow Service and its identity service in the description.
 *
 * @see OpenAPI 3.1.1, Server Object, Path Item Object
 */
export const describedServers: readonly InterceptedServer[] = serverUrls(flowService)
  .map(({ origin, pathname }) => ({ origin, basePath: pathname.replace(/\/$/, '') }))
  .filter(({ basePath }) => ownBasePaths.has(basePath));

/** Checks whether a request is for an operation of a neighbor that the description has. The mock leaves the other ones alone. */
export function isForNeighbor(method: string, { origin, pathname }: URL): boolean {
  const isDescribed = serverUrls(flowService).some((url) => url.origin === origin);
  return isDescribed && flowService.finder.find(method, pathname)?.operation.neighbor !== undefined;
}

/** Parses an origin that a client uses instead of Adobe's. The mock responds under each of its paths. */
export function serverAt(origin: string): InterceptedServer {
  return { origin: new URL(origin).origin, basePath: '' };
}

/** Returns how to correct a value that is not an origin; undefined if it is one. */
export function serverFault(value: unknown): string | undefined {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  return isOrigin ? undefined : 'Pass only scheme and host, for example https://flow.example.com.';
}

/** Returns how to correct a value that is not the name of a host, with or without a port; undefined if it is one. */
export function allowedHostFault(value: unknown): string | undefined {
  const url = `https://${String(value).toLowerCase()}`;
  const isHost = typeof value === 'string' && URL.canParse(url) && new URL(url).href === `${url}/`;
  return isHost ? undefined : 'Pass only a host name and optionally a port, for example api.example.com.';
}

/** Checks whether a URL belongs to a server. */
export function isUnder({ origin, pathname }: URL, server: InterceptedServer): boolean {
  return origin === server.origin && (pathname === server.basePath || pathname.startsWith(`${server.basePath}/`));
}
