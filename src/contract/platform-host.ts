import type { Contract } from './contract.ts';
import { derived } from './derived.ts';

/** Adobe's platform has further hosts for regions and stages. */
const regional = /^platform-[a-z0-9-]+\.adobe\.io$/;

type Servers = readonly { readonly url: string }[];

/** Lists the servers of a description: those of Flow Service and those of single paths, such as the identity service and the neighbors. */
export const serverUrls = derived(({ description }): readonly URL[] => {
  const paths: Readonly<Record<string, { readonly servers?: Servers; readonly [member: string]: unknown }>> = description.paths;
  return [description, ...Object.values(paths)].flatMap(({ servers = [] }) => servers.map(({ url }) => new URL(url)));
});

/** Returns whether a host, with its port if it has one, is one of Adobe's own, on which other services respond as well. */
export function isPlatformHost(contract: Contract, host: string): boolean {
  return regional.test(host) || serverUrls(contract).some((url) => url.host === host);
}
