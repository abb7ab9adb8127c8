import type { Examination } from '../check/examine.ts';
import { type Header, type RequestMessage, splitTarget } from '../check/http-message.ts';
import { readFilters } from '../check/property-filter.ts';
import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';
import type { FilterFields } from '../contract/parameter-rule.ts';
import { pointerTo } from '../contract/pointer.ts';
import { plainPlaces } from '../contract/secrets.ts';
import { looksSecret, mask } from '../credentials/credentials.ts';

/** A request that can be kept and shown: it holds no credential. */
export type RedactedRequest = {
  /** As it was sent, where it looks like a method. */
  readonly method: string;
  /** Path and query; of the query only what the operation has. */
  readonly target: string;
  /** In their order; what is not known to be harmless is masked, token and API key first of all. */
  readonly headers: readonly Header[];
  /** Undefined where there is none, or none that could be read. */
  readonly body: unknown;
};

/** Headers that no operation describes and that hold no secret; every other one is masked. */
const harmless: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'host',
  'if-match',
  'prefer',
  'transfer-encoding',
  'user-agent',
  'x-gw-ims-org-id',
  'x-mock-scenario',
  'x-request-id',
  'x-sandbox-id',
  'x-sandbox-name',
]);

/**
 * Masks the secrets of a request: it keeps the values that the description knows and does not mark as secret, and masks all others. A
 * masked request conforms if it did before.
 */
export function redactRequest(
  contract: Contract,
  { method, target, headers }: Omit<RequestMessage, 'body'>,
  { operation, query, body, findings }: Examination,
): RedactedRequest {
  const { path, query: written } = splitTarget(target);
  const hidden = new Set(findings.flatMap(({ at, secret }) => (secret ? [at] : [])));
  return {
    method: /^[A-Z]{1,10}$/.test(method) ? method : mask,
    target: `${shown(path)}${written === '' ? '' : redactQuery(query, operation?.query.parameters)}`,
    headers: headers.map(([name, value]) => [
      shown(name),
      hidden.has(`/headers/${name.toLowerCase()}`) && !bearerOfPlaceholder.test(value) ? mask : redactHeader(name.toLowerCase(), value),
    ]),
    body:
      operation?.body === undefined
        ? undefined
        : redactBody(body, { plain: plainPlaces(contract).get(operation.body.schema) ?? new Set(), hidden }),
  };
}

/** A placeholder in the token's place is masked as a token is, so that the scheme before it stays. */
const bearerOfPlaceholder = /^bearer +\{\w+\}$/i;

function redactHeader(name: string, value: string): string {
  if (name === 'authorization') return /^bearer /i.test(value) ? `${value.slice(0, 6)} ${mask}` : mask;
  return harmless.has(name) ? shown(value) : mask;
}

function redactQuery(query: URLSearchParams, rules: Operation['query']['parameters'] | undefined): string {
  const pairs = [...query].map(([name, value]): [string, string] => {
    const rule = rules?.get(name);
    return rule === undefined || rule.secret
      ? [shown(name), mask]
      : [name, rule.filter === undefined ? shown(value) : redactCondition(value, rule.filter)];
  });
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

/**
 * Masks the values of a condition that holds a secret, or that is about a param that the description does not name: it may be the secret
 * of another source. The field is kept, so that it is still a condition.
 */
function redactCondition(text: string, fields: FilterFields): string {
  const filters = readFilters(text, fields);
  const named = [...fields.text, ...fields.number];
  if (!looksSecret(text) && filters.every((filter) => 'fault' in filter || named.includes(filter.field) || !isParam(filter.field)))
    return text;
  if (filters.some((filter) => 'fault' in filter)) return mask;
  return filters.map((filter) => ('fault' in filter ? mask : `${filter.field}${filter.operator}${mask}`)).join(',');
}

function isParam(field: string): boolean {
  return field.startsWith('auth.params.');
}

function redactBody(body: unknown, places: Places): unknown {
  const { plain } = places;
  // An instruction that is not in a list is read as the only one of a list.
  const isItem = typeof body === 'object' && !Array.isArray(body) && !plain.has('') && [...plain].every((place) => place.startsWith('/*'));
  return redact(body, isItem ? '/*' : '', '/body', places);
}

/** The places of a schema whose values may be kept, with `*` for any item, and the places of this request whose values may not. */
type Places = { readonly plain: ReadonlySet<string>; readonly hidden: ReadonlySet<string> };

function redact(value: unknown, at: string, pointer: string, where: Places): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item, index) => redact(item, `${at}/*`, `${pointer}/${index}`, where));
  if (typeof value === 'object') {
    const members = Object.entries(value).map(([name, member]) => [
      shown(name),
      redact(member, `${at}/${name}`, pointerTo(pointer, name), where),
    ]);
    return Object.fromEntries(members);
  }
  return typeof value === 'string' && where.plain.has(at) && !where.hidden.has(pointer) ? shown(value) : mask;
}

function shown(text: string): string {
  return looksSecret(text) ? mask : text;
}
