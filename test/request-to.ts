import type { Header, OperationId, RequestMessage } from './contract.ts';
import { type DescribedParameter, describedOperation } from './described.ts';
import { bodies, headers, type Json } from './requests.ts';
import { secrets } from './secrets.ts';

/** A right patch: every kind of instruction that the description has, in one. */
export const patch = [
  { op: 'replace', path: '/auth/params', value: bodies.basic.auth.params },
  { op: 'replace', path: '/name', value: 'Contoso' },
  { op: 'add', path: '/description', value: 'CRM' },
  { op: 'remove', path: '/description' },
];

/** Right client credentials. */
export const credentials: Readonly<Record<string, string>> = {
  grant_type: 'client_credentials',
  client_id: secrets.apiKey,
  client_secret: secrets.clientSecret,
  scope: 'openid,AdobeID',
};

/** What may be given in place of what is right; the body as bytes, text, or a value to be written as the operation asks. */
type Changes = Partial<Omit<RequestMessage, 'target' | 'body'>> & {
  readonly path?: string;
  /** As it stands behind the question mark. */
  readonly query?: string;
  readonly body?: unknown;
};

/** A request to an operation that conforms but for what is given: every path, header and query of it as the description has it. */
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

/** The path of an operation with an id in the place of its parameter. */
export function pathOf(id: OperationId): string {
  const { path, parameters } = describedOperation(id);
  return path.replaceAll(/\{(\w+)\}/g, (_, name) => exampleOf(parameters.find((one) => one.in === 'path' && one.name === name)));
}

/** The query parameters that an operation requires; with another one of it, that one and what it goes with as well. */
export function pairsOf(id: OperationId, name?: string): readonly (readonly [string, string])[] {
  const rules = describedOperation(id).parameters.filter((one) => one.in === 'query');
  const { 'x-required-with': needed } = rules.find((one) => one.name === name) ?? {};
  return rules
    .filter((one) => one.required === true || one.name === name || (needed?.values !== undefined && one.name === needed.parameter))
    .map((one) => [one.name, (one.name === needed?.parameter ? needed.values?.[0] : undefined) ?? exampleOf(one)]);
}

/** A query of these parameters. */
export function queryWith(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
}

/** The headers that an operation asks for, as they ought to be. */
export function headersOf(id: OperationId): readonly Header[] {
  const { secured, parameters, mediaType } = describedOperation(id);
  const asked = parameters.filter((one) => one.in === 'header' && one.required === true);
  return [
    ...(secured ? headers.filter(([name]) => name === 'Authorization') : []),
    ...asked.map((one): Header => headers.find(([name]) => name === one.name) ?? [one.name, exampleOf(one)]),
    ...(mediaType === undefined ? [] : [['Content-Type', mediaType] as const]),
  ];
}

/** A right body of an operation: a text if it is a form, without the parameters that the query has. */
export function bodyOf(id: OperationId, query = ''): Json[string] | string {
  if (id === 'createConnection') return JSON.parse(JSON.stringify(bodies.basic));
  if (id === 'updateConnection') return JSON.parse(JSON.stringify(patch));
  if (!id.startsWith('issueToken')) return '';
  const inQuery = new URLSearchParams(query);
  return formOf(Object.fromEntries(Object.entries(credentials).filter(([name]) => !inQuery.has(name))));
}

/** Parameters as a form. */
export function formOf(params: Readonly<Record<string, string>>): string {
  return new URLSearchParams(params).toString();
}

/** The value that the description gives for an example of a parameter. */
export function exampleOf(parameter: DescribedParameter | undefined): string {
  return String([parameter?.example].flat()[0]);
}
