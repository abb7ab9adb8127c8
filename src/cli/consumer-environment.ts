import { flowService } from '../contract/flow-service.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the environment of a consumer that is tested against a mock. It sets the variables from which clients of Experience Platform
 * read their base URLs: `FLOWSERVICE_BASE_URL` and `AEP_FLOWSERVICE_BASE_URL` with Flow Service's base path, `AEP_BASE_URL` (the platform)
 * and `AEP_IMS_URL` (the identity service) without a path. Requests to the mock bypass a proxy for the internet.
 */
export function consumerEnvironment(url: string, own: Environment): Environment {
  const { pathname } = new URL(flowService.description.servers[0].url);
  const withMock = (value: string | undefined): string => [...(value ? [value] : []), new URL(url).hostname].join(',');
  return {
    ...own,
    FLOWSERVICE_BASE_URL: url + pathname,
    AEP_FLOWSERVICE_BASE_URL: url + pathname,
    AEP_BASE_URL: url,
    AEP_IMS_URL: url,
    NO_PROXY: withMock(own.NO_PROXY ?? own.no_proxy),
    no_proxy: withMock(own.no_proxy ?? own.NO_PROXY),
  };
}
