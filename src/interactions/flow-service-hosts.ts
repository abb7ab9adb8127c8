import { type Header, methodsOf, nearMiss, operations, uncoveredResource } from '../conformance/index.ts';
import { description } from '../generated/description.ts';

/** Whether a request to a URL is for what the description covers, rather than for something else that was recorded beside it. */
export type HostFilter = (method: string, url: URL, headers: readonly Header[]) => boolean;

/** The servers of the description, as a path of each of them begins. */
const servers = [
  ...description.servers,
  ...Object.values(description.paths).flatMap((item) => ('servers' in item ? item.servers : [])),
].map(({ url }) => new URL(url));
const hosts = new Set(servers.map(({ host }) => host));
const basePaths = servers.map(({ pathname }) => pathname).filter((path) => path !== '/');

/** Adobe's platform has further hosts for regions and stages. */
const regional = /^platform-[a-z0-9-]+\.adobe\.io$/;
const local = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** Whether a host is this machine, where nobody issues real tokens. */
export function isLocal({ hostname }: URL): boolean {
  return local.test(hostname);
}

/** Whether a host, with its port if it has one, is one of Adobe's own, on which other services answer as well. */
export function isPlatformHost(host: string): boolean {
  return hosts.has(host) || regional.test(host);
}

/** Headers that nothing but Adobe's platform asks for. */
const tellTale = new Set(['x-gw-ims-org-id', 'x-sandbox-name']);

const known = [...new Set(Object.values(operations).flatMap((operation) => operation.basePaths.map((base) => `${base}${operation.path}`)))];

/**
 * Tells Flow Service's traffic from other: what goes to the description's servers, to this machine, or to a host that is named, and
 * there to a path that the description has, or to one that is nearly so. Other operations of Flow Service, and what browsers ask
 * beforehand, are none of it.
 *
 * @param named hosts that stand for Flow Service, with every path on them
 */
export function hostFilter(named: readonly string[] = []): HostFilter {
  const own = new Set(named.map((host) => host.toLowerCase()));
  return (method, { host, hostname, pathname: written }, headers) => {
    // A slash too many, where a base URL and a path were put together, is a mistake in the path, and no path to something else.
    const pathname = written.replaceAll(/\/{2,}/g, '/');
    if (uncoveredResource(pathname) !== undefined || pathname.startsWith('/__mock/')) return false;
    if (method === 'OPTIONS' && methodsOf(pathname).length > 0) return false;
    if (own.has(host) || own.has(hostname)) return true;
    if (!hosts.has(host) && !regional.test(hostname) && !local.test(hostname)) return false;
    if (methodsOf(pathname).length > 0 || basePaths.some((base) => pathname === base || pathname.startsWith(`${base}/`))) return true;
    if (isNearlyKnown(pathname)) return true;
    return local.test(hostname) && headers.some(([name]) => tellTale.has(name.toLowerCase())) && resembles(pathname);
  };
}

/** The parts of base paths, Flow Service's own name among them, and the first parts of the paths behind them. */
const baseParts: ReadonlySet<string> = new Set([...basePaths.flatMap((path) => path.split('/').slice(1)), 'core']);
const service = basePaths[0]?.split('/').at(-1) ?? '';
const resources = Object.values(operations).flatMap(({ basePaths: [base], path }) => (base === '' ? [] : [path.split('/')[1] ?? '']));

/**
 * Whether a path is most likely meant for Flow Service, and not for another service of Adobe's platform, which asks for the same headers:
 * it has Flow Service's name in it, even misspelt, or one of its resources. Behind `/data/`, the resource of another service has that
 * service's name before it.
 */
function resembles(path: string): boolean {
  const parts = path.split('/').slice(1);
  if (parts.some((part) => nearMiss(part, [service]) !== undefined)) return true;
  const behind = parts.filter((part) => !baseParts.has(part));
  return (parts[0] === 'data' ? behind.slice(0, 1) : behind).some(isResource);
}

function isResource(part: string): boolean {
  const plain = part.toLowerCase();
  return resources.some((name) => plain.startsWith(name.toLowerCase())) || nearMiss(part, resources) !== undefined;
}

/** A host filter, and the hosts of the requests that it did not let through, in the order in which they came. */
export type NotingFilter = { readonly filter: HostFilter; readonly skipped: () => readonly string[] };

/** Notes the hosts of the requests that a filter does not let through, the first few of them. */
export function noteHosts(filter: HostFilter, most: number): NotingFilter {
  const skipped = new Set<string>();
  return {
    filter: (method, url, headers) => {
      const isOwn = filter(method, url, headers);
      if (!isOwn && url.host !== '' && skipped.size < most) skipped.add(url.host);
      return isOwn;
    },
    skipped: () => [...skipped],
  };
}

/** Whether each part of a path is that of a known one, or a typing error away from it. */
function isNearlyKnown(path: string): boolean {
  const parts = path.replace(/\/+$/, '').split('/');
  return known.some((other) => {
    const others = other.split('/');
    return (
      parts.length > 1 &&
      parts.length === others.length &&
      others.every((name, index) => name.startsWith('{') || name === parts[index] || nearMiss(parts[index] ?? '', [name]) === name)
    );
  });
}
