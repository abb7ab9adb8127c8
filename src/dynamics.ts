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
 * The connection specification of Microsoft Dynamics, `dynamics-online`: what `connectionSpec` holds in a request.
 *
 * @see Tutorial: Create a connection, `connectionSpec.id`
 */
export const dynamicsConnectionSpec: DynamicsConnectionSpec = constants.DynamicsConnectionSpec;

/**
 * The names of the two authentication specifications that Microsoft Dynamics has: what `auth.specName` may be.
 *
 * @see Tutorial: Create a connection, Request
 */
export const dynamicsAuthSpecs = {
  basic: constants.BasicAuthentication.specName,
  servicePrincipal: constants.ServicePrincipalAuthentication.specName,
} as const;

/** What a connection is called; `description` may be left out. */
export type ConnectionName = Pick<CreateConnectionRequest, 'name' | 'description'>;

/** A request to create a Dynamics connection with one kind of auth. */
type DynamicsRequest<Auth> = Omit<CreateConnectionRequest, 'auth'> & { readonly auth: Auth };

/**
 * The request body for a Dynamics connection with a user name and a password.
 * Spec name, spec id and version are filled in, so that they cannot be mixed up.
 *
 * @see Tutorial: Create a Dynamics connection using basic authentication
 */
export function dynamicsBasicAuth(connection: ConnectionName, params: BasicAuthenticationParams): DynamicsRequest<BasicAuthentication> {
  return { ...connection, auth: { specName: dynamicsAuthSpecs.basic, params }, connectionSpec: dynamicsConnectionSpec };
}

/**
 * The request body for a Dynamics connection with a service principal and its key.
 * Spec name, spec id and version are filled in, so that they cannot be mixed up.
 *
 * @see Tutorial: Create a Dynamics connection using service principal key-based authentication
 */
export function dynamicsServicePrincipal(
  connection: ConnectionName,
  params: ServicePrincipalAuthenticationParams,
): DynamicsRequest<ServicePrincipalAuthentication> {
  return { ...connection, auth: { specName: dynamicsAuthSpecs.servicePrincipal, params }, connectionSpec: dynamicsConnectionSpec };
}

/** The instruction of a patch that gives a connection new auth params of one kind. */
type AuthParamsReplacement<Params> = Omit<ReplaceAuthParams, 'value'> & { readonly value: Params };

/**
 * The instruction of a patch that replaces the auth params of a Dynamics connection, all of them: what is not given is gone. They are
 * those of the auth spec that the connection was created with, for that cannot be changed.
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
