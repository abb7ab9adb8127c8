import type { Header, ResponseMessage } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { looksSecret, mask, mayHoldCredential, redactText } from '../credentials/credentials.ts';

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

/** Masks the secrets of a response. A masked response conforms if it did before. */
export function maskResponse(contract: Contract, { status, headers, body }: ResponseMessage): ResponseMessage {
  return { status, headers: headers.map(maskHeader), body: maskBody(contract, body) };
}

function maskHeader([name, value]: Header): Header {
  return [name, harmless.has(name.toLowerCase()) && !looksSecret(value) ? value : mask];
}

function maskBody({ secretNames }: Contract, bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return bytes;
  try {
    const text = decoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    // Most responses hold none, and visiting every member takes longer than checking the response.
    return mayHoldCredential(text) ? encoder.encode(JSON.stringify(maskMembers(value, secretNames))) : bytes;
  } catch {
    // A text that is not JSON could hold anything, and it is a violation anyway.
    return encoder.encode('(not shown)');
  }
}

function maskMembers(value: unknown, secretNames: ReadonlySet<string>, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => maskMembers(item, secretNames, name));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([own, member]) => [redactText(own), maskMembers(member, secretNames, own)]));
  }
  if (typeof value !== 'string' || value === '') return value;
  return secretNames.has(name) || name === 'access_token' || looksSecret(value) ? mask : value;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
