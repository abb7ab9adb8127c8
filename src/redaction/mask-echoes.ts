import type { Examination } from '../check/examine.ts';
import type { Header, RequestMessage, ResponseMessage } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { isRecord } from '../contract/is-record.ts';
import { valueAt } from '../contract/pointer.ts';
import { mask } from '../credentials/credentials.ts';

/** A shorter secret could be part of a word, so it is only masked as a whole value. */
const shortest = 6;

/** Params of a form that are secret or, as the API key, sent as such elsewhere. */
const formSecrets: ReadonlySet<string> = new Set(['client_id', 'client_secret']);

/**
 * Masks every secret of a request that its response echoes: Flow Service returns the API key as `createdClient`, and an error may quote
 * the value that it is about.
 */
export function maskEchoes(
  contract: Contract,
  request: RequestMessage,
  examination: Examination,
  response: ResponseMessage,
): ResponseMessage {
  const found = [
    ...headerSecrets(request),
    ...querySecrets(contract, examination),
    ...bodySecrets(contract, examination.body),
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
  // JSON has several spellings for a character, and some writers escape characters that are common in secrets: `\/`, `\u003d`.
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

/** Lists the values of secret parameters, also as a URL has them, because an error may quote the target of the request. */
function querySecrets({ secretNames }: Contract, { query, operation }: Examination): readonly string[] {
  const isSecret = (name: string): boolean => secretNames.has(name) || operation?.query.parameters.get(name)?.secret === true;
  return [...query].flatMap(([name, value]) =>
    isSecret(name) ? [value, encodeURIComponent(value), new URLSearchParams({ '': value }).toString().slice(1)] : [],
  );
}

/** Lists the secrets of a body. An unknown param beside those of auth specs may be a secret with a misspelt name. */
function bodySecrets({ secretNames, authSpecs }: Contract, body: unknown): readonly string[] {
  const known = new Set(authSpecs.flatMap(({ params }) => params));
  const isSecret = (name: string, isParam: boolean): boolean =>
    secretNames.has(name) || formSecrets.has(name) || (isParam && !known.has(name));
  const walk = (value: unknown, name: string, isParam: boolean): readonly string[] => {
    if (typeof value === 'string') return isSecret(name, isParam) ? [value] : [];
    if (Array.isArray(value)) return value.flatMap((item) => walk(item, name, isParam));
    if (!isRecord(value)) return [];
    return Object.entries(value).flatMap(([own, member]) => walk(member, own, isParam || own === 'params'));
  };
  return walk(body, '', false);
}

/** Lists the values that a finding calls secret, in other places than their own. */
function misplacedSecrets({ headers }: RequestMessage, { body, findings }: Examination): readonly string[] {
  const values = findings.flatMap(({ at, secret }) => {
    if (!secret) return [];
    if (at.startsWith('/body/')) return [valueAt(body, at.slice('/body'.length))];
    return headers.flatMap(([name, value]) => (at === `/headers/${name.toLowerCase()}` ? [value.trim()] : []));
  });
  return values.filter((value) => typeof value === 'string');
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
