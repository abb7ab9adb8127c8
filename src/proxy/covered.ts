import { methodsOf, type RequestMessage, uncoveredResource } from '../conformance/index.ts';
import { description } from '../generated/description.ts';
import { hostFilter } from '../interactions/flow-service-hosts.ts';

const [{ url: server }] = description.servers;
const { pathname: basePath, origin } = new URL(server);
const isNearlyFlowService = hostFilter();

/** Where the other services of the platform are, as Flow Service is below its base path. */
const platform = `/${basePath.split('/')[1]}/`;

/**
 * Whether a request is one to judge: not for another service of the platform, for what Flow Service has beside the description, or a
 * browser's question beforehand.
 */
export function isCovered({ method, target }: Pick<RequestMessage, 'method' | 'target'>): boolean {
  const [path = ''] = target.split('?', 1);
  if (uncoveredResource(path) !== undefined || (method === 'OPTIONS' && methodsOf(path).length > 0)) return false;
  if (!path.startsWith(platform) || path.startsWith(`${basePath}/`)) return true;
  return URL.canParse(origin + path) && isNearlyFlowService(method, new URL(origin + path), []);
}
