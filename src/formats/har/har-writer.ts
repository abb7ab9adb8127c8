import { type Header, headerValues, splitTarget } from '../../check/http-message.ts';
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
  /** The recording, and how many exchanges are not in it for it would be too long. */
  readonly result: () => { readonly har: object; readonly leftOut: number };
};

/** How many bytes of bodies a recording has at most, so that a long one does not fill the memory. */
const most = 64 * 1024 * 1024;
/** What an entry has beside its bodies, about. */
const overhead = 2000;

/**
 * Records interactions, which hold no secrets any more, as an HTTP Archive; a consumer that is known by name stands where a browser would.
 *
 * @see HTTP Archive (HAR) 1.2
 */
export function harWriter(creator: { readonly name: string; readonly version: string }, consumer: string | undefined): HarWriter {
  const entries: object[] = [];
  let size = 0;
  let leftOut = 0;
  return {
    add: (exchange, timing) => {
      size += overhead + exchange.request.body.length + (exchange.response?.body.length ?? 0);
      if (size > most) leftOut++;
      else entries.push(entryOf(exchange, timing));
    },
    result: () => {
      const browser = consumer === undefined ? {} : { browser: { name: consumer, version: '' } };
      return { har: { log: { version: '1.2', creator, ...browser, entries } }, leftOut };
    },
  };
}

function entryOf({ request, response }: Exchange, { base, startedAt, milliseconds }: HarTiming): object {
  const url = base + request.target;
  const text = decoder.decode(request.body);
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
      bodySize: request.body.length,
    },
    response: {
      // As others write it where there is no answer, or not all of it.
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
