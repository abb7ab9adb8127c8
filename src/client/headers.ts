import type { Description } from '../generated/description-type.ts';
import { checkHeaderValue, hasMembers, kindOf } from './check-option.ts';
import { FlowServiceError } from './errors.ts';
import type { CallSettings } from './options.ts';
import { mask, type Redact } from './redact.ts';
import type { ClientRequest } from './send-with-retries.ts';

/** Additional headers: names in any case, and a value for each. */
export type HeaderValues = Readonly<Record<string, string>>;

/** The headers that the client sets itself, and the option that has the value of each. */
const ownHeaders = new Map([
  ['authorization', 'accessToken'],
  ['x-api-key', 'apiKey'],
  ['x-gw-ims-org-id', 'imsOrg'],
  ['x-sandbox-name', 'sandbox'],
  ['if-match', 'ifMatch'],
  ['accept', ''],
  ['content-type', ''],
]);

/**
 * Checks additional headers, and returns them with names in lower case. A second token or sandbox beside those of the options would be
 * easy to overlook, so the headers that the client sets are rejected.
 *
 * @throws FlowServiceError that names the header, without its value
 */
export function checkHeaders(headers: unknown = {}): HeaderValues {
  const checked: Record<string, string> = {};
  for (const [name, value] of membersIn(headers)) {
    const lowerCase = name.toLowerCase();
    const option = ownHeaders.get(lowerCase);
    if (option !== undefined) {
      const fix = option === '' ? 'Remove it.' : `Use the option ${option}.`;
      throw new FlowServiceError(`The option headers contains ${name}, which the client sets. ${fix}`);
    }
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new FlowServiceError(`The option headers contains an invalid name: ${name}. Correct it.`);
    checkHeaderValue(`The header ${name}`, value);
    checked[lowerCase] = value;
  }
  return checked;
}

/** Returns all members, with the inherited ones. */
function membersIn(headers: unknown): readonly (readonly [name: string, value: unknown])[] {
  if (!hasMembers(headers))
    throw new FlowServiceError(`The option headers is ${kindOf(headers)}. Pass a plain object with names and values.`);
  const names: string[] = [];
  for (const name in headers) names.push(name);
  return names.map((name) => [name, Reflect.get(headers, name)]);
}

/**
 * Returns the headers of a request.
 *
 * @see Tutorial: Gather values for required headers
 * @see Update connections using the Flow Service API (If-Match)
 */
export function headersOf({ body, ifMatch }: ClientRequest, settings: CallSettings, token: string): HeaderValues {
  const { apiKey, imsOrg, sandbox, headers } = settings;
  return {
    ...userAgent(),
    ...headers,
    Authorization: `Bearer ${token}`,
    'x-api-key': apiKey,
    'x-gw-ims-org-id': imsOrg,
    'x-sandbox-name': sandbox,
    Accept: 'application/json',
    ...(body && { 'Content-Type': 'application/json' }),
    ...(ifMatch && { 'If-Match': ifMatch }),
  };
}

const version: Description['info']['version'] = '0.1.0';

/**
 * Returns the `User-Agent` header; none in a browser, which does not allow it or would ask the service for permission first. The name of
 * every browser begins with Mozilla; other runtimes have their own or none.
 *
 * @see RFC 9110 §10.1.5
 */
function userAgent(): HeaderValues {
  return globalThis.navigator?.userAgent?.startsWith('Mozilla/') ? {} : { 'user-agent': `flowservice-kit/${version}` };
}

/** Names of headers with credentials. */
const credential = /authorization|cookie|credential|password|secret|token|api-?key/i;

/** Returns the credentials in the additional headers: whole values, and values without their scheme. */
export function secretHeaders(headers: HeaderValues): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) => (credential.test(name) ? [value, value.replace(/^\S+ +/, '')] : []));
}

/** Copies the headers of a response. Secrets, and the values of headers that contain credentials, are masked. */
export function maskHeaders(headers: Headers, redact: Redact): Headers {
  return new Headers(
    Array.from(headers, ([name, value]): [string, string] => [name, credential.test(name) ? mask : String(redact(value))]),
  );
}
