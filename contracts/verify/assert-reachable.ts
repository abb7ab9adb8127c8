import { connect } from 'node:net';

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'unknown host',
  ETIMEDOUT: 'no response',
};

/**
 * Checks that a server accepts connections. Otherwise Pact's verifier would crash and then wait for 90 seconds.
 *
 * @throws Error if the server cannot be reached
 */
export async function assertReachable(baseUrl: string, timeout = 5000): Promise<void> {
  const { hostname, port, protocol, origin } = new URL(baseUrl);
  const reason = await new Promise<string | undefined>((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (protocol === 'https:' ? 443 : 80) });
    const finish = (code?: string): void => {
      socket.destroy();
      resolve(code === undefined ? undefined : (reasons[code] ?? code));
    };
    socket.setTimeout(timeout, () => finish('ETIMEDOUT'));
    socket.once('connect', () => finish());
    socket.once('error', ({ code = 'failed' }: NodeJS.ErrnoException) => finish(code));
  });
  if (reason === undefined) return;
  throw new Error(`Cannot reach ${origin}: ${reason}. Start it with npm start, or set FLOWSERVICE_BASE_URL to a running service.`);
}
