import { createReadStream } from 'node:fs';

/** How many bytes of a file are held at a time. */
const chunkBytes = 1 << 20;

/** The bytes of a file in their order, without a byte order mark. Not more than a chunk of it is in memory. */
export async function* readChunks(path: string, onRead: (bytes: number) => void = () => {}): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes }) as AsyncIterable<Buffer>) {
    onRead(chunk.length);
    const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    first = false;
    yield marked ? chunk.subarray(3) : chunk;
  }
}
