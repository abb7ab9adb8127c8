import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The path of the packed command from the project's root. test/build-package.ts builds it. */
export const builtCommand = 'dist/bin/flowservice.cjs';

/** The exit code and output of a finished command. */
export type Finished = { readonly code: number | null; readonly out: string; readonly err: string };

/** A running `flowservice`, built as in the package. */
export type Running = { readonly child: ChildProcess; readonly finished: Promise<Finished>; readonly err: () => string };

type ProgramOptions = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly prefix?: readonly string[];
  readonly args?: readonly string[];
};

/** Starts `flowservice` with these arguments in the project's root. */
export function start(...args: string[]): Running {
  return startUnder([], ...args);
}

/** Starts `flowservice` through another command, such as one that limits its resources. */
export function startUnder(prefix: readonly string[], ...args: string[]): Running {
  return startIn({}, prefix, args);
}

/** Starts `flowservice` with more variables in its environment. */
export function startIn(env: NodeJS.ProcessEnv, prefix: readonly string[], args: readonly string[]): Running {
  return startProgram(builtCommand, { env, prefix, args });
}

/** Starts a program for Node in the project's root. */
export function startProgram(file: string, { cwd = root, env = {}, prefix = [], args = [] }: ProgramOptions = {}): Running {
  const [command = '', ...rest] = [...prefix, process.execPath, file, ...args];
  const child = spawn(command, rest, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const finished = new Promise<Finished>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return { child, finished, err: () => err };
}

/** The time limit of a command, in milliseconds. */
const patience = 50_000;

/** Runs `flowservice` to its end. */
export function run(...args: string[]): Promise<Finished> {
  return runUnder([], ...args);
}

/** Runs `flowservice` to its end in another folder. */
export function runIn(cwd: string, ...args: string[]): Promise<Finished> {
  return toItsEnd(startProgram(join(root, builtCommand), { cwd, args }));
}

/** Runs `flowservice` to its end, through another command. */
export function runUnder(prefix: readonly string[], ...args: string[]): Promise<Finished> {
  return toItsEnd(startUnder(prefix, ...args));
}

async function toItsEnd({ child, finished }: Running): Promise<Finished> {
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  const result = await finished;
  clearTimeout(timer);
  return result;
}

/** Waits until a running command has printed a match, and returns it. */
export async function printed({ err, child }: Running, expected: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const match = expected.exec(err());
    if (match !== null) return match;
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`It ended with ${child.exitCode ?? child.signalCode} before it printed ${expected}: ${err()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
