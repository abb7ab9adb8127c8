import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import satisfies from 'semver/functions/satisfies.js';
import { loopback } from '../../http/loopback.ts';
import { reasonOf } from '../fail.ts';
import type { Diagnosis } from './diagnosis.ts';

/** Checks whether the toolkit supports this version of Node. */
export function checkNode(version: string, range: string): Diagnosis {
  if (satisfies(version, range, { includePrerelease: true }))
    return { check: 'Node', status: 'ok', seen: `${version} (required: ${range})` };
  const fix = 'Install a newer Node: https://nodejs.org/en/download. In a clone, "npm ci" installs one.';
  return { check: 'Node', status: 'fault', seen: `${version}, but ${range} is required`, fix };
}

/**
 * Checks whether a port of this machine is free, or already used by a mock.
 *
 * @param patience how long the program on the port may take to respond, in milliseconds
 */
export async function checkPort(port: number, patience = 1000): Promise<Diagnosis> {
  const check = `port ${port}`;
  const error = await tryToListen(port);
  if (error === undefined) return { check, status: 'ok', seen: 'free' };
  if (error.code === 'EADDRINUSE') {
    if (await isMock(port, patience)) return { check, status: 'ok', seen: `in use by a flowservice mock at http://${loopback}:${port}` };
    const fix = `Stop the other program (find it with "lsof -nP -i :${port}") or choose another port; --port 0 uses any free one.`;
    return { check, status: 'fault', seen: 'in use by another program', fix };
  }
  const fix = 'Choose a port above 1023; --port 0 uses any free one.';
  return { check, status: 'fault', seen: `cannot be used (${reasonOf(error)})`, fix };
}

async function tryToListen(port: number): Promise<NodeJS.ErrnoException | undefined> {
  const server = createServer((socket) => void socket.on('error', () => {}).destroy());
  try {
    await once(server.listen(port, loopback), 'listening');
    await once(server.close(), 'close');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function isMock(port: number, patience: number): Promise<boolean> {
  try {
    // Its own agent, because the shared one may be configured to use a proxy.
    const request = get({ host: loopback, port, path: '/__mock/health', agent: false, signal: AbortSignal.timeout(patience) });
    // Another program may send anything, also after its response has begun.
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

type Environment = Readonly<Record<string, string | undefined>>;

const proxies = ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'] as const;
const exceptions = ['no_proxy', 'NO_PROXY'] as const;
const coversLoopback = /^(?:\*|127\.0\.0\.1|127\.0\.0\.0\/8)$/;

/**
 * Checks whether clients would send requests for the mock, with their credentials, to a proxy. Reports only the names of the variables,
 * because the URL of a proxy may contain a password.
 */
export function checkProxyVariables(env: Environment): Diagnosis {
  const check = 'proxy variables';
  const set = proxies.filter((name) => (env[name] ?? '') !== '');
  if (set.length === 0) return { check, status: 'ok', seen: 'none set for http' };
  const excluding = exceptions.find((name) => (env[name] ?? '').split(/[\s,]+/).some((entry) => coversLoopback.test(entry)));
  if (excluding !== undefined) return { check, status: 'ok', seen: `${set.join(', ')}, and ${excluding} excludes this machine` };
  return {
    check,
    status: 'fault',
    seen: `${set.join(', ')} without a NO_PROXY for 127.0.0.1: clients would send requests for the mock to the proxy`,
    fix: 'export NO_PROXY=127.0.0.1,localhost no_proxy=127.0.0.1,localhost ("flowservice exec" sets them for its command).',
  };
}
