import { description } from '../../src/generated/description.ts';
import { matcherFor } from './matcher-for.ts';

const { schemas, examples } = description.components;

/** What a consumer may send or leave out. */
export type RequestBodyOptions = {
  /** Whether the consumer sends a `description`, default false. Pact refuses what a contract does not name. */
  readonly description?: boolean;
};

/**
 * The request body for basic authentication, with matchers; spec name, spec id and version are compared as they are.
 *
 * @see Tutorial: Create a Dynamics connection using basic authentication
 */
export function basicAuthBody(options?: RequestBodyOptions): unknown {
  return requestBody('create-basic', options);
}

/**
 * The request body for service principal key-based authentication, with matchers; spec name, spec id and version are compared as they are.
 *
 * @see Tutorial: Create a Dynamics connection using service principal key-based authentication
 */
export function servicePrincipalBody(options?: RequestBodyOptions): unknown {
  return requestBody('create-service-principal', options);
}

function requestBody(name: 'create-basic' | 'create-service-principal', options: RequestBodyOptions = {}): unknown {
  const { description: about, ...example } = examples[name].value;
  return matcherFor(schemas.CreateConnectionRequest, options.description === true ? { ...example, description: about } : example);
}
