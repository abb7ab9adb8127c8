import {
  authBranches,
  type Header,
  type RequestExamination,
  type RequestMessage,
  type ResponseMessage,
  secretNames,
  valueAt,
} from '../conformance/index.ts';
import { hiddenPlaces } from './hidden-places.ts';
import { isRecord } from './is-record.ts';
import { mask } from './mask.ts';

/** A secret that is shorter could be part of a word, so that it is looked for as a whole value only. */
const shortest = 6;

/** Params of a form that are secret or, as the API key, sent as such elsewhere. */
const formSecrets: ReadonlySet<string> = new Set(['client_id', 'client_secret']);

/** The params of auth specs. What stands beside them by another name may be a secret whose name is misspelt. */
const authParams: ReadonlySet<string> = new Set(authBranches.flatMap(({ params }) => params));

/**
 * A response in which nothing is repeated that its request had for a secret: Flow Service shows the API key as `createdClient`, and an
 * error may quote what it is about.
 */
export function maskEchoes(request: RequestMessage, examination: RequestExamination, response: ResponseMessage): ResponseMessage {
  const found = [
    ...headerSecrets(request),
    ...querySecrets(examination),
    ...bodySecrets(examination.body),
    ...misplacedSecrets(request, examination),
  ];
  const secrets = [...new Set(found)].filter((secret) => secret !== '');
  const long = secrets.filter(({ length }) => length >= shortest);
  const masked = (value: unknown): unknown =>
    typeof value === 'string' && (secrets.includes(value) || long.some((secret) => value.includes(secret))) ? mask : value;
  const withMaskedNames = (value: Readonly<Record<string, unknown>>): unknown =>
    Object.fromEntries(Object.entries(value).map(([name, member]) => [masked(name), member]));
  const headers = response.headers.map(([name, value]): Header => [name, String(masked(value))]);
  const text = decoder.decode(response.body);
  // JSON may write any character in several ways, and some writers do so with what many secrets have: `\/`, `\u003d`.
  if (!text.includes('\\') && !secrets.some((secret) => text.includes(secret))) return { ...response, headers };
  try {
    return {
      ...response,
      headers,
      body: encoder.encode(JSON.stringify(JSON.parse(text, (_, value) => (isRecord(value) ? withMaskedNames(value) : masked(value))))),
    };
  } catch {
    return { ...response, headers, body: encoder.encode(secrets.reduce((shown, secret) => shown.replaceAll(secret, mask), text)) };
  }
}

function headerSecrets({ headers }: RequestMessage): readonly string[] {
  return headers.flatMap(([name, value]) => {
    const lower = name.toLowerCase();
    if (lower === 'authorization') return [value.replace(/^\s*\w+\s+/, '').trim()];
    return lower === 'x-api-key' ? [value.trim()] : [];
  });
}

/** Values of secret parameters, also as a URL has them: an error may quote the target of the request. */
function querySecrets({ query, operation }: RequestExamination): readonly string[] {
  const secret = (name: string): boolean => secretNames.has(name) || operation?.query.parameters.get(name)?.secret === true;
  return [...query].flatMap(([name, value]) =>
    secret(name) ? [value, encodeURIComponent(value), new URLSearchParams({ '': value }).toString().slice(1)] : [],
  );
}

function bodySecrets(value: unknown, name = '', isParam = false): readonly string[] {
  if (typeof value === 'string') {
    return secretNames.has(name) || formSecrets.has(name) || (isParam && !authParams.has(name)) ? [value] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item) => bodySecrets(item, name, isParam));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([own, member]) => bodySecrets(member, own, isParam || own === 'params'));
}

function misplacedSecrets({ headers }: RequestMessage, { body, violations }: RequestExamination): readonly string[] {
  const values = hiddenPlaces(violations).flatMap((at) =>
    at.startsWith('/body/')
      ? [valueAt(body, at.slice('/body'.length))]
      : headers.flatMap(([name, value]) => (at === `/headers/${name.toLowerCase()}` ? [value.trim()] : [])),
  );
  return values.filter((value) => typeof value === 'string');
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
