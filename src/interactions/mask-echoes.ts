import { type Header, type RequestExamination, type RequestMessage, type ResponseMessage, secretNames } from '../conformance/index.ts';
import { isRecord } from './is-record.ts';
import { mask } from './mask.ts';

/** A secret that is shorter could be part of a word, so that it is looked for as a whole value only. */
const shortest = 6;

/** Params of a form that are secret or, as the API key, sent as such elsewhere. */
const formSecrets: ReadonlySet<string> = new Set(['client_id', 'client_secret']);

/**
 * A response in which nothing is repeated that its request had for a secret: Flow Service shows the API key as `createdClient`, and an
 * error may quote what it is about.
 */
export function maskEchoes(request: RequestMessage, { body }: RequestExamination, response: ResponseMessage): ResponseMessage {
  const secrets = [...new Set([...headerSecrets(request), ...bodySecrets(body)])].filter((secret) => secret !== '');
  const long = secrets.filter(({ length }) => length >= shortest);
  const masked = (value: unknown): unknown =>
    typeof value === 'string' && (secrets.includes(value) || long.some((secret) => value.includes(secret))) ? mask : value;
  const headers = response.headers.map(([name, value]): Header => [name, String(masked(value))]);
  const text = decoder.decode(response.body);
  if (!secrets.some((secret) => text.includes(secret) || text.includes(JSON.stringify(secret).slice(1, -1))))
    return { ...response, headers };
  try {
    return { ...response, headers, body: encoder.encode(JSON.stringify(JSON.parse(text, (_, value) => masked(value)))) };
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

function bodySecrets(body: unknown): readonly string[] {
  if (Array.isArray(body)) return body.flatMap(bodySecrets);
  if (!isRecord(body)) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    typeof value === 'string' ? (secretNames.has(name) || formSecrets.has(name) ? [value] : []) : bodySecrets(value),
  );
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
