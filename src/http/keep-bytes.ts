/** The first bytes of a body that arrives or passes through. */
export type KeptBytes = {
  readonly add: (chunk: Buffer) => void;
  /** Returns all bytes, or one more than the limit. */
  readonly bytes: () => Buffer;
  /** Whether the body is within the limit so far. */
  readonly isWhole: () => boolean;
};

/** The parts of a body that are kept separately. A body in chunks of one byte would take a hundred times its size. */
const mostParts = 1000;

/** Keeps a body up to a limit in bytes, and one byte more of a longer one. */
export function keepBytes(limit: number): KeptBytes {
  let chunks: Buffer[] = [];
  let size = 0;
  return {
    add: (chunk) => {
      if (size > limit) return;
      const part = chunk.subarray(0, limit + 1 - size);
      chunks.push(part);
      if (chunks.length > mostParts) chunks = [Buffer.concat(chunks)];
      size += part.length;
    },
    bytes: () => Buffer.concat(chunks),
    isWhole: () => size <= limit,
  };
}
