import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { request } from '../requests.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';

/** A server to measure: how to start it on a port. */
export type Contender = { readonly name: string; readonly args: (port: string) => readonly string[] };

/** A server that has answered once. */
export type ServerProcess = {
  readonly url: string;
  /** From the start of the process to its first 201, in milliseconds. */
  readonly startUp: number;
  /** Processor time used so far, in seconds. */
  readonly cpu: () => number;
  /** Resident memory, in MB. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
};

const ticksPerSecond = 100;

/** Starts a contender with this Node, its output thrown away, and waits until it answers. */
export async function startServer({ args }: Contender): Promise<ServerProcess> {
  const free = await startMock();
  await free.close();
  const { port } = new URL(free.url);
  const start = performance.now();
  const child: ChildProcess = spawn(process.execPath, args(port), { stdio: 'ignore' });
  while ((await send(free.url, request()).catch(() => undefined))?.status !== 201) {
    if (child.exitCode !== null) throw new Error(`${args(port).join(' ')} ended with ${child.exitCode}`);
    await wait(2);
  }
  const startUp = performance.now() - start;
  const read = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  return {
    url: free.url,
    startUp,
    cpu: () => {
      const fields = read('stat').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(read('status'))?.[1]) / 1024,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}
