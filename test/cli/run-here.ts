import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { vi } from 'vitest';
import { flowservice } from '../../src/cli/flowservice.ts';
import type { Finished } from './run.ts';

/** The environment that `run` gives to the command as well. */
const defaults = { NO_COLOR: '1', GITHUB_ACTIONS: '' };

/**
 * Runs `flowservice` in this process, with its own standard output and error: without the start of Node, which takes longer than most
 * commands. For everything but signals, standard input, the streams themselves, and `exec` with a command that prints.
 */
export async function runHere(...args: readonly string[]): Promise<Finished> {
  return runHereIn({}, ...args);
}

/** Runs `flowservice` in this process, with more variables in its environment. */
export async function runHereIn(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Finished> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const before = { env: process.env, exitCode: process.exitCode };
  const streams = [out, err].map((stream, index) =>
    vi.spyOn(process, index === 0 ? 'stdout' : 'stderr', 'get').mockReturnValue(stream as never),
  );
  process.env = { ...process.env, ...defaults, ...env };
  process.exitCode = undefined;
  try {
    await flowservice(['node', 'flowservice', ...args]);
    return { code: Number(process.exitCode ?? 0), out: await text(out.end()), err: await text(err.end()) };
  } finally {
    for (const stream of streams) stream.mockRestore();
    Object.assign(process, before);
  }
}
