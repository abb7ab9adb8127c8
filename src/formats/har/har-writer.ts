import { type Header, headerValues, splitTarget } from '../../check/http-message.ts';
import { bodyText } from '../../exchange/body.ts';
import type { Exchange } from '../../exchange/exchange.ts';

/** When an exchange took place, and with whom. */
export type HarTiming = {
  /** The server's URL; the request's target is appended to it. */
  readonly base: string;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  readonly milliseconds: number;
};

/** A recording that is written while its traffic takes place. */
export type HarWriter = {
  readonly add: (exchange: Exchange, timing: HarTiming) => void;
  /** Returns the recording, and the number of exchanges that were left out because it would be too long. */
  readonly result: () => { readonly har: object; readonly leftOut: number };
};

/** The most bytes of bodies in a recording, so that a long one does not fill the memory. */
const most = 64 * 1024 * 1024;
/** The approximate size of an entry without its bodies, in bytes. */
const overhead = 2000;

/**
 * Creates a writer of an HTTP Archive. Exchanges contain no secrets. The name of the consumer, if it is known, is written as the browser.
 *
 * @see HTTP Archive (HAR) 1.2
 */
export function harWriter(creator: { readonly name: string; readonly version: string }, consumer: string | undefined): HarWriter {
  const entries: object[] = [];
  let size = 0;
  let leftOut = 0;
  return {
    add: (exchange, timing) => {
      const body = bodyText(exchange.examination);
      size += overhead + Buffer.byteLength(body) + (exchange.response?.body.length ?? 0);
      if (size > most) leftOut++;
      else entries.push(entryOf(exchange, body, timing));
    },
    result: () => {
      const browser = consumer === undefined ? {} : { browser: { name: consumer, version: '' } };
      return { har: { log: { version: '1.2', creator, ...browser, entries } }, leftOut };
    },
  };
}

function entryOf({ request, response }: Exchange, text: string, { base, startedAt, milliseconds }: HarTiming): object {
  const url = base + request.target;
  const mimeType = headerValues(request.headers, 'content-type')[0] ?? '';
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: milliseconds,
    request: {
      method: request.method,
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(request.headers),
      queryString: pairs([...new URLSearchParams(splitTarget(request.target).query)]),
      ...(text === '' ? {} : { postData: { mimeType, text } }),
      headersSize: -1,
      bodySize: Buffer.byteLength(text),
    },
    response: {
      // Other tools write 0 if there was no complete response.
      status: response?.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(response?.headers ?? []),
      content: {
        size: response?.body.length ?? 0,
        mimeType: headerValues(response?.headers ?? [], 'content-type')[0] ?? '',
        text: decoder.decode(response?.body),
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  };
}

function pairs(headers: readonly Header[]): readonly object[] {
  return headers.map(([name, value]) => ({ name, value }));
}

const decoder = new TextDecoder();
