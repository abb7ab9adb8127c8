import { flowService } from '../../src/contract/flow-service.ts';
import { description } from '../../src/generated/description.ts';
import type { ConnectionPatch } from '../../src/generated/flow-service.ts';
import { conforms } from './conforms.ts';
import { operationBody } from './operation-body.ts';

const { examples } = description.components;

/** Options of the request bodies of a new connection. */
export type RequestBodyOptions = {
  /** Set to true if the consumer sends a `description`. Default: false. Pact rejects properties that are not in the contract. */
  readonly description?: boolean;
};

/**
 * Returns the request body for basic authentication, with matchers. Spec name, spec id and version must be equal.
 *
 * @see Tutorial: Create a Dynamics connection using basic authentication
 */
export function basicAuthBody(options?: RequestBodyOptions): unknown {
  return requestBody('create-basic', options);
}

/**
 * Returns the request body for service principal key-based authentication, with matchers. Spec name, spec id and version must be equal.
 *
 * @see Tutorial: Create a Dynamics connection using service principal key-based authentication
 */
export function servicePrincipalBody(options?: RequestBodyOptions): unknown {
  return requestBody('create-service-principal', options);
}

function requestBody(name: 'create-basic' | 'create-service-principal', options: RequestBodyOptions = {}): unknown {
  const { description: about, ...example } = examples[name].value;
  return operationBody('createConnection', options.description === true ? { ...example, description: about } : example);
}

/**
 * Returns the request body for an update of a connection, with matchers, from an example of a patch: paths must be equal, other values must
 * have the same type and format. Secrets of the patch are not copied. For the patches of other entities, use `operationBody`.
 *
 * @see Update connections using the Flow Service API
 * @throws Error if the patch does not conform to the description; the types do not check the format of `serviceUri`
 */
export function patchBody(patch: ConnectionPatch): unknown {
  if (!conforms(flowService, 'ConnectionPatch', patch))
    throw new Error('The patch does not conform to the schema ConnectionPatch of the API description.');
  return operationBody('updateConnection', patch);
}
