import type { RequestListener } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { loopback } from './loopback.ts';
import { type RunningServer, type StartOptions, startServer, urlOf } from './start-server.ts';
import { startTlsFront, type TlsFrontOptions } from './tls-front.ts';

/** The certificates of a server, and its log of failed handshakes. */
export type TlsSettings = Pick<TlsFrontOptions, 'contextFor' | 'onFailedHandshake'>;

/**
 * Starts a server that speaks https as well as http on its port: a plain one, which only this machine can reach, and TLS in front of it.
 *
 * @throws as `startServer`
 */
export async function startTlsServer(
  listener: RequestListener,
  { host, port, tls, ...options }: StartOptions & { readonly tls: TlsSettings },
): Promise<RunningServer> {
  const server = await startServer(listener, options);
  const target = { host: loopback, port: Number(new URL(server.url).port) };
  try {
    const front = await startTlsFront({ host, port, target, ...tls });
    return {
      ...server,
      url: urlOf('https', front),
      close: async () => {
        const closing = front.close();
        // By then the server has accepted the connections that the front had opened.
        for (let turn = 0; turn < 2; turn++) await setImmediate();
        await Promise.all([closing, server.close()]);
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
