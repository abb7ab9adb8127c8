import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { description } from '../../src/generated/description.ts';
import { request } from '../requests.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import type { Judge } from './judge.ts';
import { messagesOfSpecmatic } from './specmatic-report.ts';

/** Specmatic's mock as a judge. */
export type SpecmaticJudge = { readonly version: string; readonly judge: Judge; readonly stop: () => Promise<void> };

/**
 * Starts `specmatic mock` from a jar, on an adapted description. Its strict mode is not used, because it refuses every request that is not
 * one of the examples.
 *
 * @throws Error with a message of one line if Java is missing, if the jar is not Specmatic, or if it rejects the description
 */
export async function startSpecmaticJudge(jar: string): Promise<SpecmaticJudge> {
  const version = await versionOf(jar);
  const free = await startMock();
  const { url } = free;
  await free.close();
  // It writes reports into its working directory.
  const folder = mkdtempSync(join(tmpdir(), 'specmatic-'));
  writeFileSync(join(folder, 'openapi.json'), readableDescription());
  const specmatic = spawn(
    'java',
    [
      '-jar',
      resolve(jar),
      'mock',
      '--host',
      '127.0.0.1',
      '--port',
      new URL(url).port,
      '--hot-reload=disabled',
      '--noConsoleLog',
      'openapi.json',
    ],
    { cwd: folder, stdio: 'ignore', env: { ...process.env, SPECMATIC_DISABLE_TELEMETRY: 'true' } },
  );
  const stop = async () => {
    if (specmatic.exitCode === null && specmatic.kill('SIGKILL')) await once(specmatic, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answerOf(url, specmatic);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    version,
    judge: async (given) => {
      const { status, text } = await send(url, given);
      return status < 300 ? { refused: false, messages: [] } : { refused: true, messages: messagesOfSpecmatic(text) };
    },
    stop,
  };
}

/** Returns the description without YAML's anchors and with quotes in patterns escaped: Specmatic cannot load a quote or an alias. */
function readableDescription(): string {
  return JSON.stringify(description, (name, value) =>
    name === 'pattern' && typeof value === 'string' ? value.replaceAll('"', '\\"') : value,
  );
}

async function versionOf(jar: string): Promise<string> {
  const ran = await promisify(execFile)('java', ['-jar', jar, '--version']).catch((error: { code?: unknown; stderr?: string }) => error);
  if ('code' in ran && ran.code === 'ENOENT')
    throw new Error('Specmatic cannot be run: java is not on the PATH. Install Java 17 or newer.');
  const version = 'stdout' in ran ? /Specmatic Version: v([\d.]+)/.exec(ran.stdout)?.[1] : undefined;
  if (version !== undefined) return version;
  const said = ran.stderr?.trim().split('\n', 1)[0] || 'it has no version of Specmatic';
  throw new Error(`Specmatic cannot be run from ${jar}: ${said}. The npm package specmatic has the jar as specmatic.jar.`);
}

/** Waits for the success response to a valid request. If Specmatic rejected the description, it refuses this request, too. */
async function answerOf(url: string, specmatic: ChildProcess): Promise<void> {
  for (;;) {
    const reply = await send(url, request()).catch(() => undefined);
    if (reply !== undefined && reply.status < 300) return;
    if (reply !== undefined) throw new Error(`Specmatic refuses a request that conforms: ${reply.text.split('\n', 1)[0]}`);
    if (specmatic.exitCode !== null) throw new Error(`Specmatic ended with ${specmatic.exitCode} instead of answering.`);
    await wait(100);
  }
}
