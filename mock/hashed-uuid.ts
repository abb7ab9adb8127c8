import { createHash } from 'node:crypto';

/** A UUID that the same text always gives, in the form of version 4, as all of Adobe's samples are. */
export function hashedUuid(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
