import type { Examination } from '../check/examine.ts';
import { type Header, type RequestMessage, splitTarget } from '../check/http-message.ts';
import { isOfKind, patchRules } from '../check/patch-rules.ts';
import { readFilters } from '../check/property-filter.ts';
import type { Contract } from '../contract/contract.ts';
import { isRecord } from '../contract/is-record.ts';
import type { Operation, SchemaName } from '../contract/operation.ts';
import type { FilterFields } from '../contract/parameter-rule.ts';
import { pointerTo } from '../contract/pointer.ts';
import { type Places, placesOf } from '../contract/secrets.ts';
import { couldBeSecret } from '../credentials/could-be-secret.ts';
import { mask, maskIfSecret } from '../credentials/credentials.ts';
import { shortest } from './mask-echoes.ts';
import { secretsOfRequest } from './secrets-of-request.ts';

/** A request that can be stored and displayed: it contains no credential. */
export type RedactedRequest = {
  /** The method; masked if it does not look like one. */
  readonly method: string;
  /** Path and query, with the values of unknown parameters masked. */
  readonly target: string;
  /** The headers in their order. All values are masked except those of headers that are known to be harmless. */
  readonly headers: readonly Header[];
  /** The body; undefined if there is none, or if it could not be read. */
  readonly body: unknown;
};

/** Harmless headers with a few words for a value, so that a random one is misplaced. */
const ofWords: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'connection',
  'content-encoding',
  'pragma',
  'prefer',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'transfer-encoding',
  'x-mock-scenario',
]);

/** Headers that no operation describes and that hold no secret; every other one is masked. */
const harmless: ReadonlySet<string> = new Set([
  ...ofWords,
  'content-length',
  'content-type',
  'host',
  'if-match',
  'user-agent',
  'x-gw-ims-org-id',
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
  examination: Examination,
): RedactedRequest {
  const { operation, query, body, findings } = examination;
  const { path, query: written } = splitTarget(target);
  const hidden = new Set(findings.flatMap(({ at, secret }) => (secret ? [at] : [])));
  const secrets = secretsOfRequest(contract, { headers }, examination).filter(({ length }) => length >= shortest);
  const show: Show = (text) => (secrets.some((secret) => text.includes(secret)) ? mask : maskIfSecret(text));
  return {
    method: /^[A-Z]{1,10}$/.test(method) ? method : mask,
    target: `${show(path)}${written === '' ? '' : redactQuery(query, operation?.query.parameters, { hidden, show })}`,
    headers: headers.map((header) => redactHeader(header, { hidden, show })),
    body: operation?.body === undefined ? undefined : redactBody(contract, operation.body.schema, body, { hidden, show }),
  };
}

/** Returns a text, or the mask if it has a secret of the request or looks like a credential. */
type Show = (text: string) => string;

/** The places of this request whose values may not be kept, and how to keep the others. */
type Shown = { readonly hidden: ReadonlySet<string>; readonly show: Show };

/** A placeholder in the token's place is masked as a token is, so that the scheme before it stays. */
const bearerOfPlaceholder = /^bearer +\{\w+\}$/i;

function redactHeader([name, value]: Header, { hidden, show }: Shown): Header {
  const lower = name.toLowerCase();
  const isHidden = hidden.has(`/headers/${lower}`) && !bearerOfPlaceholder.test(value);
  if (lower === 'authorization') return [name, !isHidden && /^bearer /i.test(value) ? `${value.slice(0, 6)} ${mask}` : mask];
  if (!harmless.has(lower)) return [couldBeSecret(name) ? mask : show(name), mask];
  // A host has no user: RFC 9110 §7.2.
  const isMisplaced = lower === 'host' ? value.includes('@') : ofWords.has(lower) && couldBeSecret(value);
  return [name, isHidden || isMisplaced ? mask : show(value)];
}

function redactQuery(query: URLSearchParams, rules: Operation['query']['parameters'] | undefined, { hidden, show }: Shown): string {
  const pairs = [...query].map(([name, value]): [string, string] => {
    const rule = rules?.get(name);
    if (rule === undefined) return [couldBeSecret(name) ? mask : show(name), mask];
    const isHidden = rule.secret || hidden.has(`/query/${name}`) || show(value) === mask;
    if (rule.filter !== undefined) return [name, redactCondition(value, rule.filter, isHidden)];
    return [name, isHidden ? mask : value];
  });
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

/**
 * Masks the values of a condition that holds a secret, or that is about a param that the description does not name: it may be the secret
 * of another source. The field is kept, so that it is still a condition.
 */
function redactCondition(text: string, fields: FilterFields, isHidden: boolean): string {
  const filters = readFilters(text, fields);
  const named = [...fields.text, ...fields.number];
  if (!isHidden && filters.every((filter) => 'fault' in filter || named.includes(filter.field) || !isParam(filter.field))) return text;
  if (filters.some((filter) => 'fault' in filter)) return mask;
  return filters.map((filter) => ('fault' in filter ? mask : `${filter.field}${filter.operator}${mask}`)).join(',');
}

function isParam(field: string): boolean {
  return field.startsWith('auth.params.');
}

function redactBody(contract: Contract, schema: SchemaName, body: unknown, shown: Shown): unknown {
  const rules = patchRules(contract).get(schema);
  if (rules === undefined) return redact(body, '', '/body', { places: placesOf(contract, schema), ...shown });
  // The value of an instruction is secret or not according to its path.
  const redactInstruction = (one: unknown, pointer: string): unknown => {
    const kind = rules.instructions.find((instruction) => isOfKind(instruction, one));
    return redact(one, '', pointer, { places: placesOf(contract, kind?.schema ?? rules.union), ...shown });
  };
  return Array.isArray(body)
    ? body.map((one, index) => redactInstruction(one, pointerTo('/body', String(index))))
    : redactInstruction(body, '/body');
}

/** The places of the body's schema, and how to keep values. */
type Where = Shown & { readonly places: Places };

function redact(value: unknown, at: string, pointer: string, where: Where): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item, index) => redact(item, `${at}/*`, `${pointer}/${index}`, where));
  if (isRecord(value)) {
    const members = Object.entries(value).map(([name, member]) => [
      shownName(name, `${at}/${name}`, where),
      redact(member, `${at}/${name}`, pointerTo(pointer, name), where),
    ]);
    return Object.fromEntries(members);
  }
  const shown = where.places.get(at);
  if ((!shown?.has(typeof value) && !shown?.has(JSON.stringify(value))) || where.hidden.has(pointer)) return mask;
  return where.show(String(value)) === mask ? mask : value;
}

/** Masks a name that looks like a secret. A name in the description is not a secret, even if it resembles one, such as `s3SecretKey`. */
function shownName(name: string, at: string, { places, show }: Where): string {
  if (places.has(at)) return name;
  return couldBeSecret(name) ? mask : show(name);
}
