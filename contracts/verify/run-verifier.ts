import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { VerifierJob, VerifierVerdict } from './verifier-process.ts';

const script = fileURLToPath(new URL('verifier-process.ts', import.meta.url));

/** What a verification that came to an end says. */
export type VerifierReport = Exclude<VerifierVerdict, { readonly failure: string }>;

/**
 * Runs Pact's verifier in a process of its own and gives its report. What it prints is dropped, for it prints whole answers.
 *
 * @throws Error where it comes to no verdict, within `limit` milliseconds
 */
export async function runVerifier(job: VerifierJob, limit: number): Promise<VerifierReport> {
  const child = fork(script, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [], env: environmentFor(job.baseUrl) });
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  try {
    const verdict = await new Promise<VerifierVerdict>((resolve, reject) => {
      child.once('message', (message) => resolve(message as VerifierVerdict));
      child.once('error', reject);
      child.once('exit', (code) =>
        resolve({ failure: code === null ? `no verdict within ${limit} ms` : `it ended with exit code ${code}` }),
      );
      child.send(job);
    });
    if ('report' in verdict) return verdict;
    throw new Error(`The verification of ${job.baseUrl} broke off: ${verdict.failure}.`);
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

/** A proxy for the Internet is none for this machine, but Pact would send everything through it. */
function environmentFor(baseUrl: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, PACT_DO_NOT_TRACK: 'true', NO_PROXY: '127.0.0.1,localhost' };
  if (/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(baseUrl).hostname)) {
    for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy']) delete env[name];
  }
  return env;
}
