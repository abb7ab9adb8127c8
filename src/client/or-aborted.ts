/**
 * Does some work, but waits for it no longer than until the signal aborts; then it throws the signal's reason. Nothing is begun where it
 * has aborted before, and no listener is left on the signal, which may live on for long.
 */
export async function orAborted<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  signal?.throwIfAborted();
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal?.reason);
  });
  signal?.addEventListener('abort', abort);
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
