import { setTimeout } from 'node:timers/promises';
import type { RequestMessage } from '../check/http-message.ts';
import type { Violation } from '../generated/flow-service.ts';
import type { LiveBody } from './live-body.ts';

/** The moment when a connection is cut: before anything is done, in the middle of the response, or after it. */
export type Cut = 'before' | 'middle' | 'after';

/** The response to a request, and the violations of the request. */
export type Answer = {
  /** The HTTP status. */
  readonly status: number;
  /** The headers by name, as they are sent. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; empty if there is none. */
  readonly body: string;
  /**
   * The body, if it is not text; then `body` is empty.
   *
   * @internal
   */
  readonly bytes?: Uint8Array;
  /**
   * The body, if it may be too long for one text: it is made as the client reads it, once, and `body` is empty.
   *
   * @internal
   */
  readonly pieces?: Iterable<string>;
  /**
   * The body, if it has no end of its own, such as server-sent events; then `body` is empty.
   *
   * @internal
   */
  readonly live?: LiveBody;
  /** The violations of the request, warnings included, for logs and tests; in the order in which a gateway meets them. */
  readonly violations: readonly Violation[];
  /** How long to wait before the response is sent, in milliseconds. */
  readonly delay?: number;
  /** The moment when the connection is cut. Default: never. */
  readonly cut?: Cut;
  /** The name of the scenario that was applied. */
  readonly scenario?: string;
};

/** A function that returns the response to a request, without a network. */
export type RequestHandler = (request: RequestMessage) => Answer | Promise<Answer>;

/**
 * Returns the part of a body that arrives: all of it unless the connection is cut in the middle; undefined if not even the head arrives,
 * because the connection is cut before, or in the middle of a response without a body.
 */
export function arrivingBody({ body, cut }: Pick<Answer, 'body' | 'cut'>): string | undefined {
  if (cut === 'before') return undefined;
  if (cut !== 'middle') return body;
  return body === '' ? undefined : body.slice(0, body.length / 2);
}

/** Waits until a response may be sent to a caller in this process, or until the caller's signal aborts. Never rejects. */
export async function waitForDelay({ delay }: Pick<Answer, 'delay'>, signal: AbortSignal): Promise<void> {
  if (delay !== undefined) await setTimeout(delay, undefined, { signal }).catch(() => {});
}

/** Creates the error that Node reports if the other side resets the connection. */
export function cutError(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
}
