import type { Examination } from '../check/examine.ts';
import type { Header, RequestMessage, ResponseMessage } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { isRecord } from '../contract/is-record.ts';
import { credentialsIn, mask } from '../credentials/credentials.ts';
import { secretsOfRequest } from './secrets-of-request.ts';

/** A shorter secret could be part of a word or the name of a property, so it is only masked as a whole value. */
export const shortest = 6;

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
  // A body that could not be read, such as multipart, may have secrets after their names.
  const unread = examination.body === undefined ? credentialsIn(decoder.decode(request.body)) : [];
  const secrets = [...secretsOfRequest(contract, request, examination), ...unread];
  const long = secrets.filter(({ length }) => length >= shortest);
  const hasLong = (text: string): boolean => long.some((secret) => text.includes(secret));
  const masked = (value: unknown): unknown => (typeof value === 'string' && (secrets.includes(value) || hasLong(value)) ? mask : value);
  const withMaskedNames = (value: Readonly<Record<string, unknown>>): unknown =>
    Object.fromEntries(Object.entries(value).map(([name, member]) => [hasLong(name) ? mask : name, member]));
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

const encoder = new TextEncoder();
const decoder = new TextDecoder();
