/** The first bytes of a body that arrives or passes through. */
export type KeptBytes = {
  readonly add: (chunk: Buffer) => void;
  /** Returns all bytes, or one more than the limit. */
  readonly bytes: () => Buffer;
  /** Whether the body is within the limit so far. */
  readonly isWhole: () => boolean;
};

/** Keeps a body up to a limit in bytes, and one byte more of a longer one. */
export function keepBytes(limit: number): KeptBytes {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    add: (chunk) => {
      if (size > limit) return;
      const part = chunk.subarray(0, limit + 1 - size);
      chunks.push(part);
      size += part.length;
    },
    bytes: () => Buffer.concat(chunks),
    isWhole: () => size <= limit,
  };
}
