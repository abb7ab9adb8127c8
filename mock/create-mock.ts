import { isError } from '../src/check/finding.ts';
import { flowService } from '../src/contract/flow-service.ts';
import { maxBodyBytes } from '../src/contract/operation.ts';
import type { Violation } from '../src/generated/flow-service.ts';
import type { RequestHandler } from '../src/http/answer.ts';
import { loopback } from '../src/http/loopback.ts';
import type { PendingRequest } from '../src/http/pending-requests.ts';
import { type ListenOptions, type RunningServer, serve } from '../src/http/serve.ts';
import { answerAdmin } from './admin/admin.ts';
import { isForMock } from './admin/admin-page.ts';
import { refuseStrangers } from './admin/refuse-strangers.ts';
import { allowOrigins } from './cors.ts';
import { deterministicIdentifiers, type Past, randomIdentifiers } from './identifiers.ts';
import { type InProcessFetch, inProcessFetch } from './in-process-fetch.ts';
import { type JournalEntry, makeJournal } from './journal.ts';
import { checkMockOptions, type MockOptions } from './mock-options.ts';
import { refuseSurplus } from './refuse-surplus.ts';
import { requestHandler } from './request-handler.ts';
import { respond } from './respond.ts';
import { readScenario } from './scenarios/chosen-scenario.ts';
import { planScenario, type ScenarioOptions } from './scenarios/plan-scenario.ts';
import { scenarioPlan } from './scenarios/scenario-plan.ts';
import type { ConnectionStore, Scope } from './store/connection-store.ts';
import { memoryStore } from './store/memory-store.ts';
import { type BeginSandbox, seedConnections } from './store/seed-connections.ts';
import { sqliteStore } from './store/sqlite-store.ts';
import { tokenStore } from './store/token-store.ts';

/** A local Flow Service. */
export type Mock = {
  /** Answers without port or socket; give it to any client that takes a `fetch`. */
  readonly fetch: InProcessFetch;
  /** Answers over HTTP from now on, and gives the URL; no more once it is closed. */
  readonly listen: (options?: ListenOptions) => Promise<string>;
  /** The URL at which it listens, without a path; throws where it does not. */
  readonly url: string;
  /** The requests over HTTP that are not answered yet, such as those that a slow scenario delays. */
  readonly pending: readonly PendingRequest[];
  /** What was asked and answered, oldest first, without any credential. */
  readonly requests: readonly JournalEntry[];
  /** Plays a scenario to the requests to come. */
  readonly scenario: (name: string, options?: ScenarioOptions) => void;
  /** Forgets connections, tokens, requests and planned scenarios; begins again with connections where some are given, as with `seed`. */
  readonly reset: (seed?: unknown) => void;
  /** Stops listening once every request that has begun is answered, and closes the state file. A second call meanwhile cuts what is left. */
  readonly close: () => Promise<void>;
  /** Throws an error that lists what was wrong with the requests so far; does nothing where all conform. */
  readonly assertConforming: () => void;
  /** The mock as a function; for whoever brings requests in another way. */
  readonly handle: RequestHandler;
};

const day = 86_399;

const listenOptions = Object.keys({ host: true, port: true, requestTimeout: true } satisfies Record<keyof ListenOptions, true>);

/**
 * Makes a mock of Flow Service: stateful, faithful to what Adobe publishes, breakable on demand.
 *
 * @throws TypeError, UnknownScenarioError, SeedError where an option cannot be right; StateFileError where the state file cannot be used
 */
export function createMock(options: MockOptions = {}): Mock {
  checkMockOptions(options);
  const {
    explain = true,
    profile = 'strict',
    issuedTokensOnly = false,
    tokenLifetime = day,
    journalSize = 1000,
    cors = [],
    onError = () => {},
  } = options;
  const [onExchange, onRequest] = [guarded(options.onExchange, options.onError), guarded(options.onRequest, options.onError)];
  const plan = scenarioPlan(options.scenario === undefined ? undefined : readScenario(options.scenario));
  const connections = options.state === undefined ? memoryStore() : sqliteStore(options.state);
  const identifiers = options.deterministic === true ? deterministicIdentifiers() : randomIdentifiers();
  const tokens = tokenStore(identifiers, tokenLifetime);
  const contract = flowService;
  const journal = makeJournal(contract, journalSize);
  let beginSandbox: BeginSandbox = () => {};
  const world = { contract, connections, tokens, identifiers, profile, explain, begin: (scope: Scope) => beginSandbox(scope) };
  let serving: Promise<RunningServer> | undefined;
  let server: RunningServer | undefined;
  let ending = false;
  let closed = false;

  const begin = (seed?: unknown): void => {
    beginSandbox = seed === undefined ? () => {} : seedConnections(connections, seed, world);
    if (options.deterministic === true && connections.created() > 0) identifiers.restart(pastOf(connections));
  };
  try {
    begin(connections.created() === 0 ? options.seed : undefined);
  } catch (error) {
    connections.close();
    throw error;
  }
  const reset = (seed?: unknown): void => {
    connections.clear();
    tokens.clear();
    journal.clear();
    plan.clear();
    identifiers.restart();
    begin(seed);
  };
  const answerFlowService = requestHandler({ world, plan, journal, issuedTokensOnly, onRequest, onError });
  const admin = { world, journal, plan, addScenario: plan.add, reset };
  const handle = allowOrigins(
    (request) => {
      if (!isForMock(request)) return answerFlowService(request);
      try {
        return answerAdmin(request, admin);
      } catch (error) {
        onError(error);
        return respond({ contract, requestId: identifiers.requestId(), violations: [] }, { error: 'internal-error' });
      }
    },
    cors,
    contract,
  );

  return {
    fetch: inProcessFetch(handle),
    listen: async (where = {}) => {
      if (ending) throw new Error('The mock has been closed. Make another one.');
      if (typeof where !== 'object') throw new TypeError(`listen() takes an object such as { port: 4010 }, not a ${typeof where}.`);
      refuseSurplus('listen()', where, listenOptions);
      serving ??= serve(refuseStrangers(handle, where.host ?? loopback, cors), {
        ...where,
        maxBytes: maxBodyBytes(contract),
        requestId: identifiers.requestId,
        onExchange,
      });
      try {
        server = await serving;
      } catch (error) {
        serving = undefined;
        throw error;
      }
      return server.url;
    },
    get url() {
      if (server === undefined) throw new Error('The mock does not listen. Call listen() first, or use its fetch.');
      return server.url;
    },
    get pending() {
      return server?.pending() ?? [];
    },
    get requests() {
      return journal.entries();
    },
    scenario: (name, how) => plan.add(planScenario(contract, name, { ...how })),
    reset,
    close: async () => {
      ending = true;
      await (server ?? (await serving?.catch(() => undefined)))?.close();
      if (closed) return;
      closed = true;
      server = undefined;
      connections.close();
    },
    assertConforming: () => {
      const wrong = journal.entries().filter(({ conforms }) => !conforms);
      if (wrong.length > 0) throw new Error(describe(wrong));
    },
    handle,
  };
}

/** A function of the user's whose faults are told, where somebody wants to be told; whoever does not is to see them all the same. */
function guarded<Told extends readonly unknown[]>(
  tell: (...told: Told) => void = () => {},
  onError: MockOptions['onError'],
): (...told: Told) => void {
  return (...told) => {
    try {
      tell(...told);
    } catch (error) {
      if (onError === undefined) throw error;
      onError(error);
    }
  };
}

function pastOf(connections: ConnectionStore): Past {
  const times = connections.all().map(({ connection }) => connection.updatedAt);
  return { created: connections.created(), written: times.reduce((a, b) => Math.max(a, b), 0) };
}

function describe(entries: readonly JournalEntry[]): string {
  const lines = entries.flatMap(({ id, request, violations }) => [
    `Request ${id}, ${request.method} ${request.target}:`,
    ...violations.filter(isError).map(({ code, at, message, fix }: Violation) => `  ${code} at ${at}: ${message} ${fix}`),
  ]);
  const count = entries.length === 1 ? '1 request does' : `${entries.length} requests do`;
  return [`${count} not conform to Flow Service.`, ...lines].join('\n');
}
