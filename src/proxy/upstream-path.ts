import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';

/** Flow Service's base path, and its beginnings, the longest first: itself, `/data/foundation`, `/data`. */
const basePathOf = derived(({ description }) => {
  const basePath = new URL(description.servers[0].url).pathname;
  const beginnings = basePath
    .split('/')
    .slice(1)
    .map((_, index, segments) => `/${segments.slice(0, segments.length - index).join('/')}`);
  return { basePath, beginnings };
});

/** Returns the path to put before that of a request: the upstream's own path, without the base path if the request has it already. */
export function pathBefore(contract: Contract, upstream: Pick<URL, 'pathname'>, target: string): string {
  const own = ownPath(upstream);
  const { basePath } = basePathOf(contract);
  const hasBase = target.startsWith(basePath) && /^(?:[/?]|$)/.test(target.slice(basePath.length));
  return hasBase ? own.slice(0, own.length - repeated(contract, own).length) : own;
}

/**
 * Returns the base URLs that clients of a proxy can use, the recommended one first. They include Flow Service's base path, unless the
 * upstream has another path, which then replaces it.
 */
export function clientBaseUrls(contract: Contract, proxy: string, upstream: Pick<URL, 'pathname'>): readonly string[] {
  const own = ownPath(upstream);
  const end = repeated(contract, own);
  const { basePath } = basePathOf(contract);
  if (end === basePath) return [proxy + basePath, proxy];
  return [own === '' || end !== '' ? proxy + basePath : proxy];
}

function ownPath({ pathname }: Pick<URL, 'pathname'>): string {
  return pathname.replace(/\/+$/, '');
}

/** Returns the end of an upstream's path that is also a beginning of Flow Service's base path. */
function repeated(contract: Contract, own: string): string {
  return basePathOf(contract).beginnings.find((beginning) => own.endsWith(beginning)) ?? '';
}
