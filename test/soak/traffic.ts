import fc from 'fast-check';
import type { Scope } from '../connection-requests.ts';
import type { Counts } from './exchange.ts';
import { scenarioNames } from './scenario-effect.ts';
import { type Action, SoakClient } from './soak-client.ts';

const scopes: readonly [Scope, Scope] = [
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

/** Many clients at once, half of them in each of two sandboxes. */
export class Traffic {
  readonly clients: readonly SoakClient[];
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
      return new SoakClient(url, `client-${index}`, own, other, this.counts);
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
  async each(act: (client: SoakClient) => Promise<void>): Promise<void> {
    await Promise.all(this.clients.map((client) => act(client).catch((error) => this.#note(error))));
  }

  async #drive(client: SoakClient, seed: number): Promise<void> {
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
