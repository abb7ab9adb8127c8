import type { PactV4, V3MockServer } from '@pact-foundation/pact';
import { describeMismatches } from './describe-mismatches.ts';
import { registerInteraction } from './interaction-register.ts';
import { loadPact } from './load-pact.ts';
import { PactMismatchError } from './pact-mismatch-error.ts';
import { readMismatches } from './read-mismatches.ts';

const { PactV4: Pact } = await loadPact();

type StockInteraction = ReturnType<PactV4['addInteraction']>;
type Path = Parameters<StockInteraction['withRequest']>[1];
type BuildRequest = Parameters<StockInteraction['withRequest']>[2];
type BuildResponse = Parameters<ReturnType<StockInteraction['withRequest']>['willRespondWith']>[1];

/** Whose contract it is, and where it is written. */
export type FlowServicePactOptions = {
  /** The name of the consumer, which the pact's file is named after. */
  readonly consumer: string;
  /** Default `adobe-flow-service`. */
  readonly provider?: string;
  /** The folder of the pact, default `pacts`. */
  readonly dir?: string;
  /** How much Pact logs, default `error`. Not less: Pact logs tokens and passwords at `debug` and `trace`. */
  readonly logLevel?: 'error' | 'warn' | 'info';
};

/** A contract that grows by one interaction with each test, built as Pact's own `PactV4` builds it. */
export type FlowServicePact = { readonly addInteraction: () => Interaction };

/** One interaction: what the provider's state is, what the consumer sends, and what it gets. */
export type Interaction = {
  readonly given: (state: string) => Interaction;
  readonly uponReceiving: (description: string) => Interaction;
  readonly withRequest: (method: string, path: Path, build?: BuildRequest) => InteractionWithRequest;
};

/** An interaction that lacks its response. */
export type InteractionWithRequest = {
  readonly willRespondWith: (status: number, build?: BuildResponse) => CompleteInteraction;
};

/** An interaction to try: the test gets the URL of a mock server that knows this interaction and no other. */
export type CompleteInteraction = { readonly executeTest: <T>(test: (server: V3MockServer) => Promise<T>) => Promise<T> };

/**
 * A consumer's contract with Flow Service. Like `PactV4`, but a mismatch is the first thing that a failing test says, no credential is
 * shown, and no interaction overwrites another. Works with any client, in any test runner.
 *
 * @see Pact documentation: Pact JS, Consumer tests
 */
export function flowServicePact(options: FlowServicePactOptions): FlowServicePact {
  process.env.PACT_DO_NOT_TRACK ??= 'true';
  const { consumer, provider = 'adobe-flow-service', dir = 'pacts', logLevel = 'error' } = options;
  if (!['error', 'warn', 'info'].includes(logLevel)) throw new Error(`logLevel is ${logLevel}. Make it error, warn or info.`);
  const settings = { consumer, provider, dir, logLevel };
  return { addInteraction: () => startInteraction(settings) };
}

function startInteraction(settings: Required<FlowServicePactOptions>): Interaction {
  // A PactV4 keeps every interaction that was begun on it, so that one which is given up would be missed in the next test.
  const pact = new Pact(settings).addInteraction();
  const states: string[] = [];
  let description = '';
  const interaction: Interaction = {
    given: (state) => {
      states.push(state);
      pact.given(state);
      return interaction;
    },
    uponReceiving: (text) => {
      description = text;
      pact.uponReceiving(text);
      return interaction;
    },
    withRequest: (method, path, build) => ({
      willRespondWith: (status, respond) => ({
        executeTest: async (test) => {
          const unregister = registerInteraction({ ...settings, description, states });
          try {
            return await execute(description, pact.withRequest(method, path, build).willRespondWith(status, respond), test);
          } catch (error) {
            unregister();
            throw error;
          }
        },
      }),
    }),
  };
  return interaction;
}

type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/** Runs the test; where the requests do not match, keeps its error from Pact, which would log them and forget the reason. */
async function execute<T>(
  description: string,
  pact: ReturnType<ReturnType<StockInteraction['withRequest']>['willRespondWith']>,
  test: (server: V3MockServer) => Promise<T>,
): Promise<T> {
  let outcome: Outcome<T> | undefined;
  let mismatches: readonly string[] = [];
  try {
    await pact.executeTest(async (server) => {
      try {
        outcome = { value: await test(server) };
      } catch (error) {
        outcome = { error };
      }
      mismatches = describeMismatches(readMismatches(server.port));
      if (mismatches.length === 0 && 'error' in outcome) throw outcome.error;
    });
  } catch (error) {
    const cause = outcome !== undefined && 'error' in outcome ? outcome.error : undefined;
    if (mismatches.length > 0) throw new PactMismatchError(description, mismatches, cause);
    throw cause ?? error;
  }
  if (outcome === undefined || 'error' in outcome) throw new Error(`Pact did not run the test of "${description}".`);
  return outcome.value;
}
