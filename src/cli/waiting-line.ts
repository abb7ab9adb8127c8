import type { PendingRequest } from '../../mock/index.ts';
import { splitTarget } from '../check/http-message.ts';
import { redactText } from '../credentials/credentials.ts';
import { printable } from '../report/printable.ts';
import type { LogFormat } from './exchange-logger.ts';

/** How many requests are named. */
const most = 5;

/** Returns the line that names the requests a command waits for before it ends, in the log's own form; empty if there are none. */
export function waitingLine(pending: readonly PendingRequest[], log: LogFormat): string {
  if (pending.length === 0) return '';
  const named = pending.slice(0, most).map(({ method, target }) => `${method} ${shownPath(target)}`);
  if (log === 'json') return `${JSON.stringify({ waiting: pending.length, requests: named })}\n`;
  const more = pending.length > most ? ` and ${pending.length - most} more` : '';
  const count = pending.length === 1 ? '1 response' : `${pending.length} responses`;
  return `flowservice: waiting for ${count}: ${named.join(', ')}${more}. Press Ctrl+C again to end at once.\n`;
}

/** The path without its query and credentials. */
function shownPath(target: string): string {
  return printable(redactText(splitTarget(target).path).slice(0, 200));
}
