import { type Header, looksSecret, type ResponseMessage, secretNames } from '../conformance/index.ts';
import { mask, mayHoldCredential, redactText } from '../redaction/credentials.ts';

/** Headers of a response that hold no secret; every other one is masked, `set-cookie` among them. */
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

/** A response without its secrets, which is judged as it would be with them. */
export function maskResponse({ status, headers, body }: ResponseMessage): ResponseMessage {
  return { status, headers: headers.map(maskHeader), body: maskBody(body) };
}

function maskHeader([name, value]: Header): Header {
  return [name, harmless.has(name.toLowerCase()) && !looksSecret(value) ? value : mask];
}

function maskBody(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return bytes;
  try {
    const text = decoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    // Nearly every answer holds none, and to visit each of its members takes longer than to check it.
    return mayHoldCredential(text) ? encoder.encode(JSON.stringify(maskMembers(value))) : bytes;
  } catch {
    // What is no JSON could hold anything, and whatever it is, it is wrong.
    return encoder.encode('(not shown)');
  }
}

function maskMembers(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => maskMembers(item, name));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([own, member]) => [redactText(own), maskMembers(member, own)]));
  }
  if (typeof value !== 'string' || value === '') return value;
  return secretNames.has(name) || name === 'access_token' || looksSecret(value) ? mask : value;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
