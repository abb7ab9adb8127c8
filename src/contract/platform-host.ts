import type { Contract } from './contract.ts';
import { derived } from './derived.ts';

/** Adobe's platform has further hosts for regions and stages. */
const regional = /^platform-[a-z0-9-]+\.adobe\.io$/;

/** Lists the servers of a description: those of Flow Service and those of single paths, such as the identity service. */
export const serverUrls = derived(({ description }): readonly URL[] =>
  [...description.servers, ...Object.values(description.paths).flatMap((item) => ('servers' in item ? item.servers : []))].map(
    ({ url }) => new URL(url),
  ),
);

/** Returns whether a host, with its port if it has one, is one of Adobe's own, on which other services respond as well. */
export function isPlatformHost(contract: Contract, host: string): boolean {
  return regional.test(host) || serverUrls(contract).some((url) => url.host === host);
}
