import { dynamicsBasicAuth, dynamicsServicePrincipal } from '../src/dynamics.ts';
import type { Header, RequestMessage } from './contract.ts';
import { secrets } from './secrets.ts';

/** A JSON object that a test may change. */
export type Json = { [name: string]: JsonValue };
type JsonValue = Json | string | number | boolean | null | JsonValue[];

const serviceUri = 'https://contoso.crm.dynamics.com';

/** A valid request body for each auth spec. */
export const bodies = {
  basic: dynamicsBasicAuth({ name: 'Contoso', description: 'CRM' }, { serviceUri, username: 'anna', password: secrets.password }),
  'service principal': dynamicsServicePrincipal(
    { name: 'Contoso', description: 'CRM' },
    { serviceUri, servicePrincipalId: 'app', servicePrincipalKey: secrets.servicePrincipalKey },
  ),
} as const;

export type AuthSpec = keyof typeof bodies;
export const authSpecs = Object.keys(bodies) as AuthSpec[];

/** The five required headers with valid values. */
export const headers: readonly Header[] = [
  ['Authorization', `Bearer ${secrets.token}`],
  ['x-api-key', secrets.apiKey],
  ['x-gw-ims-org-id', '7DC732555AECDB4C0A494036@AdobeOrg'],
  ['x-sandbox-name', 'prod'],
  ['Content-Type', 'application/json'],
];

/** Makes a request that is valid except for the changes. */
export function request({ body = bodies.basic, ...rest }: Partial<Omit<RequestMessage, 'body'>> & { body?: unknown } = {}): RequestMessage {
  const bytes = body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return { method: 'POST', target: '/connections', headers, ...rest, body: bytes };
}

/** Sets a header, or removes it if the value is undefined. */
export function withHeader(name: string, value?: string, from = headers): readonly Header[] {
  const others = from.filter(([other]) => other.toLowerCase() !== name.toLowerCase());
  return value === undefined ? others : [...others, [name, value]];
}

/** Edits a valid body. */
export function bodyWith(authSpec: AuthSpec, edit: (body: Json, params: Json) => void): Json {
  const body: Json = JSON.parse(JSON.stringify(bodies[authSpec]));
  edit(body, (body.auth as Json).params as Json);
  return body;
}

/** Renames a member of an object. */
export function rename(object: Json, from: string, to: string): void {
  object[to] = object[from] ?? null;
  delete object[from];
}
