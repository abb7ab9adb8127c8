import { constants } from './generated/constants.ts';
import type {
  BasicAuthentication,
  BasicAuthenticationParams,
  CreateConnectionRequest,
  DynamicsConnectionSpec,
  ReplaceAuthParams,
  ServicePrincipalAuthentication,
  ServicePrincipalAuthenticationParams,
} from './generated/flow-service.ts';

/**
 * The connection specification of Microsoft Dynamics, `dynamics-online`: the value of `connectionSpec` in a request.
 *
 * @see Tutorial: Create a connection, `connectionSpec.id`
 */
export const dynamicsConnectionSpec: DynamicsConnectionSpec = constants.DynamicsConnectionSpec;

/**
 * The names of the two authentication specifications of Microsoft Dynamics: the values of `auth.specName`.
 *
 * @see Tutorial: Create a connection, Request
 */
export const dynamicsAuthSpecs = {
  /** Authentication with a user name and a password. */
  basic: constants.BasicAuthentication.specName,
  /** Authentication with the client id and the key of an application. */
  servicePrincipal: constants.ServicePrincipalAuthentication.specName,
} as const;

/** The name of a connection, and optionally its description. */
export type ConnectionName = Pick<CreateConnectionRequest, 'name' | 'description'>;

/** A request to create a Dynamics connection with one auth spec. */
type DynamicsRequest<Auth> = Omit<CreateConnectionRequest, 'auth'> & { readonly auth: Auth };

/**
 * Builds the request body for a Dynamics connection with a user name and a password.
 * Sets the spec name, the spec id and the version, so that they match.
 *
 * @see Tutorial: Create a Dynamics connection using basic authentication
 */
export function dynamicsBasicAuth(connection: ConnectionName, params: BasicAuthenticationParams): DynamicsRequest<BasicAuthentication> {
  return { ...connection, auth: { specName: dynamicsAuthSpecs.basic, params }, connectionSpec: dynamicsConnectionSpec };
}

/**
 * Builds the request body for a Dynamics connection with a service principal and its key.
 * Sets the spec name, the spec id and the version, so that they match.
 *
 * @see Tutorial: Create a Dynamics connection using service principal key-based authentication
 */
export function dynamicsServicePrincipal(
  connection: ConnectionName,
  params: ServicePrincipalAuthenticationParams,
): DynamicsRequest<ServicePrincipalAuthentication> {
  return { ...connection, auth: { specName: dynamicsAuthSpecs.servicePrincipal, params }, connectionSpec: dynamicsConnectionSpec };
}

/** A patch operation that replaces the auth params of a connection. */
type AuthParamsReplacement<Params> = Omit<ReplaceAuthParams, 'value'> & { readonly value: Params };

/**
 * Builds the patch operation that replaces all auth params of a Dynamics connection; params that are not passed are removed. Pass the
 * params of the auth spec with which the connection was created, because it cannot be changed.
 *
 * @see Update connections using the Flow Service API
 */
export function replaceAuthParams(params: BasicAuthenticationParams): AuthParamsReplacement<BasicAuthenticationParams>;
export function replaceAuthParams(
  params: ServicePrincipalAuthenticationParams,
): AuthParamsReplacement<ServicePrincipalAuthenticationParams>;
export function replaceAuthParams(params: BasicAuthenticationParams | ServicePrincipalAuthenticationParams): ReplaceAuthParams {
  return { op: 'replace', path: constants.ReplaceAuthParams.path, value: params };
}
