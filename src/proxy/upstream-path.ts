import { description } from '../generated/description.ts';

const basePath = new URL(description.servers[0].url).pathname;

/** The beginnings of Flow Service's base path, the longest first: itself, `/data/foundation`, `/data`. */
const beginnings = basePath
  .split('/')
  .slice(1)
  .map((_, index, segments) => `/${segments.slice(0, segments.length - index).join('/')}`);

/** Returns the path that is put before that of a request: of the upstream's own, the base path is left out if the request has it. */
export function pathBefore(upstream: Pick<URL, 'pathname'>, target: string): string {
  const own = ownPath(upstream);
  const hasBase = target.startsWith(basePath) && /^(?:[/?]|$)/.test(target.slice(basePath.length));
  return hasBase ? own.slice(0, own.length - repeated(own).length) : own;
}

/**
 * Returns the base URLs that clients of a proxy can use, the one to recommend first. Flow Service's base path belongs to it unless the
 * upstream has a path of another kind, which stands for the whole base URL.
 */
export function clientBaseUrls(proxy: string, upstream: Pick<URL, 'pathname'>): readonly string[] {
  const own = ownPath(upstream);
  const end = repeated(own);
  if (end === basePath) return [proxy + basePath, proxy];
  return [own === '' || end !== '' ? proxy + basePath : proxy];
}

function ownPath({ pathname }: Pick<URL, 'pathname'>): string {
  return pathname.replace(/\/+$/, '');
}

/** The end of an upstream's path with which Flow Service's base path begins. */
function repeated(own: string): string {
  return beginnings.find((beginning) => own.endsWith(beginning)) ?? '';
}
