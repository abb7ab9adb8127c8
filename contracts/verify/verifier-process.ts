/** A separate process for Pact's verifier, because the verifier prints whole responses and crashes on a lost connection. */
import { Verifier } from '@pact-foundation/pact';
import { refusalNames, stateOfRefusal } from '../pact/refusal.ts';
import { type OutgoingRequest, prepareRequest } from './prepare-request.ts';
import { stateNamed, stateNames } from './provider-states.ts';
import type { RealService } from './real-service.ts';
import { stateKeeper } from './state-keeper.ts';

/** The job of the process. Sent as a message, so that no credential appears in a process list. */
export type VerifierJob = {
  readonly baseUrl: string;
  readonly provider: string;
  readonly pactFiles: readonly string[];
  /** For each response, in milliseconds. */
  readonly timeout: number;
  readonly real?: RealService | undefined;
};

/** Pact's own report as JSON and the states that failed, or the reason for a missing report. */
export type VerifierVerdict = { readonly report: string; readonly stateFailures: readonly string[] } | { readonly failure: string };

// Pact's proxy throws connection errors out of reach of any catch, and the verifier would then wait forever.
process.on('uncaughtException', ({ message }) => reply({ failure: message }));

process.once('disconnect', () => process.exit());
process.once('message', async (message) => {
  const { baseUrl, provider, pactFiles, timeout, real } = message as VerifierJob;
  const keeper = stateKeeper(baseUrl, timeout, real);
  const stateFailures = new Map<string, string>();
  let state: string | undefined;
  // Pact prints errors of state handlers and continues.
  const recordFailure = (name: string, error: unknown): void => {
    // Only the first one, because a state fails for each of its interactions, mostly for the same reason.
    if (!stateFailures.has(name)) stateFailures.set(name, error instanceof Error ? error.message : String(error));
  };
  const handler = (name: string) => ({
    setup: async () => {
      // A state without a handler is set up by the request itself.
      if (stateNamed(name) === undefined) state = name;
      return keeper.enter(name).catch((error) => recordFailure(name, error));
    },
    teardown: async () => {
      state = undefined;
      await keeper.leave().catch((error) => recordFailure(name, error));
    },
  });
  const verifier = new Verifier({
    providerBaseUrl: baseUrl,
    provider,
    pactUrls: [...pactFiles],
    timeout,
    logLevel: 'error',
    stateHandlers: Object.fromEntries([...stateNames, ...refusalNames.map(stateOfRefusal)].map((name) => [name, handler(name)])),
    requestFilter: (request: OutgoingRequest & { readonly path: string }, _response: unknown, next: () => void) => {
      if (!request.path.startsWith('/_pact')) prepareRequest(request, state, real);
      next();
    },
  });
  const report = await verifier.verifyProvider().catch((error: Error) => error.message);
  reply({ report: String(report), stateFailures: [...stateFailures].map(([name, reason]) => `the provider state "${name}"\n  ${reason}`) });
});

function reply(verdict: VerifierVerdict): void {
  process.send?.(verdict);
}
