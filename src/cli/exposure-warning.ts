import { isLoopback } from '../http/loopback.ts';
import type { LogFormat } from './exchange-logger.ts';

/** What is to be said, in the log's own form, where others than this machine can reach a server: nothing where they cannot. */
export function exposureWarning(url: string, log: LogFormat, consequence: string): string {
  const { hostname } = new URL(url);
  if (isLoopback(hostname)) return '';
  const reach = /^(?:0\.0\.0\.0|\[::\])$/.test(hostname) ? 'every address of this machine' : hostname;
  const warning = `Warning: it listens on ${reach}, so whoever can reach that over the network can ${consequence}. Without --host it listens to this machine alone.`;
  return log === 'json' ? `${JSON.stringify({ warning })}\n` : `${warning}\n`;
}
