import { description } from '../generated/description.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const { pathname } = new URL(description.servers[0].url);

/**
 * The environment of a consumer that is to send to a mock: the variables from which clients of Experience Platform read where it is,
 * `FLOWSERVICE_BASE_URL` and `AEP_FLOWSERVICE_BASE_URL` with Flow Service's base path, `AEP_BASE_URL` (the platform) and `AEP_IMS_URL`
 * (the identity service) without a path. A proxy for the Internet is none for this machine.
 */
export function consumerEnvironment(url: string, own: Environment): Environment {
  const direct = (value: string | undefined): string => [...(value ? [value] : []), new URL(url).hostname].join(',');
  return {
    ...own,
    FLOWSERVICE_BASE_URL: url + pathname,
    AEP_FLOWSERVICE_BASE_URL: url + pathname,
    AEP_BASE_URL: url,
    AEP_IMS_URL: url,
    NO_PROXY: direct(own.NO_PROXY ?? own.no_proxy),
    no_proxy: direct(own.no_proxy ?? own.NO_PROXY),
  };
}
