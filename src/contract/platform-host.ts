import type { Contract } from './contract.ts';
import { derived } from './derived.ts';

/** Matches the hosts of the platform's regions and stages. */
export const regionalHosts = /^platform-[a-z0-9-]+\.adobe\.io$/;

/** The regions and stages that are known by name. There may be more. */
const regions = ['va7', 'nld2', 'aus5', 'can2', 'gbr9', 'ind2', 'int', 'stage'] as const;

type Servers = readonly { readonly url: string }[];

/** Lists the servers of a description: those of Flow Service and those of single paths, such as the identity service and the neighbors. */
export const serverUrls = derived(({ description }): readonly URL[] => {
  const paths: Readonly<Record<string, { readonly servers?: Servers; readonly [member: string]: unknown }>> = description.paths;
  return [description, ...Object.values(paths)].flatMap(({ servers = [] }) => servers.map(({ url }) => new URL(url)));
});

/**
 * Lists the names of Adobe's own hosts: those of the description, and those of the platform's regions and stages that are known by name.
 */
export const platformHosts = derived((contract): readonly string[] => {
  const described = serverUrls(contract).map(({ hostname }) => hostname);
  return [...new Set([...described, ...regions.map((region) => `platform-${region}.adobe.io`)])];
});

/** Returns whether a host, with its port if it has one, is one of Adobe's own, on which other services respond as well. */
export function isPlatformHost(contract: Contract, host: string): boolean {
  return regionalHosts.test(host) || serverUrls(contract).some((url) => url.host === host);
}
