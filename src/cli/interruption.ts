import type { PendingRequest } from '../../mock/index.ts';
import { splitTarget } from '../check/http-message.ts';
import { redactText } from '../credentials/credentials.ts';
import { printable, printableJson } from '../report/printable.ts';
import type { LogFormat } from './exchange-logger.ts';

/** A server that a signal ends. */
type Server = { readonly pending: () => readonly PendingRequest[]; readonly close: () => Promise<void> };

/**
 * Waits until SIGINT or SIGTERM has ended a server. After the first signal the server sends the pending responses, which are printed; the
 * second signal aborts them.
 *
 * @returns whether a second signal aborted a response
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
    // A second call would abort the pending responses.
    onParentGone(() => isEnding || stop());
  });
}

/** The number of requests that a line names. */
const mostNamed = 5;

/** Returns a line that names the pending requests before a command ends, in the format of the log; an empty string without any. */
export function waitingLine(pending: readonly PendingRequest[], log: LogFormat): string {
  if (pending.length === 0) return '';
  const named = pending.slice(0, mostNamed).map(({ method, target }) => shown(`${method} ${splitTarget(target).path}`));
  if (log === 'json') return `${printableJson(JSON.stringify({ waiting: pending.length, requests: named }))}\n`;
  const more = pending.length > mostNamed ? ` and ${pending.length - mostNamed} more` : '';
  const count = pending.length === 1 ? '1 response' : `${pending.length} responses`;
  return `flowservice: waiting for ${count}: ${named.join(', ')}${more}. Press Ctrl+C again to end at once.\n`;
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
