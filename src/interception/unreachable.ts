import { UnusableProxyError } from './own-proxy.ts';
import type { Refusal } from './refusal.ts';

/** Returns the response for a destination that cannot be reached. Neither names the user's own proxy, whose URL may contain a password. */
export function unreachable(host: string, shown: string, error: Error): Refusal {
  const { code } = error as NodeJS.ErrnoException;
  const reason = error instanceof UnusableProxyError || code === undefined ? error.message : code;
  const message = `Cannot connect to ${shown} (${reason}).`;
  return { kind: 'unreachable', status: code === 'ETIMEDOUT' ? 504 : 502, host, message };
}
