import { type Finding, finding } from '../../check/finding.ts';
import type { Header, RequestMessage, ResponseMessage } from '../../check/http-message.ts';
import { isRecord } from '../../contract/is-record.ts';
import { mask } from '../../credentials/credentials.ts';
import { exchangeOf } from '../../exchange/exchange.ts';
import { requestWithOwnMasks, responseWithOwnMasks } from '../../redaction/others-masks.ts';
import { isLocal } from '../flow-service-hosts.ts';
import { type JsonPath, lineInItem } from '../line-in-json.ts';
import { type Format, methodOf, UnreadableError } from '../reading.ts';
import { attachedPath } from './attached-file.ts';
import { bodyOfHarRequest, bodyOfHarResponse, howToRecord } from './har-body.ts';

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
  read: async function* (file, { contract, profile, hosts, onAttached = () => {} }) {
    const creator = creatorOf(file.outline);
    for await (const item of file.items(list)) {
      const { value } = item;
      if (!isRecord(value) || !isRecord(value.request)) {
        throw new UnreadableError(`The file is not a complete HAR: the entry at line ${item.line} has no request.`);
      }
      for (const path of attachedTo(value, file.name)) onAttached(path);
      const url = URL.canParse(String(value.request.url)) ? new URL(String(value.request.url)) : undefined;
      const sent = url === undefined ? undefined : requestOf(value, { url, creator, file: file.name });
      if (url === undefined || sent === undefined || !hosts(sent.message.method, url, sent.message.headers)) {
        yield undefined;
        continue;
      }
      const { message, notChecked } = sent;
      const received = isRecord(value.response) ? responseOf(value.response, { creator, file: file.name }) : undefined;
      yield exchangeOf(
        contract,
        {
          source: {
            file: file.name,
            consumer: consumerOf(value, creator),
            lineOf: lineInItem(item, (at) => pathOf(value, at)),
          },
          request: message,
          response: received?.message,
          // A tool that leaves out bodies may leave out headers as well.
          partial: received?.notChecked.some(({ at }) => at === '/response/body') === true,
          intended: false,
          // A mock may have issued the tokens.
          exposure: isLocal(url) ? 'except tokens' : 'yes',
          notChecked: [...notChecked, ...(received?.notChecked ?? [])],
        },
        profile,
      );
    }
  },
};

type Entry = Readonly<Record<string, unknown>>;

/** Returns the paths of the files that Playwright attached to an entry. */
function attachedTo({ request, response }: Entry, file: string): readonly string[] {
  const holders = [isRecord(request) ? request.postData : undefined, isRecord(response) ? response.content : undefined];
  return holders.flatMap((holder) => (isRecord(holder) ? (attachedPath(file, holder._file) ?? []) : []));
}

function creatorOf(outline: unknown): string {
  const log = isRecord(outline) && isRecord(outline.log) ? outline.log : {};
  return isRecord(log.creator) && typeof log.creator.name === 'string' ? log.creator.name : 'HAR';
}

/** Recognizes Proxyman, which exports under the name of Chrome's DevTools, but names the client of each entry. */
function isProxyman(entry: Entry): boolean {
  return '_clientName' in entry || '_isIntercepted' in entry;
}

function consumerOf(entry: Entry, creator: string): string {
  if (!isProxyman(entry)) return creator;
  return typeof entry._clientName === 'string' && entry._clientName !== '' ? entry._clientName : 'Proxyman';
}

/** A message of an entry, and a warning for each place that the recording does not hold. */
type Recorded<Message> = { readonly message: Message; readonly notChecked: readonly Finding[] };
type Around = { readonly creator: string; readonly file: string };

function requestOf(entry: Entry, { url, creator, file }: Around & { readonly url: URL }): Recorded<RequestMessage> {
  const request = isRecord(entry.request) ? entry.request : {};
  const headers = headersOf(request.headers);
  const isTokenLeftOut =
    creator === 'WebInspector' && !isProxyman(entry) && !headers.some(([name]) => name.toLowerCase() === 'authorization');
  const { bytes, instead } = bodyOfHarRequest({ message: request, headers, file });
  const { message, notChecked } = requestWithOwnMasks({
    method: methodOf(request.method),
    target: url.pathname + url.search,
    // Chrome omits the token from exports by default, so its absence does not mean that it was not sent.
    headers: isTokenLeftOut ? [...headers, ['Authorization', `Bearer ${mask}`]] : headers,
    body: bytes,
  });
  return { message, notChecked: [...notChecked, ...notRecorded('/body', instead, creator)] };
}

/** Reads a recorded response; undefined if there was none: then the status is 0 or -1. */
function responseOf(response: Entry, { creator, file }: Around): Recorded<ResponseMessage> | undefined {
  const status = Number(response.status);
  if (!(status >= 100)) return undefined;
  const headers = headersOf(response.headers);
  const { bytes, instead } = bodyOfHarResponse({ message: response, headers, file });
  const { message, notChecked } = responseWithOwnMasks({ status, headers, body: bytes });
  return { message, notChecked: [...notChecked, ...notRecorded('/response/body', instead, creator)] };
}

function notRecorded(at: '/body' | '/response/body', instead: string | undefined, creator: string): readonly Finding[] {
  if (instead === undefined) return [];
  return [finding('body-not-recorded', at, { kind: 'not-recorded', received: instead, way: howToRecord(creator) })];
}

/** Returns the headers, without the pseudo-headers of HTTP/2. */
function headersOf(written: unknown): readonly Header[] {
  if (!Array.isArray(written)) return [];
  return written.flatMap((header): Header[] =>
    isRecord(header) && typeof header.name === 'string' && !header.name.startsWith(':') ? [[header.name, String(header.value ?? '')]] : [],
  );
}

/** Returns the path in an entry for the place that a violation points to. */
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
