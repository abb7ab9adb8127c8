import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { onParentGone } from './on-parent-gone.ts';

/** How a command came to its end. */
export type Ending =
  | { readonly how: 'exited'; readonly code: number }
  | { readonly how: 'killed'; readonly signal: NodeJS.Signals }
  | { readonly how: 'timed-out' }
  | { readonly how: 'interrupted'; readonly signal: NodeJS.Signals }
  | { readonly how: 'not-started'; readonly error: Error };

/** How to run it. */
export type RunOptions = {
  readonly env: NodeJS.ProcessEnv;
  /** In seconds; undefined where it may take as long as it likes. */
  readonly timeout: number | undefined;
  /** Called when the first signal is passed on. */
  readonly onInterrupt: () => void;
};

/** How long a command that was asked to end may take to do so, in milliseconds. */
const grace = 3000;
/** How often to look whether all of its processes are gone, in milliseconds. */
const interval = 20;

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** There, processes have no groups. */
const isWindows = process.platform === 'win32';

/**
 * Runs a command with this process's own input, output and signals, and ends whatever it has started and left behind. It has a process
 * group of its own, so that all of it can be reached, and a signal from the terminal comes to it once.
 */
export async function runCommand(command: string, args: readonly string[], { env, timeout, onInterrupt }: RunOptions): Promise<Ending> {
  let cause: Ending | undefined;
  let killer: NodeJS.Timeout | undefined;
  const end = (because: Ending, signal: NodeJS.Signals): void => {
    // Who asks a second time means it.
    signalGroup(child, cause === undefined ? signal : 'SIGKILL');
    cause ??= because;
    killer ??= setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
  };
  const interrupt = (signal: NodeJS.Signals): void => {
    if (cause === undefined) onInterrupt();
    end({ how: 'interrupted', signal }, signal);
  };
  // Before the command runs, or a signal that comes with its first output would end this process alone.
  for (const signal of passedOn) process.on(signal, interrupt);
  const child = spawn(command, args, { stdio: 'inherit', env, detached: !isWindows });
  onParentGone(() => interrupt('SIGTERM'));
  const timer = timeout === undefined ? undefined : setTimeout(() => end({ how: 'timed-out' }, 'SIGTERM'), timeout * 1000);
  const own = await new Promise<Ending>((resolve) => {
    child.once('error', (error) => resolve({ how: 'not-started', error }));
    child.once('exit', (code, signal) => resolve(signal === null ? { how: 'exited', code: code ?? 0 } : { how: 'killed', signal: signal }));
  });
  clearTimeout(timer);
  await endGroup(child);
  clearTimeout(killer);
  for (const signal of passedOn) process.off(signal, interrupt);
  return cause ?? own;
}

/** Whether there was anybody to be told. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  if (isWindows) return child.kill(signal);
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

/** Ends what the command has left running, first with a request. */
async function endGroup(child: ChildProcess): Promise<void> {
  if (isWindows || !signalGroup(child, 'SIGTERM')) return;
  for (const last = Date.now() + grace; Date.now() < last && signalGroup(child, 0); ) await wait(interval);
  signalGroup(child, 'SIGKILL');
}
