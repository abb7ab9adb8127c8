import type { Answer } from './answer.ts';

/**
 * What of an answer's body arrives: all of it unless the connection is cut in the middle; undefined where not even the head arrives,
 * because it is cut before, or in the middle of an answer that is nothing but a head.
 */
export function arrivingBody({ body, cut }: Pick<Answer, 'body' | 'cut'>): string | undefined {
  if (cut === 'before') return undefined;
  if (cut !== 'middle') return body;
  return body === '' ? undefined : body.slice(0, body.length / 2);
}

/** What Node reports where the other side resets the connection. */
export function cutError(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
}
