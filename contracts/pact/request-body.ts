import { description } from '../../src/generated/description.ts';
import type { ConnectionPatch } from '../../src/generated/flow-service.ts';
import { conforms } from './conforms.ts';
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
  const body = options.description === true ? { ...example, description: about } : example;
  return matcherFor(schemas.CreateConnectionRequest, body, { exact: [], answer: false });
}

/**
 * The request body for an update, with matchers, made from a patch that the consumer may send: paths are compared as they are, all else
 * by type and form. What is secret in the patch is not taken over.
 *
 * @see Update connections using the Flow Service API
 * @throws Error where the patch breaks the description; the types let through a `serviceUri` that is none
 */
export function patchBody(patch: ConnectionPatch): unknown {
  if (!conforms('ConnectionPatch', patch)) throw new Error('The patch given is not what the description says of it.');
  return matcherFor(schemas.ConnectionPatch, patch, { exact: [], answer: false });
}
