import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { onParentGone } from './interruption.ts';

/** The end of a command: its exit code, the signal or the time limit that ended it, or the reason why it did not start. */
export type Ending =
  | { readonly how: 'exited'; readonly code: number }
  | { readonly how: 'killed'; readonly signal: NodeJS.Signals }
  | { readonly how: 'timed-out' }
  | { readonly how: 'interrupted'; readonly signal: NodeJS.Signals }
  | { readonly how: 'not-started'; readonly error: Error };

export type RunOptions = {
  readonly env: NodeJS.ProcessEnv;
  /** In seconds; undefined for no limit. */
  readonly timeout: number | undefined;
  /** Called when the first signal is passed on. */
  readonly onInterrupt: () => void;
};

/** The time that a command has to end after SIGTERM or an interruption, in seconds. */
export const grace = 3;
/** The pause between two checks whether all processes of a command have ended, in milliseconds. */
const interval = 20;

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Windows has no process groups. */
const isWindows = process.platform === 'win32';

/**
 * Runs a command with this process's input, output and signals, and ends every process that it leaves behind. The command has its own
 * process group, so that all of its processes can be signaled, and a signal from the terminal reaches it once.
 */
export async function runCommand(command: string, args: readonly string[], { env, timeout, onInterrupt }: RunOptions): Promise<Ending> {
  let cause: Ending | undefined;
  let killer: NodeJS.Timeout | undefined;
  const end = (because: Ending, signal: NodeJS.Signals): void => {
    // The second request to end it is not ignorable.
    signalGroup(child, cause === undefined ? signal : 'SIGKILL');
    cause ??= because;
    killer ??= setTimeout(() => signalGroup(child, 'SIGKILL'), grace * 1000);
  };
  const interrupt = (signal: NodeJS.Signals): void => {
    if (cause === undefined) onInterrupt();
    end({ how: 'interrupted', signal }, signal);
  };
  // Before the command runs, because a signal that arrives with its first output would end only this process.
  for (const signal of passedOn) process.on(signal, interrupt);
  const child = spawn(command, args, { stdio: 'inherit', env, detached: !isWindows });
  onParentGone(() => interrupt('SIGTERM'));
  const timer = timeout === undefined ? undefined : setTimeout(() => end({ how: 'timed-out' }, 'SIGTERM'), timeout * 1000);
  const own = await new Promise<Ending>((resolve) => {
    child.once('error', (error) => resolve({ how: 'not-started', error }));
    child.once('exit', (code, signal) => resolve(signal === null ? { how: 'exited', code: code ?? 0 } : { how: 'killed', signal }));
  });
  clearTimeout(timer);
  await endGroup(child);
  clearTimeout(killer);
  for (const signal of passedOn) process.off(signal, interrupt);
  return cause ?? own;
}

/** Sends a signal to all processes of a command. Returns whether it was delivered. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  if (isWindows) return child.kill(signal);
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

/** Ends the processes that a command has left running: first with SIGTERM, then with SIGKILL. */
async function endGroup(child: ChildProcess): Promise<void> {
  if (isWindows || !signalGroup(child, 'SIGTERM')) return;
  for (const last = Date.now() + grace * 1000; Date.now() < last && signalGroup(child, 0); ) await wait(interval);
  signalGroup(child, 'SIGKILL');
}
