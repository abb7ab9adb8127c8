import type { PendingRequest } from '../../mock/index.ts';
import type { LogFormat } from './exchange-logger.ts';
import { onParentGone } from './on-parent-gone.ts';
import { waitingLine } from './waiting-line.ts';

/** A server that a signal ends. */
type Server = { readonly pending: () => readonly PendingRequest[]; readonly close: () => Promise<void> };

/**
 * Waits until SIGINT or SIGTERM has ended a server. The first signal waits for the pending responses, and prints for which; the second
 * cuts them.
 *
 * @returns whether a second signal cut one
 */
export function untilInterrupted({ pending, close }: Server, log: LogFormat): Promise<boolean> {
  return new Promise((resolve) => {
    let isEnding = false;
    let isCut = false;
    const stop = (): void => {
      if (isEnding) isCut ||= pending().length > 0;
      else process.stderr.write(waitingLine(pending(), log));
      isEnding = true;
      void close().then(() => resolve(isCut));
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    // A second call would cut the responses that are still pending.
    onParentGone(() => isEnding || stop());
  });
}
