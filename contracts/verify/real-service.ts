import { dynamicsAuthSpecs } from '../../src/dynamics.ts';
import { description } from '../../src/generated/description.ts';

/** A Flow Service that is no mock, and what it takes to be let in: kept in memory, never stored or printed. */
export type RealService = {
  readonly baseUrl: string;
  /** The headers that say who asks, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Auth params that Dynamics accepts, by the name of their auth spec; without them nothing can be created with it. */
  readonly params: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

type Environment = Readonly<Record<string, string | undefined>>;

const { BasicAuthenticationParams, ServicePrincipalAuthenticationParams } = description.components.schemas;
const paramNames = {
  [dynamicsAuthSpecs.basic]: BasicAuthenticationParams.required,
  [dynamicsAuthSpecs.servicePrincipal]: ServicePrincipalAuthenticationParams.required,
};

/**
 * The service that `FLOWSERVICE_BASE_URL` names, undefined where it names none: then the mock is what is verified.
 *
 * @throws Error that names the variables which are missing
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
      `FLOWSERVICE_BASE_URL is set, but not ${missing.join(', ')}. Set ${missing.length === 1 ? 'it' : 'them'}, or unset the first.`,
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

/** The variable that holds an auth param: `FLOWSERVICE_SERVICE_PRINCIPAL_ID` for servicePrincipalId. */
function variableOf(param: string): string {
  return `FLOWSERVICE_${param.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/** The variables that hold the params of an auth spec. */
export function variablesFor(authSpec: string): readonly string[] {
  return Object.entries(paramNames).flatMap(([spec, names]) => (spec === authSpec ? names.map(variableOf) : []));
}
