import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { ResponseMessage } from '../check/http-message.ts';
import { forwardedHeaders } from '../http/forwarded-headers.ts';
import { keepBytes } from '../http/keep-bytes.ts';
import { endAfterRequest } from '../http/send-answer.ts';
import { decodedBody } from './decoded-body.ts';
import type { Arrival } from './forward.ts';

/** The longest response body that is checked, in bytes. Longer ones are only passed on. */
export const keptBytes = 4 * 1024 * 1024;

/** A response that was passed on, decompressed; or the reason why it cannot be checked. */
export type Relayed = { readonly response: ResponseMessage } | { readonly unjudged: 'consumer left' | 'upstream cut' | 'too long' };

/**
 * Streams a response to the consumer as it arrives.
 *
 * @param gone - aborts when the consumer cannot receive it any more
 * @throws the error because of which nothing has been sent to the consumer
 */
export async function relay(arrival: Arrival, incoming: IncomingMessage, outgoing: ServerResponse, gone: AbortSignal): Promise<Relayed> {
  const { status, reason, headers, body } = arrival;
  outgoing.sendDate = false;
  try {
    outgoing.writeHead(status, reason, forwardedHeaders(headers).flat());
  } catch (error) {
    // Node's parser accepts some bytes that its writer rejects.
    body.on('error', () => {}).destroy();
    throw error;
  }
  // Sent at once, because the body may be late.
  outgoing.flushHeaders();
  const kept = keepBytes(keptBytes);
  let isComplete = false;
  body.on('data', kept.add).once('end', () => {
    isComplete = true;
  });
  try {
    await pipeline(body, outgoing, { end: false, signal: gone });
    endAfterRequest(incoming, outgoing);
  } catch {
    const unjudged = gone.aborted ? 'consumer left' : 'upstream cut';
    // The consumer has to notice that the response is incomplete.
    outgoing.destroy();
    if (!isComplete) return { unjudged };
  }
  const decoded = kept.isWhole() ? decodedBody(headers, kept.bytes(), keptBytes) : undefined;
  return decoded === undefined ? { unjudged: 'too long' } : { response: { status, headers, body: decoded } };
}
