/** A process of its own for Pact's verifier: it writes to standard output what it likes, and one lost connection ends it. */
import { Verifier } from '@pact-foundation/pact';
import { refusal, refusalNames } from '../pact/index.ts';
import { type OutgoingRequest, prepareRequest } from './prepare-request.ts';
import type { RealService } from './real-service.ts';

/** What to verify. Sent as a message, so that no credential is seen in a list of processes. */
export type VerifierJob = {
  readonly baseUrl: string;
  readonly provider: string;
  readonly pactFiles: readonly string[];
  /** For each answer, in milliseconds. */
  readonly timeout: number;
  readonly real?: RealService | undefined;
};

/** Pact's own report, in JSON, or why there is none. */
export type VerifierVerdict = { readonly report: string } | { readonly failure: string };

// Pact's proxy throws what goes wrong with a connection where nobody can catch it, and the verifier would wait for it in vain.
process.on('uncaughtException', ({ message }) => tell({ failure: message }));

process.once('disconnect', () => process.exit());
process.once('message', async (message) => {
  const { baseUrl, provider, pactFiles, timeout, real } = message as VerifierJob;
  let state: string | undefined;
  const enter = (name: string) => ({
    setup: async () => {
      state = name;
    },
    teardown: async () => {
      state = undefined;
    },
  });
  const verifier = new Verifier({
    providerBaseUrl: baseUrl,
    provider,
    pactUrls: [...pactFiles],
    timeout,
    logLevel: 'error',
    stateHandlers: Object.fromEntries(refusalNames.map((name) => [refusal(name).state, enter(refusal(name).state)])),
    requestFilter: (request: OutgoingRequest & { readonly path: string }, _response: unknown, next: () => void) => {
      if (!request.path.startsWith('/_pact')) prepareRequest(request, state, real);
      next();
    },
  });
  const report = await verifier.verifyProvider().catch((error: Error) => error.message);
  tell({ report: String(report) });
});

function tell(verdict: VerifierVerdict): void {
  process.send?.(verdict);
}
