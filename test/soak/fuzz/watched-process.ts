import { type ChildProcess, spawn } from 'node:child_process';
import { builtCommand } from '../../cli/run.ts';
import { secretsIn } from '../../secrets.ts';

/** A command whose output is searched for credentials and then forgotten, because it is too long to be kept. */
export type WatchedProcess = {
  readonly child: ChildProcess;
  readonly url: string;
  /** The exit code or signal; pending while the process runs. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** The lines with a credential, and the last lines of a process that ended. */
  readonly leaks: string[];
  readonly tail: () => string;
};

/** How much of the output is kept, in characters: more than any line. */
const kept = 100_000;

/** Starts a command of ours, and waits for the URL in its output. */
export async function watch(...args: readonly string[]): Promise<WatchedProcess> {
  const child = spawn(process.execPath, [builtCommand, ...args], {
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const leaks: string[] = [];
  let text = '';
  const read = (data: Buffer): void => {
    text = (text + data).slice(-kept);
    for (const name of secretsIn(text)) {
      leaks.push(`the output contains the ${name}: ${text.slice(-600)}`);
      text = '';
    }
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  const url = await new Promise<string>((resolve, reject) => {
    const find = (): void => {
      const [, found] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stderr.on('data', find);
    void ended.then((code) => reject(new Error(`It ended with ${code}: ${text}`)));
  });
  return { child, url, ended, leaks, tail: () => text.slice(-600) };
}
