import { dynamicsAuthSpecs } from '../../src/dynamics.ts';
import { description } from '../../src/generated/description.ts';

/** A real Flow Service and its credentials, which are kept in memory and never stored or printed. */
export type RealService = {
  readonly baseUrl: string;
  /** The headers that identify the caller, by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Auth params that Dynamics accepts, by the name of their auth spec. A creation needs those of its auth spec. */
  readonly params: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

type Environment = Readonly<Record<string, string | undefined>>;

const { BasicAuthenticationParams, ServicePrincipalAuthenticationParams } = description.components.schemas;
const paramNames = {
  [dynamicsAuthSpecs.basic]: BasicAuthenticationParams.required,
  [dynamicsAuthSpecs.servicePrincipal]: ServicePrincipalAuthenticationParams.required,
};

/**
 * Reads the real service from the environment; undefined if `FLOWSERVICE_BASE_URL` is not set.
 *
 * @throws Error that names the missing variables
 */
export function readRealService(env: Environment): RealService | undefined {
  const baseUrl = env.FLOWSERVICE_BASE_URL;
  if (!baseUrl) return undefined;
  const token = 'FLOWSERVICE_ACCESS_TOKEN';
  const required = {
    [token]: '',
    FLOWSERVICE_API_KEY: 'x-api-key',
    FLOWSERVICE_IMS_ORG: 'x-gw-ims-org-id',
    FLOWSERVICE_SANDBOX: 'x-sandbox-name',
  };
  const params = Object.entries(paramNames).filter(([, names]) => names.some((name) => name !== 'serviceUri' && env[variableOf(name)]));
  const needed = [...Object.keys(required), ...params.flatMap(([, names]) => names.map(variableOf))];
  const missing = [...new Set(needed)].filter((variable) => !env[variable]);
  if (missing.length > 0) {
    throw new Error(
      `FLOWSERVICE_BASE_URL is set, but not ${missing.join(', ')}. Set ${missing.length === 1 ? 'it' : 'them'}, or unset FLOWSERVICE_BASE_URL.`,
    );
  }
  const { [token]: _, ...headers } = required;
  return {
    baseUrl,
    headers: {
      authorization: `Bearer ${env[token]}`,
      ...Object.fromEntries(Object.entries(headers).map(([variable, header]) => [header, env[variable] ?? ''])),
    },
    params: Object.fromEntries(
      params.map(([spec, names]) => [spec, Object.fromEntries(names.map((name) => [name, env[variableOf(name)] ?? '']))]),
    ),
  };
}

/** Returns the variable of an auth param: `FLOWSERVICE_SERVICE_PRINCIPAL_ID` for servicePrincipalId. */
function variableOf(param: string): string {
  return `FLOWSERVICE_${param.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/** Returns the variables of an auth spec's params. */
export function variablesFor(authSpec: string): readonly string[] {
  return Object.entries(paramNames).flatMap(([spec, names]) => (spec === authSpec ? names.map(variableOf) : []));
}
