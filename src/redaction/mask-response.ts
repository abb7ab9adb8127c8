import type { Header, ResponseMessage } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { mask, maskIfSecret, mayHoldCredential, redactText } from '../credentials/credentials.ts';

/** Headers of a response that hold no secret. All others are masked, `set-cookie` among them. */
const harmless: ReadonlySet<string> = new Set([
  'cache-control',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'location',
  'retry-after',
  'server',
  'vary',
  'x-request-id',
]);

/** A response without its secrets, and the value of its JSON body; undefined if there is none. */
export type MaskedResponse = { readonly response: ResponseMessage; readonly body: unknown };

/** Masks the secrets of a response, of which `json` is the body if it is JSON. A masked response conforms if it did before. */
export function maskResponse(
  { secretNames }: Contract,
  { status, headers, body }: ResponseMessage,
  json: { readonly text: string; readonly value: unknown } | undefined,
): MaskedResponse {
  const masked = { status, headers: headers.map(maskHeader) };
  if (body.length === 0) return { response: { ...masked, body }, body: undefined };
  // A text that is not JSON could hold anything, and it is a violation anyway.
  if (json === undefined) return { response: { ...masked, body: encoder.encode('(not shown)') }, body: undefined };
  if (!mayHoldCredential(json.text)) return { response: { ...masked, body }, body: json.value };
  // The text is always written again: it may hold a secret under a repeated name, of which the value has only the last.
  const value = maskMembers(json.value, secretNames);
  return { response: { ...masked, body: encoder.encode(JSON.stringify(value)) }, body: value };
}

function maskHeader([name, value]: Header): Header {
  return [maskIfSecret(name), harmless.has(name.toLowerCase()) ? maskIfSecret(value) : mask];
}

function maskMembers(value: unknown, secretNames: ReadonlySet<string>, name = ''): unknown {
  if (Array.isArray(value)) {
    if (value.length === 2 && namesValue(value, value[1])) return [maskMembers(value[0], secretNames, name), mask];
    return value.map((item) => maskMembers(item, secretNames, name));
  }
  if (typeof value === 'object' && value !== null) {
    const isNamed = 'value' in value && namesValue(value, value.value);
    return Object.fromEntries(
      Object.entries(value).map(([own, member]) =>
        own === 'value' && isNamed ? [own, mask] : [redactText(own), maskMembers(member, secretNames, own)],
      ),
    );
  }
  if (typeof value !== 'string' || value === '') return value;
  return secretNames.has(name) || name === 'access_token' ? mask : maskIfSecret(value);
}

/**
 * Returns whether a list or an object is a secret's name beside its value, as in `["password", "x"]` or `{"name": "password", "value":
 * "x"}`: only both together show it.
 */
function namesValue(one: object, value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return false;
  const pairs = Array.isArray(one) ? [one] : Object.entries(one).map(([name, other]) => ({ [name]: other, value }));
  return pairs.map((pair) => JSON.stringify(pair)).some((text) => redactText(text) !== text);
}

const encoder = new TextEncoder();
