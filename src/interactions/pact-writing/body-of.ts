import type { ResponseMessage } from '../../conformance/index.ts';

/** The value of a message's JSON body; undefined where there is none, or none that is JSON. */
export function jsonBodyOf({ body }: Pick<ResponseMessage, 'body'>): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });
