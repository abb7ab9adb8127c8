import type { Header } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';
import { nearMiss } from '../contract/near-miss.ts';
import { ownOperations } from '../contract/operation.ts';
import { isPlatformHost, serverUrls } from '../contract/platform-host.ts';
import { isLoopback } from '../http/loopback.ts';

/**
 * Returns whether a request to a URL is for an operation of the description, and not for another service recorded beside it. If the host is
 * a variable without a value, the URL has `localhost` in its place.
 */
export type HostFilter = (method: string, url: URL, headers: readonly Header[], variable?: string) => boolean;

/** Headers that only Adobe's platform asks for. */
const platformHeaders: ReadonlySet<string> = new Set(['x-gw-ims-org-id', 'x-sandbox-name']);

/** The paths of a description. */
type Servers = {
  readonly basePaths: readonly string[];
  /** The whole path of each operation, with each base path. */
  readonly paths: readonly string[];
  /** The first part of each of Flow Service's paths below a base path. */
  readonly resources: readonly string[];
};

const serversOf = derived((contract): Servers => {
  const all = Object.values(contract.operations);
  return {
    basePaths: serverUrls(contract)
      .map(({ pathname }) => pathname)
      .filter((path) => path !== '/'),
    paths: [...new Set(all.flatMap(({ basePaths, path }) => basePaths.map((base) => `${base}${path}`)))],
    resources: ownOperations(contract).flatMap(({ basePaths: [base], path }) => (base === '' ? [] : [path.split('/')[1] ?? ''])),
  };
});

/** Returns whether a host is this machine, where tokens are not real; `0.0.0.0` and `[::]` reach it as well. */
export function isLocal({ hostname }: URL): boolean {
  return isLoopback(hostname) || hostname === '0.0.0.0' || hostname === '[::]';
}

/**
 * Creates a filter for Flow Service's traffic: requests to the description's servers, to this machine or to a named host, for a path of
 * the description or one that is nearly such a path. Other operations of Flow Service and its neighbors and preflight requests are not
 * part of it.
 *
 * @param named - hosts that are treated as Flow Service, with every path on them
 */
export function hostFilter(contract: Contract, named: readonly string[] = []): HostFilter {
  const { finder } = contract;
  const { basePaths } = serversOf(contract);
  const own = new Set(named.map((host) => host.toLowerCase()));
  return (method, url, headers) => {
    const { host, hostname, pathname: written } = url;
    // A double slash, from joining a base URL and a path, is a mistake in the path and not another path.
    const pathname = written.replaceAll(/\/{2,}/g, '/');
    if (finder.uncoveredResource(pathname) !== undefined || finder.uncoveredNeighbor(method, pathname) !== undefined) return false;
    if (pathname.startsWith('/__mock/')) return false;
    const isKnown = finder.methodsOf(pathname).length > 0;
    if (method === 'OPTIONS' && isKnown) return false;
    if (own.has(host) || own.has(hostname)) return true;
    if (!isPlatformHost(contract, host) && !isPlatformHost(contract, hostname) && !isLocal(url)) return false;
    if (isKnown || basePaths.some((base) => pathname === base || pathname.startsWith(`${base}/`))) return true;
    if (isNearlyKnown(contract, pathname)) return true;
    const isForPlatform = headers.some(([name]) => platformHeaders.has(name.toLowerCase()));
    return isLocal(url) && isForPlatform && resembles(contract, pathname);
  };
}

/**
 * Returns whether a path is most likely meant for Flow Service, and not for another service of Adobe's platform, which asks for the same
 * headers: it contains Flow Service's name, even misspelled, or one of its resources. Below `/data/`, the resource of another service has
 * that service's name before it.
 */
function resembles(contract: Contract, path: string): boolean {
  const { basePaths, resources } = serversOf(contract);
  const parts = path.split('/').slice(1);
  const service = basePaths[0]?.split('/').at(-1) ?? '';
  if (parts.some((part) => nearMiss(part, [service]) !== undefined)) return true;
  const ofBase = new Set([...basePaths.flatMap((base) => base.split('/').slice(1)), 'core']);
  const below = parts.filter((part) => !ofBase.has(part));
  const isResource = (part: string): boolean =>
    resources.some((name) => part.toLowerCase().startsWith(name.toLowerCase())) || nearMiss(part, resources) !== undefined;
  return (parts[0] === 'data' ? below.slice(0, 1) : below).some(isResource);
}

/** A host filter, and the hosts of the requests that it rejected, in the order in which they came. */
export type NotingFilter = { readonly filter: HostFilter; readonly skipped: () => readonly string[] };

/** Notes the first few hosts of the requests that a filter rejects. */
export function noteHosts(filter: HostFilter, most: number): NotingFilter {
  const skipped = new Set<string>();
  return {
    filter: (method, url, headers, variable) => {
      const isOwn = filter(method, url, headers, variable);
      const host = variable ?? url.host;
      if (!isOwn && host !== '' && skipped.size < most) skipped.add(host);
      return isOwn;
    },
    skipped: () => [...skipped],
  };
}

/** The hosts that a user named, and whether any request went to them. */
export type NamedHosts = {
  readonly note: (url: URL) => void;
  /** Lists the named hosts to which no request went, and the first few of the others; undefined if no request has a host at all. */
  readonly unused: () => { readonly names: readonly string[]; readonly others: readonly string[] } | undefined;
};

/** Tracks which of the hosts that a user named occur. A host with the default port of http or https is the host without it. */
export function namedHosts(named: readonly string[], most: number): NamedHosts {
  const plain = (host: string): string => host.toLowerCase().replace(/:(?:80|443)$/, '');
  const names = new Set(named.map(plain));
  const unused = new Set(names);
  const others = new Set<string>();
  let isAny = false;
  return {
    note: ({ host, hostname }) => {
      isAny ||= host !== '';
      for (const own of [plain(host), hostname]) unused.delete(own);
      if (host !== '' && !names.has(plain(host)) && !names.has(hostname) && others.size < most) others.add(host);
    },
    unused: () => (isAny ? { names: [...unused], others: [...others] } : undefined),
  };
}

/** Returns whether each part of a path is that of a known one, or a typing error away from it. */
function isNearlyKnown(contract: Contract, path: string): boolean {
  const parts = path.replace(/\/+$/, '').split('/');
  return serversOf(contract).paths.some((other) => {
    const others = other.split('/');
    return (
      parts.length > 1 &&
      parts.length === others.length &&
      others.every((name, index) => name.startsWith('{') || name === parts[index] || nearMiss(parts[index] ?? '', [name]) === name)
    );
  });
}
