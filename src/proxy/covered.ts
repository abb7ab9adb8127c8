import { isForMock } from '../../mock/admin/admin-page.ts';
import { type RequestMessage, splitTarget } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';
import { hostFilter } from '../formats/flow-service-hosts.ts';

const platform = derived((contract) => {
  const { pathname, origin } = new URL(contract.description.servers[0].url);
  // Where the other services of the platform are, as Flow Service is below its base path.
  return { basePath: pathname, origin, below: `/${pathname.split('/')[1]}/`, isNearlyFlowService: hostFilter(contract) };
});

/**
 * Returns whether a request is to be checked. Requests for other services of the platform, for parts of Flow Service beside the description
 * and for the endpoints of a mock behind the proxy are not, and neither are the preflight requests of browsers.
 */
export function isCovered(contract: Contract, request: Pick<RequestMessage, 'method' | 'target' | 'headers'>): boolean {
  const { method, target } = request;
  const { finder } = contract;
  if (isForMock(request)) return false;
  const { path } = splitTarget(target);
  if (finder.uncoveredResource(path) !== undefined || (method === 'OPTIONS' && finder.methodsOf(path).length > 0)) return false;
  const { basePath, origin, below, isNearlyFlowService } = platform(contract);
  if (!path.startsWith(below) || path.startsWith(`${basePath}/`)) return true;
  return URL.canParse(origin + path) && isNearlyFlowService(method, new URL(origin + path), []);
}
