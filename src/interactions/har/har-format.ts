import { type Header, looksSecret, type RequestMessage, type ResponseMessage } from '../../conformance/index.ts';
import { isLocal } from '../flow-service-hosts.ts';
import { UnreadableError } from '../input/unreadable-error.ts';
import { interactionOf } from '../interaction-of.ts';
import { isRecord } from '../is-record.ts';
import { lineInItem } from '../line-in-item.ts';
import type { JsonPath } from '../line-in-json.ts';
import { mask } from '../mask.ts';
import type { Format } from '../reading.ts';
import { bodyOfHarRequest, bodyOfHarResponse } from './har-body.ts';

const list = 'log.entries';

/**
 * HAR files, as browsers, Playwright and proxies record them.
 *
 * @see HTTP Archive (HAR) 1.2
 */
export const harFormat: Format = {
  list,
  recognize: (outline) => {
    if (!isRecord(outline) || !isRecord(outline.log) || !Array.isArray(outline.log.entries)) return undefined;
    return `HAR ${typeof outline.log.version === 'string' && /^[\d.]{1,8}$/.test(outline.log.version) ? outline.log.version : '1.2'}`;
  },
  read: async function* (file, { profile, hosts }) {
    const creator = creatorOf(file.outline);
    for await (const item of file.items(list)) {
      const { value } = item;
      if (!isRecord(value) || !isRecord(value.request)) {
        throw new UnreadableError(`The file is no complete HAR: the entry at line ${item.line} has no request.`);
      }
      const { request, response } = value;
      const url = URL.canParse(String(request.url)) ? new URL(String(request.url)) : undefined;
      const message = url === undefined ? undefined : requestOf(request, url, creator);
      if (url === undefined || message === undefined || !hosts(message.method, url, message.headers)) {
        yield undefined;
        continue;
      }
      yield interactionOf(
        {
          source: {
            file: file.name,
            consumer: creator,
            description: `${message.method} ${looksSecret(url.pathname) ? mask : url.pathname}`,
            lineOf: lineInItem(item, (at) => pathOf(value, at)),
          },
          request: message,
          response: isRecord(response) ? responseOf(response) : undefined,
          // Browsers and proxies may keep no bodies.
          partial: isRecord(response) && !(isRecord(response.content) && typeof response.content.text === 'string'),
          intended: false,
          mocked: isLocal(url),
          // Its size is told all the same.
          bodyLeftOut: message.body.length === 0 && Number(request.bodySize) > 0,
        },
        profile,
      );
    }
  },
};

function creatorOf(outline: unknown): string {
  const log = isRecord(outline) && isRecord(outline.log) ? outline.log : {};
  return isRecord(log.creator) && typeof log.creator.name === 'string' ? log.creator.name : 'HAR';
}

function requestOf(request: Readonly<Record<string, unknown>>, url: URL, creator: string): RequestMessage {
  const headers = headersOf(request.headers);
  const isLeftOut = creator === 'WebInspector' && !headers.some(([name]) => name.toLowerCase() === 'authorization');
  return {
    method: String(request.method ?? 'GET').toUpperCase(),
    target: url.pathname + url.search,
    // Chrome leaves the token out of what it exports unless it is told otherwise; that it was sent cannot be told from here.
    headers: isLeftOut ? [...headers, ['Authorization', `Bearer ${mask}`]] : headers,
    body: bodyOfHarRequest(request),
  };
}

/** Undefined where there was no answer: then the status is 0 or -1. */
function responseOf(response: Readonly<Record<string, unknown>>): ResponseMessage | undefined {
  const status = Number(response.status);
  if (!(status >= 100)) return undefined;
  return { status, headers: headersOf(response.headers), body: bodyOfHarResponse(response) };
}

/** The headers, without those that HTTP/2 has for itself. */
function headersOf(written: unknown): readonly Header[] {
  if (!Array.isArray(written)) return [];
  return written.flatMap((header): Header[] =>
    isRecord(header) && typeof header.name === 'string' && !header.name.startsWith(':') ? [[header.name, String(header.value ?? '')]] : [],
  );
}

/** Where in an entry the place stands that a violation points to. */
function pathOf(entry: Readonly<Record<string, unknown>>, at: JsonPath): JsonPath {
  const side = at[0] === 'response' ? 'response' : 'request';
  const [place, name] = side === 'response' ? at.slice(1) : at;
  const message = isRecord(entry[side]) ? entry[side] : {};
  if (place === 'headers' || place === 'query') {
    const list = place === 'headers' ? 'headers' : 'queryString';
    const pairs: readonly unknown[] = Array.isArray(message[list]) ? message[list] : [];
    const index = pairs.findIndex((pair) => isRecord(pair) && String(pair.name).toLowerCase() === String(name).toLowerCase());
    return index === -1 ? [side, list] : [side, list, index];
  }
  if (place === 'body') return side === 'response' ? [side, 'content', 'text'] : [side, 'postData', 'text'];
  return place === 'path' ? [side, 'url'] : [side, ...(place === undefined ? [] : [place])];
}
