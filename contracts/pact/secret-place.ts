import { description } from '../../src/generated/description.ts';

const { BasicAuthenticationParams, ServicePrincipalAuthenticationParams } = description.components.schemas;
const { ApiKey } = description.components.parameters;

const headers: ReadonlySet<string> = new Set(['authorization', ApiKey.name]);
const params = [BasicAuthenticationParams, ServicePrincipalAuthenticationParams].flatMap(({ properties }) =>
  Object.entries(properties)
    .filter(([, property]) => 'format' in property && property.format === 'password')
    .map(([name]) => `$.auth.params.${name}`),
);

/** Whether the value of a header is a credential. */
export function isSecretHeader(name: string): boolean {
  return headers.has(name.toLowerCase());
}

/** Whether the value at a path of the body is, or may hold, a secret auth param. */
export function isSecretPath(path: string): boolean {
  return params.some((secret) => secret === path || secret.startsWith(`${path}.`));
}
