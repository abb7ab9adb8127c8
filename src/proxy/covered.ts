import { isForMock } from '../../mock/admin/admin-page.ts';
import { type RequestMessage, splitTarget } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';
import { hostFilter } from '../formats/flow-service-hosts.ts';

const platform = derived((contract) => {
  const { pathname, origin } = new URL(contract.description.servers[0].url);
  // The prefix of all services of the platform.
  return { basePath: pathname, origin, below: `/${pathname.split('/')[1]}/`, isNearlyFlowService: hostFilter(contract) };
});

/**
 * Returns whether a request is to be checked. Not checked are requests for other services of the platform, for parts of Flow Service and
 * its neighbors that the description does not cover, and for the admin endpoints of a mock, and the preflight requests of browsers.
 */
export function isCovered(contract: Contract, request: Pick<RequestMessage, 'method' | 'target' | 'headers'>): boolean {
  const { method, target } = request;
  const { finder } = contract;
  if (isForMock(request)) return false;
  const { path } = splitTarget(target);
  if (finder.uncoveredNeighbor(method, path) !== undefined) return false;
  if (finder.uncoveredResource(path) !== undefined || (method === 'OPTIONS' && finder.methodsOf(path).length > 0)) return false;
  const { basePath, origin, below, isNearlyFlowService } = platform(contract);
  if (!path.startsWith(below) || path.startsWith(`${basePath}/`)) return true;
  return URL.canParse(origin + path) && isNearlyFlowService(method, new URL(origin + path), []);
}
