import type {
  BasicAuthenticationParams,
  CreateConnectionRequest,
  ServicePrincipalAuthenticationParams,
} from '../generated/flow-service.ts';

/** The auth params that the description marks `format: password`. */
export const secretParams = ['password', 'servicePrincipalKey'] as const satisfies readonly (
  | keyof BasicAuthenticationParams
  | keyof ServicePrincipalAuthenticationParams
)[];

/** Takes secrets out of whatever a service or a `fetch` says, at any depth. */
export type Redact = <T>(value: T) => T;

const mask = '[secret]';

/** The secrets of a request body. */
export function secretsOf({ auth: { params } }: CreateConnectionRequest): readonly string[] {
  return secretParams.flatMap((name) => (name in params ? [String(Reflect.get(params, name))] : []));
}

/**
 * A function that masks these secrets wherever they occur in a string, also as JSON writes them. An answer may echo the
 * request that it refuses.
 */
export function redactor(secrets: readonly string[]): Redact {
  const written = secrets.filter((secret) => secret !== '').flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const longestFirst = [...new Set(written)].sort((a, b) => b.length - a.length);
  const redactText = (text: string) => longestFirst.reduce((rest, secret) => rest.replaceAll(secret, mask), text);
  const redact = (value: unknown): unknown => {
    if (typeof value === 'string') return redactText(value);
    if (Array.isArray(value)) return value.map(redact);
    if (value instanceof Error) return redactError(value, redactText);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [redactText(name), redact(member)]));
  };
  return redact as Redact;
}

/** The error itself where it says nothing secret, else its name and message alone. */
function redactError(error: Error, redactText: (text: string) => string): Error {
  const said: string[] = [];
  for (let at: unknown = error; at instanceof Error && said.length < 20; at = at.cause) said.push(at.message, at.stack ?? '');
  if (said.every((text) => redactText(text) === text)) return error;
  const redacted = new Error(redactText(error.message));
  redacted.name = error.name;
  redacted.stack = redactText(error.stack ?? '');
  return redacted;
}
