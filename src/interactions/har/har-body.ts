import { isRecord } from '../is-record.ts';

type HarMessage = Readonly<Record<string, unknown>>;

const encoder = new TextEncoder();
const nothing = new Uint8Array();

/**
 * The body of a recorded request: its text, or the parameters of a form where only they were kept.
 *
 * @see HTTP Archive (HAR) 1.2, postData
 */
export function bodyOfHarRequest({ postData }: HarMessage): Uint8Array {
  if (!isRecord(postData)) return nothing;
  if (typeof postData.text === 'string' && postData.text !== '') {
    return postData.encoding === 'base64' ? Buffer.from(postData.text, 'base64') : encoder.encode(postData.text);
  }
  if (!Array.isArray(postData.params)) return nothing;
  const pairs = postData.params.filter(isRecord).map(({ name, value }): [string, string] => [String(name), String(value ?? '')]);
  return encoder.encode(new URLSearchParams(pairs).toString());
}

/**
 * The body of a recorded response.
 *
 * @see HTTP Archive (HAR) 1.2, content
 */
export function bodyOfHarResponse({ content }: HarMessage): Uint8Array {
  if (!isRecord(content) || typeof content.text !== 'string') return nothing;
  return content.encoding === 'base64' ? Buffer.from(content.text, 'base64') : encoder.encode(content.text);
}
