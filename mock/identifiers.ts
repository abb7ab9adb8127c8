import { randomUUID } from 'node:crypto';

/** A new connection's id: a UUID of version 4, as all of Adobe's samples are. */
export const newConnectionId: () => string = randomUUID;

/**
 * A new etag in the form of Adobe's samples: the last group holds the second of the write, in hexadecimal. The double quotes are
 * part of it. Clients must take it as opaque.
 */
export function newEtag(now: number = Date.now()): string {
  const unique = randomUUID().slice(0, 8);
  const seconds = Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0');
  return `"${unique}-0000-0200-0000-${seconds}0000"`;
}

/** A new request id: 32 letters and digits, as Adobe's samples are. */
export function newRequestId(): string {
  const id = randomUUID();
  return id.slice(0, 8) + id.slice(9, 13) + id.slice(14, 18) + id.slice(19, 23) + id.slice(24);
}
