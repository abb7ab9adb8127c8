import { closeSync, openSync, readSync } from 'node:fs';

/** How many bytes of a long file are held at a time. */
const usual = 1 << 20;

/**
 * The bytes of a file in their order, without a byte order mark. Not more than a chunk of it is in memory: the next chunk takes the
 * place of the one before. Nothing else is to be done meanwhile, and what promises need takes Node longer to load than a short file to read.
 */
export function* readChunks(path: string, onRead: (bytes: number) => void = () => {}, chunkBytes = usual): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(chunkBytes);
    for (let first = true; ; first = false) {
      const bytesRead = readSync(file, buffer, 0, chunkBytes, null);
      if (bytesRead === 0) return;
      onRead(bytesRead);
      const isMarked = first && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
      yield buffer.subarray(isMarked ? 3 : 0, bytesRead);
    }
  } finally {
    closeSync(file);
  }
}
