import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { request } from '../requests.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';

/** A server to measure, and the arguments that start it on a port. */
export type Contender = {
  readonly name: string;
  readonly args: (port: string) => readonly string[];
  /** Environment variables besides our own. */
  readonly env?: Readonly<Record<string, string>>;
};

/** A server that has responded once. */
export type ServerProcess = {
  readonly name: string;
  readonly url: string;
  /** The time from the start of the process to its first 201, in milliseconds. */
  readonly startUp: number;
  /** Processor time used so far, in seconds. */
  readonly cpu: () => number;
  readonly stop: () => Promise<void>;
};

/** The unit of the times in /proc; the same on Linux for decades. */
const ticksPerSecond = 100;

/** Starts a contender with this Node, without its output, and waits until it responds. */
export async function startServer({ name, args, env }: Contender): Promise<ServerProcess> {
  const free = await startMock();
  const { url } = free;
  await free.close();
  const { port } = new URL(url);
  const start = performance.now();
  const child = spawn(process.execPath, args(port), { stdio: 'ignore', env: { ...process.env, ...env } });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  while ((await send(url, request()).catch(() => undefined))?.status !== 201) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode} before it responded`);
    await wait(2);
  }
  const startUp = performance.now() - start;
  const read = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  return {
    name,
    url,
    startUp,
    cpu: () => {
      const fields = read('stat').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}
