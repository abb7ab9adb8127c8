import { maskHeaders } from './headers.ts';
import type { Sent } from './send-with-retries.ts';

/** The raw response of a call. Its body has already been read. */
export type RawResponse = {
  /** The HTTP status. */
  readonly status: number;
  /** The headers. Credentials are masked. */
  readonly headers: Headers;
};

/** The result of a call and its raw response. */
export type ResultWithResponse<Result> = {
  /** The result, as the call returns it without `withResponse()`. */
  readonly data: Result;
  /** The response: status and headers. */
  readonly response: RawResponse;
};

/** A promise of the result of a call. */
export type APIPromise<Result> = Promise<Result> & {
  /** Returns the result together with the status and the headers of its response. Sends nothing again. */
  readonly withResponse: () => Promise<ResultWithResponse<Result>>;
};

/** Sends a request and reads its response. Errors reject the promise, also if nothing was sent. */
export function apiPromise<Result>(send: () => Promise<Sent>, read: (sent: Sent) => Result): APIPromise<Result> {
  const both = (async () => {
    const sent = await send();
    return { sent, data: read(sent) };
  })();
  const result = both.then(({ data }) => data);
  return Object.assign(result, {
    async withResponse() {
      // The caller gets the error from the promise of both, so this promise must not report it as unhandled.
      result.catch(() => {});
      const { data, sent } = await both;
      const { status, headers } = sent.response;
      return { data, response: { status, headers: maskHeaders(headers, sent.redact) } };
    },
  });
}

/** Returns a promise that sends its request only if it is awaited, and only once. */
export function lazily<Result>(start: () => APIPromise<Result>): APIPromise<Result> {
  let started: APIPromise<Result> | undefined;
  const promise = () => {
    started ??= start();
    return started;
  };
  return {
    // biome-ignore lint/suspicious/noThenProperty: This object is to be awaited.
    then: (onFulfilled, onRejected) => promise().then(onFulfilled, onRejected),
    catch: (onRejected) => promise().catch(onRejected),
    finally: (onFinally) => promise().finally(onFinally),
    withResponse: () => promise().withResponse(),
    [Symbol.toStringTag]: 'Promise',
  };
}
