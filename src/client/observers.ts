import type { Redact } from './redact.ts';
import { membersOf } from './response-shapes.ts';

/** A log of the client's requests, such as `console`. Contains only methods, URLs, statuses, request ids, durations and errors of hooks. */
export type Logger = {
  /** Called for each attempt and its response. */
  readonly debug: (message: string) => void;
  /** Called when an attempt has failed and a retry follows, and when a hook has failed. */
  readonly warn: (message: string) => void;
};

/** One attempt of a call, which has several if it is retried. */
export type RequestEvent = {
  /** The HTTP method. */
  readonly method: string;
  /** The URL without its query, because conditions may contain names of people. */
  readonly url: string;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
};

/** The response to an attempt. */
export type ResponseEvent = RequestEvent & {
  /** The HTTP status. */
  readonly status: number;
  /** The time from sending the request to the end of the response, in milliseconds. */
  readonly milliseconds: number;
  /** The id of the request in Adobe's logs; undefined if the response has none. */
  readonly requestId: string | undefined;
};

/** Options to observe the requests of a client. */
export type Observers = {
  /** Called before each attempt is sent. If it fails, the error is logged and the call goes on. */
  readonly onRequest?: (event: RequestEvent) => void;
  /** Called after each response, also an error response. If it fails, the error is logged and the call goes on. */
  readonly onResponse?: (event: ResponseEvent) => void;
  /** Log of each attempt. Default: none. */
  readonly logger?: Logger;
};

/**
 * Wraps the caller's hooks and logger so that their errors do not end a call, which may have changed something already: the error of a hook
 * is logged, the error of the logger is dropped.
 */
export function observe({ logger, onRequest, onResponse }: Observers, redact: Redact) {
  const log = async (level: keyof Logger, message: string): Promise<void> => {
    try {
      // Like a hook, a logger without types may be asynchronous.
      await logger?.[level](message);
    } catch {}
  };
  const notify =
    <Event>(name: string, hook: ((event: Event) => unknown) | undefined) =>
    async (event: Event): Promise<void> => {
      try {
        // A hook without types may be asynchronous. The call does not wait for it.
        await hook?.(event);
      } catch (error) {
        log('warn', `The hook ${name} failed: ${redact(membersOf(error).message) ?? 'unknown reason'}`);
      }
    };
  return { log, onRequest: notify('onRequest', onRequest), onResponse: notify('onResponse', onResponse) };
}
