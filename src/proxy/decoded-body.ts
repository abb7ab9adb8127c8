import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { type Header, headerValues } from '../check/http-message.ts';

type Decompress = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Buffer;

const decompress: ReadonlyMap<string, Decompress> = new Map(
  Object.entries<Decompress>({
    gzip: gunzipSync,
    'x-gzip': gunzipSync,
    deflate: inflateSync,
    br: brotliDecompressSync,
    zstd: zstdDecompressSync,
  }),
);

/**
 * Decompresses a body. Returns undefined if the result is longer than the limit, and the body itself if it cannot be decompressed.
 *
 * @see RFC 9110 §8.4
 */
export function decodedBody(headers: readonly Header[], bytes: Buffer, limit: number): Buffer | undefined {
  const codings = headerValues(headers, 'content-encoding').flatMap((value) => value.toLowerCase().split(','));
  let decoded = bytes;
  for (const coding of codings.map((name) => name.trim()).reverse()) {
    const undo = decompress.get(coding);
    if (undo === undefined) return decoded;
    try {
      decoded = undo(decoded, { maxOutputLength: limit });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return undefined;
      return decoded;
    }
  }
  return decoded;
}
