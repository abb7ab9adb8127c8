import { isForMock } from '../../mock/admin/admin-page.ts';
import type { RequestMessage } from '../check/http-message.ts';
import { methodsOf, uncoveredResource } from '../contract/flow-service.ts';
import { hostFilter } from '../formats/flow-service-hosts.ts';
import { description } from '../generated/description.ts';

const [{ url: server }] = description.servers;
const { pathname: basePath, origin } = new URL(server);
const isNearlyFlowService = hostFilter();

/** Where the other services of the platform are, as Flow Service is below its base path. */
const platform = `/${basePath.split('/')[1]}/`;

/**
 * Returns whether a request is to be checked. Requests for other services of the platform, for parts of Flow Service beside the description
 * and for the endpoints of a mock behind the proxy are not, and neither are the preflight requests of browsers.
 */
export function isCovered(request: Pick<RequestMessage, 'method' | 'target' | 'headers'>): boolean {
  const { method, target } = request;
  if (isForMock(request)) return false;
  const [path = ''] = target.split('?', 1);
  if (uncoveredResource(path) !== undefined || (method === 'OPTIONS' && methodsOf(path).length > 0)) return false;
  if (!path.startsWith(platform) || path.startsWith(`${basePath}/`)) return true;
  return URL.canParse(origin + path) && isNearlyFlowService(method, new URL(origin + path), []);
}
