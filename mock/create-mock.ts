import { randomUUID } from 'node:crypto';
import type { Examination } from '../src/check/examine.ts';
import { isError } from '../src/check/finding.ts';
import { flowService } from '../src/contract/flow-service.ts';
import { maxBodyBytes } from '../src/contract/operation.ts';
import type { Answer, RequestHandler } from '../src/http/answer.ts';
import type { PendingRequest } from '../src/http/connections.ts';
import { hostCheck } from '../src/http/host-check.ts';
import { type ListenOptions, serve } from '../src/http/serve.ts';
import type { TlsOptions } from '../src/http/tls-settings.ts';
import { contractOf } from '../src/sources/contract-with-sources.ts';
import { refuseCrossOrigin } from './admin/refuse-cross-origin.ts';
import { separateAdmin } from './admin/separate-admin.ts';
import { withWholeBody } from './admin/streamed-body.ts';
import { type Clock, type MockClock, makeClock } from './clock.ts';
import type { ClockMove } from './clock-event.ts';
import { allowOrigins } from './cors.ts';
import { deterministicIdentifiers, type Past, randomIdentifiers } from './identifiers.ts';
import { type InProcessFetch, inProcessFetch } from './in-process-fetch.ts';
import { type Changed, eventStreams } from './inspector/event-streams.ts';
import { journalCoverage } from './inspector/journal-coverage.ts';
import { type JournalEntry, makeJournal } from './journal.ts';
import { checkMockOptions, type MockOptions } from './mock-options.ts';
import { mockPort } from './mock-port.ts';
import { providerStateChanges } from './pact-states/provider-state-changes.ts';
import { type HandlerParts, requestHandler } from './request-handler.ts';
import { dueHandlers } from './resources/due-handlers.ts';
import type { MockContext } from './resources/operation-call.ts';
import { readScenario } from './scenarios/chosen-scenario.ts';
import { planScenario, type ScenarioOptions } from './scenarios/plan-scenario.ts';
import { type ScenarioPlan, scenarioPlan } from './scenarios/scenario-plan.ts';
import type { EntityStore } from './store/entity-store.ts';
import { memoryStore } from './store/memory-store.ts';
import { type SeedSandbox, seedConnections } from './store/seed-connections.ts';
import { sqliteStore } from './store/sqlite-store.ts';
import { tokenStore } from './store/token-store.ts';

/** A mock of Flow Service, made by {@link createMock}: its state, its server and its journal. */
export type Mock = {
  /** Responds without port or socket. Pass it to any client that accepts a `fetch`. */
  readonly fetch: InProcessFetch;
  /** Starts to listen over HTTP and returns the URL; a second call returns the same one. Rejects after `close`, or if it cannot listen. */
  readonly listen: (options?: ListenOptions) => Promise<string>;
  /**
   * The URL that the mock listens at, without a path.
   *
   * @throws Error if it does not listen
   */
  readonly url: string;
  /**
   * The certificate of the authority that clients must trust, in PEM, once the mock listens with `tls: true`. It differs in each mock, and
   * its key is never written. Undefined without TLS, or with a certificate of your own.
   */
  readonly certificate: string | undefined;
  /** The requests over HTTP whose responses are not sent yet, for example because a scenario delays them. */
  readonly pending: readonly PendingRequest[];
  /** The requests so far with their responses, oldest first, without credentials. */
  readonly requests: readonly JournalEntry[];
  /**
   * Plans one of the {@link scenarios}, such as `throttled`, for the next requests.
   *
   * @throws UnknownScenarioError if the name or a setting is invalid, or too many scenarios are planned
   */
  readonly scenario: (name: string, options?: ScenarioOptions) => void;
  /** The clock. Move it forward to trigger everything that is due, such as the end of a connection's creation or a flow run. */
  readonly clock: MockClock;
  /**
   * Deletes all entities, tokens, requests and planned scenarios, and sets the clock back to real time. Then stores the connections of the
   * seed, if there is one.
   *
   * @throws SeedError if the seed is invalid
   */
  readonly reset: (seed?: unknown) => void;
  /**
   * Stops the server when every request that has begun has its response, and closes the state file. A second call cuts the open
   * connections.
   */
  readonly close: () => Promise<void>;
  /** `close`, for `await using`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
  /**
   * Checks that all requests so far conform, for the end of a test.
   *
   * @throws Error that lists the violations of the requests
   */
  readonly assertConforming: () => void;
  /** Responds to a request, for callers with a transport of their own. */
  readonly handle: RequestHandler;
};

/** The lifetime of an access token, in seconds, as Adobe documents it. */
const day = 86_399;

/**
 * Creates a mock of Flow Service, which follows Adobe's documentation, keeps the entities that a client creates, and simulates failures on
 * demand. Pass `mock.fetch` to a client, or start a server with `mock.listen()`. Call `mock.close()` at the end.
 *
 * @throws {@link UnknownScenarioError}, {@link SeedError}, {@link SourceError} or TypeError if an option is invalid
 * @throws {@link StateFileError} if the state file cannot be used
 */
export function createMock(options: MockOptions = {}): Mock {
  checkMockOptions(options);
  const { explain = true, profile = 'strict', issuedTokensOnly = false, cors = [], onError = () => {} } = options;
  const contract = options.sources === undefined ? flowService : contractOf(options.sources).contract;
  const plan = scenarioPlan(options.scenario === undefined ? undefined : readScenario(contract, options.scenario));
  const { state, durable = false, deterministic = false } = options;
  // Two deterministic mocks would give the same id to different connections.
  const entities = state === undefined ? memoryStore() : sqliteStore(contract, state, { durable, exclusive: deterministic });
  const identifiers = deterministic ? deterministicIdentifiers() : randomIdentifiers();
  const tokens = tokenStore(identifiers, options.tokenLifetime ?? day);
  const journal = makeJournal(contract, options.journalSize ?? 1000);
  const events = eventStreams(journal);

  let seedSandbox: SeedSandbox = () => {};
  const context: MockContext = {
    contract,
    entities,
    tokens,
    identifiers,
    profile,
    explain,
    seedSandbox: (scope) => {
      seedSandbox(scope);
      states.place(scope);
    },
  };
  const states = providerStateChanges(context);
  const clock: Clock = makeClock(context, dueHandlers);
  const begin = (seed?: unknown): void => {
    const { offset, movedTo } = entities.clock();
    identifiers.time.setOffset(offset);
    seedSandbox = seed === undefined ? () => {} : seedConnections(entities, seed, context);
    if (deterministic && (entities.created() > 0 || movedTo > 0)) identifiers.restart(pastOf(entities));
  };
  try {
    begin(entities.created() === 0 ? options.seed : undefined);
  } catch (error) {
    entities.close();
    throw error;
  }
  const reset = (seed?: unknown): void => {
    for (const part of [entities, tokens, journal, plan, states]) part.clear();
    identifiers.restart();
    begin(seed);
    events.changed('clock', 'scenarios', 'state');
  };

  const moving =
    <Arguments extends readonly unknown[]>(move: (...values: Arguments) => ClockMove) =>
    (...values: Arguments): ClockMove => {
      events.changed('clock', 'state');
      return move(...values);
    };

  const onRequest = guarded((...[request, response, examination]: Parameters<HandlerParts['onRequest']>) => {
    states.afterRequest(examination.operation);
    events.changed(...changesBy(examination, response));
    options.onRequest?.(request, response);
    options.onExamined?.(request, response, examination);
  }, options.onError);
  const planned: ScenarioPlan = { ...plan, next: (operation) => states.next(operation) ?? plan.next(operation) };
  const answerFlowService = requestHandler({ context, clock, plan: planned, journal, issuedTokensOnly, onRequest, onError });
  const token = randomUUID();
  let certificate: string | undefined;
  const coverage = journalCoverage(context, journal);
  const admin = { context, clock, journal, plan, states, reset, events, coverage, token, certificate: () => certificate };
  const respondTo = allowOrigins(separateAdmin(answerFlowService, admin, onError), cors, contract);
  const certificates = async (listen: ListenOptions, own: TlsOptions) => {
    const { tlsSettings } = await import('../src/http/tls-settings.ts');
    const { authority, ...tls } = tlsSettings(contract, listen, own);
    certificate = authority?.certificate;
    return tls;
  };
  const port = mockPort(async ({ tls = false, ...listen }) =>
    serve(refuseCrossOrigin(respondTo, { token, origins: cors, hasTls: tls !== false }), {
      ...listen,
      tls: tls === false ? undefined : await certificates(listen, tls === true ? {} : tls),
      checkHost: hostCheck(contract, listen),
      maxBytes: maxBodyBytes(contract),
      requestId: identifiers.requestId,
      onExchange: guarded(options.onExchange, options.onError),
    }),
  );
  let isClosed = false;
  const close = async (): Promise<void> => {
    events.end();
    await port.close();
    if (!isClosed) entities.close();
    isClosed = true;
  };
  return {
    fetch: inProcessFetch(respondTo),
    listen: port.listen,
    get url() {
      return port.url();
    },
    get certificate() {
      return certificate;
    },
    get pending() {
      return port.pending();
    },
    get requests() {
      return [...journal.entries()];
    },
    scenario: (name, scenarioOptions) => {
      plan.add(planScenario(contract, name, scenarioOptions));
      events.changed('scenarios');
    },
    clock: { now: clock.now, advance: moving(clock.advance), set: moving(clock.set), runNow: moving(clock.runNow) },
    reset,
    close,
    [Symbol.asyncDispose]: close,
    assertConforming: () => {
      const wrong = [...journal.entries()].filter(({ conforms }) => !conforms);
      const dropped = journal.droppedErrors();
      if (wrong.length + dropped > 0) throw new Error(describe(wrong, dropped));
    },
    handle: (request) => {
      const made = respondTo(request);
      return made instanceof Promise ? made.then(withWholeBody) : withWholeBody(made);
    },
  };
}

/** Wraps a user callback: its errors go to `onError` if that is set, and are rethrown otherwise. */
function guarded<Arguments extends readonly unknown[]>(
  callback: (...values: Arguments) => void = () => {},
  onError: MockOptions['onError'],
): (...values: Arguments) => void {
  return (...values) => {
    try {
      callback(...values);
    } catch (error) {
      if (onError === undefined) throw error;
      onError(error);
    }
  };
}

/** Returns the parts of the mock that a request for Flow Service may have changed. */
function changesBy({ operation }: Examination, { status, scenario }: Answer): readonly Changed[] {
  const isWrite = operation !== undefined && operation.method !== 'GET' && status < 400;
  return [...(isWrite ? (['state'] as const) : []), ...(scenario === undefined ? [] : (['scenarios'] as const))];
}

function pastOf(entities: EntityStore): Past {
  const { offset, movedTo } = entities.clock();
  const written = Iterator.from(entities.all()).reduce((latest, { entity }) => Math.max(latest, entity.updatedAt), movedTo);
  return { created: entities.created(), written, offset };
}

function describe(entries: readonly JournalEntry[], dropped: number): string {
  const lines = entries.flatMap(({ id, request, violations }) => [
    `Request ${id}, ${request.method} ${request.target}:`,
    ...violations.filter(isError).map(({ code, at, message, fix }) => `  ${code} at ${at}: ${message} ${fix}`),
  ]);
  const total = entries.length + dropped;
  const count = total === 1 ? '1 request does' : `${total} requests do`;
  const rest = dropped === 0 ? [] : [`The journal no longer contains ${dropped} of them. Raise journalSize to see them.`];
  return [`${count} not conform to Flow Service.`, ...lines, ...rest].join('\n');
}
