import type { Diagnosis } from './diagnosis.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const proxies = ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'] as const;
const exceptions = ['no_proxy', 'NO_PROXY'] as const;
const loopback = /^(?:\*|127\.0\.0\.1|127\.0\.0\.0\/8)$/;

/**
 * Whether clients would send what is meant for the mock to a proxy instead, and the credentials with it. The variables' values are not
 * shown, for a proxy's URL may hold a password.
 */
export function checkProxyVariables(env: Environment): Diagnosis {
  const check = 'proxy variables';
  const set = proxies.filter((name) => isSet(env[name]));
  if (set.length === 0) return { check, status: 'ok', seen: 'none for http' };
  const excepting = exceptions.find((name) => (env[name] ?? '').split(/[\s,]+/).some((entry) => loopback.test(entry)));
  if (excepting !== undefined) return { check, status: 'ok', seen: `${set.join(', ')}, and ${excepting} leaves this machine out` };
  return {
    check,
    status: 'fault',
    seen: `${set.join(', ')} without a NO_PROXY for 127.0.0.1: clients would ask the proxy for the mock`,
    mend: 'export NO_PROXY=127.0.0.1,localhost no_proxy=127.0.0.1,localhost ("flowservice exec" does so for its command).',
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
