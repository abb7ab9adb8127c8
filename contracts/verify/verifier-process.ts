/** A process of its own for Pact's verifier: it writes to standard output what it likes, and one lost connection ends it. */
// All of Pact would take twice as long to load.
import { Verifier } from '@pact-foundation/pact/src/dsl/verifier/verifier.js';
import { refusalNames, stateOfRefusal } from '../pact/refusal.ts';
import { type OutgoingRequest, prepareRequest } from './prepare-request.ts';
import { stateNamed, stateNames } from './provider-states.ts';
import type { RealService } from './real-service.ts';
import { stateKeeper } from './state-keeper.ts';

/** What to verify. Sent as a message, so that no credential is seen in a list of processes. */
export type VerifierJob = {
  readonly baseUrl: string;
  readonly provider: string;
  readonly pactFiles: readonly string[];
  /** For each answer, in milliseconds. */
  readonly timeout: number;
  readonly real?: RealService | undefined;
};

/** Pact's own report, in JSON, and which states could not be brought about; or why there is none. */
export type VerifierVerdict = { readonly report: string; readonly stateFailures: readonly string[] } | { readonly failure: string };

// Pact's proxy throws what goes wrong with a connection where nobody can catch it, and the verifier would wait for it in vain.
process.on('uncaughtException', ({ message }) => tell({ failure: message }));

process.once('disconnect', () => process.exit());
process.once('message', async (message) => {
  const { baseUrl, provider, pactFiles, timeout, real } = message as VerifierJob;
  const keeper = stateKeeper(baseUrl, timeout, real);
  const stateFailures = new Map<string, string>();
  let state: string | undefined;
  // Pact prints what goes wrong here, and verifies on.
  const tellFailure = (name: string, error: unknown): void => {
    // Once is enough: it fails for every interaction in this state, and mostly for the same reason.
    if (!stateFailures.has(name)) stateFailures.set(name, error instanceof Error ? error.message : String(error));
  };
  const handler = (name: string) => ({
    setup: async () => {
      // Of several states the one that the request itself has to bring about; a state of its own needs no such help.
      if (stateNamed(name) === undefined) state = name;
      return keeper.enter(name).catch((error) => tellFailure(name, error));
    },
    teardown: async () => {
      state = undefined;
      await keeper.leave().catch((error) => tellFailure(name, error));
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
  tell({ report: String(report), stateFailures: [...stateFailures].map(([name, reason]) => `the provider state "${name}"\n  ${reason}`) });
});

function tell(verdict: VerifierVerdict): void {
  process.send?.(verdict);
}
