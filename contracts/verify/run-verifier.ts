import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isLoopback } from '../../src/http/loopback.ts';
import type { VerifierJob, VerifierVerdict } from './verifier-process.ts';

const script = fileURLToPath(new URL('verifier-process.ts', import.meta.url));

export type VerifierReport = Exclude<VerifierVerdict, { readonly failure: string }>;

/**
 * Runs Pact's verifier in a separate process and returns its report. Its output is discarded, because it contains whole responses.
 *
 * @throws Error if there is no verdict within `limit` milliseconds
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

/** Removes proxies if the provider is on this machine, because Pact would send all requests through them. */
function environmentFor(baseUrl: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, PACT_DO_NOT_TRACK: 'true', NO_PROXY: '127.0.0.1,localhost' };
  if (isLoopback(new URL(baseUrl).hostname)) {
    for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy']) delete env[name];
  }
  return env;
}
