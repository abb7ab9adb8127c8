/** Timers store milliseconds in 32 bits and fire at once for a larger number. */
export const longestTimer = 2 ** 31 - 1;

/** Waits for a time in milliseconds, or until the signal aborts, and then throws the signal's reason. */
export async function pause(delay: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = () =>
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.min(delay, longestTimer));
    });
  await orAborted(waiting, signal).finally(() => clearTimeout(timer));
}

/**
 * Does some work, but waits for it only until the signal aborts, and then throws the signal's reason. Starts nothing if the signal has
 * already aborted, and leaves no listener on it, because a signal may outlive many calls.
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
