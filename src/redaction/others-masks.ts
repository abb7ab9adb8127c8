import { type Finding, finding } from '../check/finding.ts';
import { type Header, type RequestMessage, type ResponseMessage, splitTarget } from '../check/http-message.ts';
import { pointerTo } from '../contract/pointer.ts';
import { mask } from '../credentials/credentials.ts';
import { placesInJson } from './places-in-json.ts';

const word = '(?:redacted|masked|filtered|sanitized|scrubbed|obfuscated|removed|hidden|censored)';
const bare = new RegExp(`^[_*-]*${word}[_*-]*$`, 'i');
const bracketed = new RegExp(`^(?:\\[.*${word}.*\\]|<.*${word}.*>|\\(.*${word}.*\\)|\\{.*${word}.*\\})$`, 'i');
const repeated = /^(?:\*{3,}|[•●█]{3,}|x{4,})$/i;
const longest = 80;

/**
 * Returns whether a value is a mask that another tool put in the place of a secret: `[Authorization redacted]` (Cloudflare's HAR
 * sanitizer), `REDACTED`, `[Filtered]`, `***`.
 */
export function isOthersMask(value: string): boolean {
  return value !== mask && value.length <= longest && (bare.test(value) || repeated.test(value) || bracketed.test(value));
}

/** A message in which every mask is this toolkit's own. */
export type OwnMasks<Message> = {
  readonly message: Message;
  /** A warning for each place that had another tool's mask, to be reported if its value matters. */
  readonly notChecked: readonly Finding[];
};

/** Replaces other tools' masks in a recorded request by this toolkit's own, which is a placeholder. */
export function requestWithOwnMasks(request: RequestMessage): OwnMasks<RequestMessage> {
  const places: string[] = [];
  const target = maskedTarget(request.target, places);
  return { message: { ...request, target, ...maskedParts(request, places) }, notChecked: places.map(masked) };
}

/** Replaces other tools' masks in a recorded response. */
export function responseWithOwnMasks(response: ResponseMessage): OwnMasks<ResponseMessage> {
  const places: string[] = [];
  return {
    message: { ...response, ...maskedParts(response, places) },
    notChecked: places.map((at) => masked(`/response${at}`)),
  };
}

type Parts = Pick<RequestMessage, 'headers' | 'body'>;

function maskedParts({ headers, body }: Parts, places: string[]): Parts {
  return { headers: headers.map((header) => maskedHeader(header, places)), body: maskedBody(body, places) };
}

function masked(at: string): Finding {
  return finding('value-unknown', at, {
    kind: 'value-unknown',
    why: 'it is masked',
    way: 'mask only credentials, or put the value back',
    received: 'a mask',
    reference: 'Documentation of the tool that masked it',
  });
}

function maskedHeader([name, value]: Header, places: string[]): Header {
  const own = name.toLowerCase();
  const [, scheme = '', rest = value] = own === 'authorization' ? (/^(\S+ +)(.*)$/.exec(value.trim()) ?? []) : [];
  const isWhole = isOthersMask(value.trim());
  if (!isWhole && !isOthersMask(rest.trim())) return [name, value];
  // If the scheme is masked as well, the scheme that Adobe requires is assumed.
  if (own === 'authorization') return [name, isWhole ? `Bearer ${mask}` : `${scheme}${mask}`];
  places.push(`/headers/${own}`);
  return [name, mask];
}

function maskedTarget(target: string, places: string[]): string {
  const { path, query } = splitTarget(target);
  if (query === '') return target;
  const pairs = query.split('&');
  const own = pairs.map((pair) => {
    const [name, value] = [...new URLSearchParams(pair)][0] ?? ['', ''];
    if (!isOthersMask(value)) return pair;
    places.push(pointerTo('/query', name));
    return String(new URLSearchParams([[name, mask]]));
  });
  return `${path}?${own.join('&')}`;
}

/** Searches only JSON, because any text in a form is a value. */
function maskedBody(body: Uint8Array, places: string[]): Uint8Array {
  const text = decoder.decode(body);
  if (!suspicious.test(text)) return body;
  const found = placesInJson(text, (value, kind) => kind === 'value' && isOthersMask(value)) ?? [];
  if (found.length === 0) return body;
  places.push(...found.map(({ at }) => at));
  const replaced = text.replaceAll(/"((?:\\.|[^"\\])*)"(\s*:)?/g, (whole, inner: string, colon?: string) =>
    colon === undefined && isOthersMask(inner) ? `"${mask}"` : whole,
  );
  return new TextEncoder().encode(replaced);
}

const suspicious = new RegExp(`${word}|\\*{3}|[•●█]{3}|x{4}`, 'i');
const decoder = new TextDecoder();
