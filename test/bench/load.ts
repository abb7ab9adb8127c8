import autocannon from 'autocannon';
import type { RequestMessage } from '../contract.ts';
import type { ServerProcess } from './server-process.ts';

/** The responses of a server under load. */
export type Load = { readonly perSecond: number; readonly perCpuSecond: number };

/**
 * Sends one request again and again over ten connections for some seconds, or for a number of times.
 *
 * @throws Error if a response is missing or has another status
 */
export async function load(
  server: ServerProcess,
  { method, target, headers, body }: RequestMessage,
  status: number,
  extent: { readonly duration: number } | { readonly amount: number },
): Promise<Load> {
  const before = server.cpu();
  const { requests, duration, errors, statusCodeStats } = await autocannon({
    url: server.url + target,
    method: method as 'POST',
    headers: Object.fromEntries(headers),
    body: Buffer.from(body),
    connections: 10,
    ...extent,
  });
  const perCpuSecond = requests.total / (server.cpu() - before);
  const others = Object.keys(statusCodeStats ?? {}).filter((seen) => seen !== String(status));
  if (errors > 0 || others.length > 0) {
    throw new Error(`${server.name}: ${errors} requests without response; statuses other than ${status}: ${others.join(', ') || '–'}`);
  }
  return { perSecond: requests.total / duration, perCpuSecond };
}
