import type { PactV4, V3MockServer } from '@pact-foundation/pact';
import { guardedPact } from './guarded-pact.ts';
import { loadPact } from './load-pact.ts';
import { describeMismatches, readMismatches } from './mismatches.ts';
import { PactMismatchError } from './pact-mismatch-error.ts';

const { PactV4: Pact } = loadPact();

type StockInteraction = ReturnType<PactV4['addInteraction']>;
type Path = Parameters<StockInteraction['withRequest']>[1];
type BuildRequest = Parameters<StockInteraction['withRequest']>[2];
type BuildResponse = Parameters<ReturnType<StockInteraction['withRequest']>['willRespondWith']>[1];

/** Options of `flowServicePact`. */
export type FlowServicePactOptions = {
  /** The name of the consumer, the first part of the file name. */
  readonly consumer: string;
  /** The name of the provider. Default: `adobe-flow-service`. */
  readonly provider?: string;
  /** The folder of the pact. Default: `pacts`. */
  readonly dir?: string;
  /** Log level of Pact. Default: `error`. `debug` and `trace` are not available, because Pact logs tokens and passwords there. */
  readonly logLevel?: 'error' | 'warn' | 'info';
};

/** A contract to which each test adds an interaction, with the builder of Pact's `PactV4`. */
export type FlowServicePact = {
  /** Starts the next interaction. */
  readonly addInteraction: () => Interaction;
};

/** One interaction: provider states, request and response. */
export type Interaction = {
  /** Adds a provider state, from `providerStates` or `refusal()`. Can be called several times. */
  readonly given: (state: string) => Interaction;
  /** Sets the description, which identifies the interaction together with its states. */
  readonly uponReceiving: (description: string) => Interaction;
  /** Sets the expected request. `build` adds query, headers and body. */
  readonly withRequest: (method: string, path: Path, build?: BuildRequest) => InteractionWithRequest;
};

/** An interaction that has a request and still needs a response. */
export type InteractionWithRequest = {
  /** Sets the response. `build` adds headers and body. */
  readonly willRespondWith: (status: number, build?: BuildResponse) => CompleteInteraction;
};

/** A complete interaction, ready for a test with a mock server that has only this interaction. */
export type CompleteInteraction = {
  /**
   * Runs a test of the consumer, writes the interaction to the pact, and returns the result of the test.
   *
   * @throws PactMismatchError if the request differs; and the error of the test
   */
  readonly executeTest: <T>(test: (server: V3MockServer) => Promise<T>) => Promise<T>;
};

/**
 * Creates a consumer's contract with Flow Service. Unlike `PactV4`, the error of a failing test starts with the mismatches and contains
 * no credentials, and interactions cannot overwrite each other. Works with every client and test runner.
 *
 * @see Pact documentation: Pact JS, Consumer tests
 * @throws Error if Pact logs credentials at `logLevel`
 */
export function flowServicePact(options: FlowServicePactOptions): FlowServicePact {
  process.env.PACT_DO_NOT_TRACK ??= 'true';
  const { consumer, provider = 'adobe-flow-service', dir = 'pacts', logLevel = 'error' } = options;
  if (!['error', 'warn', 'info'].includes(logLevel)) throw new Error(`Invalid logLevel ${logLevel}. Use error, warn or info.`);
  const settings = { consumer, provider, dir, logLevel };
  return { addInteraction: () => startInteraction(settings) };
}

function startInteraction(settings: Required<FlowServicePactOptions>): Interaction {
  // Each interaction has its own PactV4, which would otherwise expect unfinished interactions in the next test.
  const pact = guardedPact(Pact, settings).addInteraction();
  let description = '';
  const interaction: Interaction = {
    given: (state) => {
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
        executeTest: (test) => execute(description, pact.withRequest(method, path, build).willRespondWith(status, respond), test),
      }),
    }),
  };
  return interaction;
}

type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/** Runs the test. Hides its error from Pact if the requests do not match, because Pact would log them and lose the reason. */
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
