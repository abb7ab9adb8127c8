import { spawn } from 'node:child_process';

/** What a process took from its start to its exit: wall-clock time in milliseconds, and its peak of resident memory in MB. */
export type Finished = { readonly ms: number; readonly megabytes: number };

/** Tells the peak on standard error when the process ends; Node counts it in KiB. */
const told = 'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';

/** Runs a program of Node to its end. */
export async function runToEnd(...args: string[]): Promise<Finished> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', told, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const ms = performance.now() - start;
  const peak = /peak (\d+)$/.exec(said)?.[1];
  if (code !== 0 || peak === undefined) throw new Error(`node ${args.join(' ')} ended with ${code}: ${said}`);
  return { ms, megabytes: (Number(peak) * 1024) / 1e6 };
}
