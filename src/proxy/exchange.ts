import type { Examination } from '../check/examine.ts';
import type { RequestMessage, ResponseMessage } from '../check/http-message.ts';

/** A request that came to the proxy, and what became of it. It holds credentials. */
export type ProxiedExchange = {
  /** A body that is longer than any operation reads is not whole. */
  readonly request: RequestMessage;
  /** The examination of the request, if the proxy had to decide by it. */
  readonly examination?: Examination | undefined;
  /** The upstream's answer, decompressed; undefined where none came, not all of it, or more than is checked. */
  readonly response: ResponseMessage | undefined;
  /** What the consumer got, from whomever; undefined where it went away before. */
  readonly status: number | undefined;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  readonly milliseconds: number;
  /** Why the answer is the proxy's own, or not whole; undefined where it is the upstream's. */
  readonly note: string | undefined;
};
