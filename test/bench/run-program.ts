import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a script of this folder in a process of its own, which nothing has warmed up or filled, and returns its output. */
export async function runScript(script: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...args]);
  return stdout.trim();
}

const timer = fileURLToPath(new URL('time-command.ts', import.meta.url));

/**
 * Measures the wall-clock time of a Node program from the start of its process to its exit, in milliseconds. A small process starts it,
 * because a process with as much memory as the bench needs as long to start another as the program itself.
 */
export function commandTime(...args: string[]): () => Promise<number> {
  return async () => Number((await run(process.execPath, [timer, ...args])).stdout);
}

/** The wall-clock time of a process in milliseconds, and its peak of resident memory in MB. */
export type Finished = { readonly ms: number; readonly megabytes: number };

/** Prints the peak on standard error when the process ends; Node counts it in KiB. */
const printPeak = 'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';

/** Runs a program of Node to its end. */
export async function runToEnd(...args: string[]): Promise<Finished> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', printPeak, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (data) => {
    err += data;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const ms = performance.now() - start;
  const peak = /peak (\d+)$/.exec(err)?.[1];
  if (code !== 0 || peak === undefined) throw new Error(`node ${args.join(' ')} ended with ${code}: ${err}`);
  return { ms, megabytes: (Number(peak) * 1024) / 1e6 };
}
