import type { Header, OperationId, RequestMessage } from './contract.ts';
import { type DescribedParameter, describedOperation } from './described.ts';
import { bodies, headers, type Json } from './requests.ts';
import { secrets } from './secrets.ts';

/** A valid patch with every kind of instruction. */
export const patch = [
  { op: 'replace', path: '/auth/params', value: bodies.basic.auth.params },
  { op: 'replace', path: '/name', value: 'Contoso' },
  { op: 'add', path: '/description', value: 'CRM' },
  { op: 'remove', path: '/description' },
];

/** Valid client credentials. */
export const credentials: Readonly<Record<string, string>> = {
  grant_type: 'client_credentials',
  client_id: secrets.apiKey,
  client_secret: secrets.clientSecret,
  scope: 'openid,AdobeID',
};

/** Replacements for the parts of a valid request; the body as bytes, as text, or as a value to serialize. */
type Changes = Partial<Omit<RequestMessage, 'target' | 'body'>> & {
  readonly path?: string;
  /** The text after the question mark. */
  readonly query?: string;
  readonly body?: unknown;
};

/** Makes a request to an operation that is valid except for the changes, from the description's examples. */
export function requestTo(id: OperationId, changes: Changes = {}): RequestMessage {
  const { path = pathOf(id), query = queryWith(pairsOf(id)), body = bodyOf(id, query), ...rest } = changes;
  const bytes = body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return {
    method: describedOperation(id).method,
    headers: headersOf(id),
    ...rest,
    target: query === '' ? path : `${path}?${query}`,
    body: bytes,
  };
}

/** Returns the path of an operation with an example id. */
export function pathOf(id: OperationId): string {
  const { path, parameters } = describedOperation(id);
  return path.replaceAll(/\{(\w+)\}/g, (_, name) => exampleOf(parameters.find((one) => one.in === 'path' && one.name === name)));
}

/** Lists the required query parameters of an operation, and optionally another one with those that it requires. */
export function pairsOf(id: OperationId, name?: string): readonly (readonly [string, string])[] {
  const rules = describedOperation(id).parameters.filter((one) => one.in === 'query');
  const { 'x-required-with': needed } = rules.find((one) => one.name === name) ?? {};
  return rules
    .filter((one) => one.required === true || one.name === name || (needed?.values !== undefined && one.name === needed.parameter))
    .map((one) => [one.name, (one.name === needed?.parameter ? needed.values?.[0] : undefined) ?? exampleOf(one)]);
}

/** Writes a query. */
export function queryWith(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
}

/** Returns valid values of the required headers of an operation. */
export function headersOf(id: OperationId): readonly Header[] {
  const { secured, parameters, mediaType } = describedOperation(id);
  const asked = parameters.filter((one) => one.in === 'header' && one.required === true);
  return [
    ...(secured ? headers.filter(([name]) => name === 'Authorization') : []),
    ...asked.map((one): Header => headers.find(([name]) => name === one.name) ?? [one.name, exampleOf(one)]),
    ...(mediaType === undefined ? [] : [['Content-Type', mediaType] as const]),
  ];
}

/** Returns a valid body for an operation: a text if it is a form, without the parameters in the query. */
export function bodyOf(id: OperationId, query = ''): Json[string] | string {
  if (id === 'createConnection') return JSON.parse(JSON.stringify(bodies.basic));
  if (id === 'updateConnection') return JSON.parse(JSON.stringify(patch));
  if (!id.startsWith('issueToken')) return JSON.parse(JSON.stringify(describedOperation(id).body ?? ''));
  const inQuery = new URLSearchParams(query);
  return formOf(Object.fromEntries(Object.entries(credentials).filter(([name]) => !inQuery.has(name))));
}

/** Writes a form. */
export function formOf(params: Readonly<Record<string, string>>): string {
  return new URLSearchParams(params).toString();
}

/** Returns the description's example of a parameter. */
export function exampleOf(parameter: DescribedParameter | undefined): string {
  return String([parameter?.example].flat()[0]);
}
