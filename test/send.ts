import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { RequestMessage } from './contract.ts';

/** A response as it was received. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
};

/** Sends a request over real HTTP exactly as written: no added header except Host and the body's length (or `Transfer-Encoding`). */
export function send(
  url: string,
  { method, target, headers, body }: RequestMessage,
  { chunked = false, onHead = () => {} }: { readonly chunked?: boolean; readonly onHead?: () => void } = {},
): Promise<Reply> {
  const { protocol, hostname, host, port } = new URL(url);
  const request = protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, method, path: target, setDefaultHeaders: false, agent: false }, (incoming) => {
      onHead();
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    outgoing.on('error', reject);
    outgoing.setHeader('Host', host);
    const byName = new Map<string, [string, string[]]>();
    for (const [name, value] of headers) {
      const [, values] = byName.get(name.toLowerCase()) ?? [name, []];
      byName.set(name.toLowerCase(), [name, [...values, value]]);
    }
    for (const [name, values] of byName.values()) outgoing.setHeader(name, values);
    if (chunked) outgoing.setHeader('Transfer-Encoding', 'chunked');
    else outgoing.setHeader('Content-Length', body.length);
    outgoing.end(body);
  });
}
