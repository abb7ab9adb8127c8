import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { reasonOf } from '../fail.ts';
import type { Diagnosis } from './diagnosis.ts';

const host = '127.0.0.1';

/**
 * Checks whether a command can listen on a port of this machine, or a mock does already.
 *
 * @param patience how long the program that listens there may take to answer, in milliseconds
 */
export async function checkPort(port: number, patience = 1000): Promise<Diagnosis> {
  const check = `port ${port}`;
  const error = await tryToListen(port);
  if (error === undefined) return { check, status: 'ok', seen: 'free' };
  if (error.code === 'EADDRINUSE') {
    if (await isMock(port, patience)) return { check, status: 'ok', seen: `a flowservice mock answers at http://${host}:${port} already` };
    const mend = `End what listens there ("lsof -nP -i :${port}" names it), or choose another port: --port 0 takes any free one.`;
    return { check, status: 'fault', seen: 'taken by another program', mend };
  }
  const mend = 'Choose a port above 1023, or --port 0 for any free one.';
  return { check, status: 'fault', seen: `cannot be listened on (${reasonOf(error)})`, mend };
}

async function tryToListen(port: number): Promise<NodeJS.ErrnoException | undefined> {
  const server = createServer((socket) => void socket.on('error', () => {}).destroy());
  try {
    await once(server.listen(port, host), 'listening');
    await once(server.close(), 'close');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function isMock(port: number, patience: number): Promise<boolean> {
  try {
    // An agent of its own, for the shared one may be told to go through a proxy.
    const request = get({ host, port, path: '/__mock/health', agent: false, signal: AbortSignal.timeout(patience) });
    // Another program may answer with anything, also after its response has begun.
    request.on('error', () => {});
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request.once('response', resolve).once('error', reject);
      request.once('upgrade', (_, socket) => {
        socket.on('error', () => {}).destroy();
        reject(new Error('It switched protocols.'));
      });
    });
    return JSON.parse(await text(response)).status === 'ready';
  } catch {
    return false;
  }
}
