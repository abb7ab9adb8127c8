import autocannon from 'autocannon';
import type { RequestMessage } from '../../src/conformance/index.ts';
import type { ServerProcess } from './server-process.ts';

/** What a server did under load. */
export type Load = { readonly perSecond: number; readonly perCpuSecond: number };

/** Sends one request again and again over ten connections for some seconds, or for a number of times. */
export async function load(
  server: ServerProcess,
  { method, target, headers, body }: RequestMessage,
  extent: { readonly duration: number } | { readonly amount: number },
): Promise<Load> {
  const before = server.cpu();
  const { requests, duration, errors } = await autocannon({
    url: server.url + target,
    method: method as 'POST',
    headers: Object.fromEntries(headers),
    body: Buffer.from(body),
    connections: 10,
    ...extent,
  });
  if (errors > 0) throw new Error(`${errors} requests failed`);
  return { perSecond: requests.total / duration, perCpuSecond: requests.total / (server.cpu() - before) };
}
