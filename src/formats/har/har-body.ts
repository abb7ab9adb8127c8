import { type Header, headerValues } from '../../check/http-message.ts';
import { isRecord } from '../../contract/is-record.ts';
import { reveal } from '../../messages/wording.ts';
import { readAttached } from './attached-file.ts';

/** A request or response of a HAR, its headers and the file that it is in. */
type HarMessage = {
  readonly message: Readonly<Record<string, unknown>>;
  readonly headers: readonly Header[];
  readonly file: string;
};

/** A body as a recording holds it. */
export type HarBody = {
  /** Empty if the message had none, or if the recording does not hold it. */
  readonly bytes: Uint8Array;
  /** Describes a body that is missing from the recording; undefined if the recording contains it or states that it was empty. */
  readonly instead?: string;
};

const encoder = new TextEncoder();
const nothing = new Uint8Array();

/**
 * Reads the body of a recorded request: its text, an attached file, or the parameters of a form if only they were kept.
 *
 * @see HTTP Archive (HAR) 1.2, postData and bodySize
 */
export function bodyOfHarRequest({ message: { postData, bodySize }, headers, file }: HarMessage): HarBody {
  const data = isRecord(postData) ? postData : {};
  const held = bytesOf(data, file);
  if (held !== undefined) return { bytes: held };
  if (Array.isArray(data.params) && data.params.length > 0) {
    const pairs = data.params.filter(isRecord).map(({ name, value }): [string, string] => [String(name), String(value ?? '')]);
    return { bytes: encoder.encode(new URLSearchParams(pairs).toString()) };
  }
  const isLeftOut = data._file !== undefined || statedLength(headers, bodySize) !== 0;
  return isLeftOut ? { bytes: nothing, instead: insteadOf(data, headers, bodySize) } : { bytes: nothing };
}

/**
 * Reads the body of a recorded response: its text or an attached file.
 *
 * @see HTTP Archive (HAR) 1.2, content
 */
export function bodyOfHarResponse({ message, headers, file }: HarMessage): HarBody {
  const content = isRecord(message.content) ? message.content : {};
  const held = bytesOf(content, file);
  if (held !== undefined) return { bytes: held };
  // Without a text, a size of 0 is how some tools write that they kept nothing.
  const size = typeof content.text === 'string' ? content.size : -1;
  const isLeftOut = content._file !== undefined || statedLength(headers, size) !== 0;
  return isLeftOut ? { bytes: nothing, instead: insteadOf(content, headers, content.size) } : { bytes: nothing };
}

/** Returns the body itself, as text, in base64 or in an attached file; undefined if it is in none of them. */
function bytesOf({ text, encoding, _file: attached }: Readonly<Record<string, unknown>>, file: string): Uint8Array | undefined {
  if (typeof text === 'string' && text !== '') return encoding === 'base64' ? Buffer.from(text, 'base64') : encoder.encode(text);
  return readAttached(file, attached);
}

/** Returns the number of bytes of a body, as its headers or its size state; undefined if neither does. A size of -1 states nothing. */
function statedLength(headers: readonly Header[], size: unknown): number | undefined {
  const written = headerValues(headers, 'content-length')[0];
  if (written !== undefined && /^\d+$/.test(written) && !(Number(size) > 0)) return Number(written);
  if (headerValues(headers, 'transfer-encoding').length > 0) return undefined;
  if (size === undefined) return 0;
  return typeof size === 'number' && size >= 0 ? size : undefined;
}

function insteadOf({ _file: attached }: Readonly<Record<string, unknown>>, headers: readonly Header[], size: unknown): string {
  if (typeof attached === 'string') return `the name of an attached file, ${reveal(attached)}, that is not readable beside the recording`;
  const length = statedLength(headers, size) ?? 0;
  return length > 0 ? `a length of ${length} bytes, without the body` : 'no body and no length';
}

/** How to make each tool record bodies, by the name under which it writes HAR files. */
const ways: readonly (readonly [tool: RegExp, way: string])[] = [
  [/playwright/i, "record with recordHar: { content: 'embed' }, or keep the files that content: 'attach' writes beside the HAR"],
  [/firefox/i, 'set devtools.netmonitor.har.includeResponseBodies to true in about:config, and record again'],
  [/webinspector/i, 'open DevTools before the request is sent, and export the HAR before the page is left or reloaded'],
];

/** Returns how to record bodies with the tool that wrote a HAR, as the end of a sentence. */
export function howToRecord(creator: string): string {
  return ways.find(([tool]) => tool.test(creator))?.[1] ?? 'record again with request and response bodies';
}
