import fc from 'fast-check';
import type { Scope } from '../connection-requests.ts';
import type { Counts } from './exchange.ts';
import { JourneyClient } from './journey-client.ts';
import { scenarioNames } from './scenario-effect.ts';
import { SoakClient } from './soak-client.ts';
import type { Action, TrafficClient } from './traffic-client.ts';

/** The sandboxes of the clients. */
export const scopes: readonly [Scope, Scope] = [
  { imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod' },
  { imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'dev' },
];

const what = fc.constantFrom<Action['what']>(
  'create',
  'create',
  'create',
  'retrieve',
  'retrieve',
  'update',
  'update',
  'update stale',
  'delete',
  'list',
  'test',
  'look elsewhere',
);
const plain = fc.record<Action>({ what, scenario: fc.constant(undefined), nth: fc.nat() });
const withFaults = fc.record<Action>({
  what,
  scenario: fc.option(fc.constantFrom(...scenarioNames), { nil: undefined, freq: 2 }),
  nth: fc.nat(),
});

/**
 * Many clients at once, half of them in each of two sandboxes. Half of them have connections only, and half the whole way to a dataflow.
 */
export class Traffic {
  readonly clients: readonly TrafficClient[];
  readonly counts: Counts = new Map();
  /** What went wrong; the client that it happened to has stopped. */
  readonly faults: string[] = [];
  readonly #actions: fc.Arbitrary<Action>;
  #running: Promise<unknown> = Promise.resolve();
  #isStopping = false;
  #isCut = false;
  #seed: number;

  constructor(url: () => string, clients: number, { faults, seed = 1 }: { readonly faults: boolean; readonly seed?: number }) {
    const [one, two] = scopes;
    this.#actions = faults ? withFaults : plain;
    this.#seed = seed;
    this.clients = Array.from({ length: clients }, (_, index) => {
      const [own, other] = index % 2 === 0 ? [one, two] : [two, one];
      const Client = index % 4 < 2 ? SoakClient : JourneyClient;
      return new Client(url, `client-${index}`, own, other, this.counts);
    });
  }

  get acknowledged(): number {
    return this.clients.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  }

  start(): void {
    this.#isStopping = this.#isCut = false;
    this.#running = Promise.all(this.clients.map((client) => this.#drive(client, this.#seed++)));
  }

  /** Waits until each client has finished its action. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#running;
  }

  /** Kills the mock; the clients may never get their pending responses. */
  async cut(kill: () => void): Promise<void> {
    this.#isCut = true;
    kill();
    await this.#running;
  }

  /** Runs an action with every client, and records the errors. */
  async each(act: (client: TrafficClient) => Promise<void>): Promise<void> {
    await Promise.all(this.clients.map((client) => act(client).catch((error) => this.#note(error))));
  }

  async #drive(client: TrafficClient, seed: number): Promise<void> {
    try {
      for (let round = 0; ; round++) {
        for (const action of fc.sample(this.#actions, { numRuns: 100, seed: seed * 100_003 + round })) {
          if (this.#isStopping || this.#isCut) return;
          await client.act(action);
        }
      }
    } catch (error) {
      if (!(this.#isCut && error instanceof TypeError)) this.#note(error);
    }
  }

  #note(error: unknown): void {
    const { message, cause } = error as Error;
    this.faults.push(cause instanceof Error ? `${message}: ${cause.message}` : message);
  }
}
