import type { PendingRequest } from '../../mock/index.ts';
import { splitTarget } from '../check/http-message.ts';
import { redactText } from '../credentials/credentials.ts';
import { printable, printableJson } from '../report/printable.ts';
import type { LogFormat } from './exchange-logger.ts';

/** A server that a signal ends. */
type Server = { readonly pending: () => readonly PendingRequest[]; readonly close: () => Promise<void> };

/** How long the pending responses of a server may take after the first signal, in seconds. */
const patience = 5;

/** How long a process that is done waits for the readers of its output, in milliseconds. */
const readingTime = 2000;

/**
 * Waits until SIGINT or SIGTERM has ended a server. After the first signal the server sends the pending responses, which are printed. The
 * second signal, or the end of their time, aborts them.
 *
 * @returns whether a response was aborted
 */
export function untilInterrupted({ pending, close }: Server, log: LogFormat): Promise<boolean> {
  return new Promise((resolve) => {
    let isEnding = false;
    let isCut = false;
    const stop = (): void => {
      if (isEnding) isCut ||= pending().length > 0;
      else process.stderr.write(waitingLine(pending(), patience, log));
      const timer = isEnding ? undefined : setTimeout(stop, patience * 1000);
      isEnding = true;
      void close().then(() => {
        clearTimeout(timer);
        resolve(isCut);
      });
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    // A second call would abort the pending responses.
    onParentGone(() => isEnding || stop());
  });
}

/**
 * Ends the process with its exit code when its output has been read, or could have been. To be called last by a command that a signal has
 * ended, because a pipe that is not read would keep the process.
 */
export function endSoon(): void {
  setTimeout(() => process.exit(), readingTime).unref();
}

/** The number of requests that a line names. */
const mostNamed = 5;

/**
 * Returns a line that names the pending requests before a command ends, in the format of the log; an empty string without any.
 *
 * @param seconds - how long the command waits for them
 */
export function waitingLine(pending: readonly PendingRequest[], seconds: number, log: LogFormat): string {
  if (pending.length === 0) return '';
  const named = pending.slice(0, mostNamed).map(({ method, target }) => shown(`${method} ${splitTarget(target).path}`));
  if (log === 'json') return `${printableJson(JSON.stringify({ waiting: pending.length, seconds, requests: named }))}\n`;
  const more = pending.length > mostNamed ? ` and ${pending.length - mostNamed} more` : '';
  const count = pending.length === 1 ? '1 response' : `${pending.length} responses`;
  return `flowservice: waiting up to ${seconds} s for ${count}: ${named.join(', ')}${more}. Press Ctrl+C again to end at once.\n`;
}

function shown(text: string): string {
  return printable(redactText(text).slice(0, 200));
}

/** The pause between two checks of the parent process, in milliseconds. */
const interval = 250;

/** Read at once, because the parent may end before the first check. */
const parent = process.ppid;

/**
 * Calls a function when the parent process has ended, if npm started this process. npm passes SIGTERM on to a shell, which ends without
 * passing it on, so that `kill` on `npm start` would leave the port in use.
 */
export function onParentGone(end: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, interval);
  timer.unref();
}
