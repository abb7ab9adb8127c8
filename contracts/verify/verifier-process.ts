/** A separate process for Pact's verifier, because the verifier prints whole responses and crashes on a lost connection. */
import { Verifier } from '@pact-foundation/pact';
import { flowService } from '../../src/contract/flow-service.ts';
import { stateNames } from '../../src/contract/provider-states.ts';
import { refusalIn } from '../pact/refusal.ts';
import { type StateHandler, stateHandlers } from '../pact/state-handlers.ts';
import { type OutgoingRequest, prepareRequest } from './prepare-request.ts';
import type { RealService } from './real-service.ts';
import { realStates } from './real-states.ts';
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
  const stateFailures = new Map<string, string>();
  // Pact prints errors of state handlers and continues.
  const recordFailure = (name: string, error: unknown): void => {
    // Only the first one, because a state fails for each of its interactions, mostly for the same reason.
    if (!stateFailures.has(name)) stateFailures.set(name, error instanceof Error ? error.message : String(error));
  };
  const { handlers, prepare } = real === undefined ? { handlers: stateHandlers(baseUrl), prepare: () => {} } : realProvider(real, timeout);
  const recorded = Object.entries(handlers).map(([name, { setup, teardown }]) => [
    name,
    {
      setup: () => setup().catch((error) => recordFailure(name, error)),
      teardown: () => teardown().catch((error) => recordFailure(name, error)),
    },
  ]);
  const verifier = new Verifier({
    providerBaseUrl: baseUrl,
    provider,
    pactUrls: [...pactFiles],
    timeout,
    logLevel: 'error',
    stateHandlers: Object.fromEntries(recorded),
    requestFilter: (request: OutgoingRequest & { readonly path: string }, _response: unknown, next: () => void) => {
      if (!request.path.startsWith('/_pact')) prepare(request);
      next();
    },
  });
  const report = await verifier.verifyProvider().catch((error: Error) => error.message);
  reply({ report: String(report), stateFailures: [...stateFailures].map(([name, reason]) => `the provider state "${name}"\n  ${reason}`) });
});

/** Returns the state handlers of a real service, and the function that prepares each request. */
function realProvider(real: RealService, timeout: number) {
  const keeper = stateKeeper(real, timeout);
  // The request itself provokes the error of a state that cannot be set up.
  let provoked: ReturnType<typeof refusalIn>;
  const handlerOf = (state: string): StateHandler => ({
    setup: () => {
      if (!realStates.has(state)) provoked = refusalIn(state);
      return keeper.enter(state);
    },
    teardown: () => {
      provoked = undefined;
      return keeper.leave();
    },
  });
  const handlers = Object.fromEntries(stateNames(flowService).map((state) => [state, handlerOf(state)]));
  return { handlers, prepare: (request: OutgoingRequest) => prepareRequest(request, real, provoked) };
}

function reply(verdict: VerifierVerdict): void {
  process.send?.(verdict);
}
