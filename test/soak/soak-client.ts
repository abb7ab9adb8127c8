import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { type Ask, asksOf, type Scope } from '../connection-requests.ts';
import { bodies } from '../requests.ts';
import { type Counts, exchange, type Received } from './exchange.ts';
import { effectOf } from './scenario-effect.ts';
import type { Action, TrafficClient } from './traffic-client.ts';

/** A connection as its client knows it. If a response was lost, some of it is unknown. */
type Known = { readonly id: string | undefined; readonly name: string; readonly etag: string | undefined };

/** Few enough that the mock's state does not grow. */
const most = 8;

/** A client that knows its connections, the acknowledged changes, and the possible results of the others. */
export class SoakClient implements TrafficClient {
  readonly #url: () => string;
  readonly #name: string;
  readonly #counts: Counts;
  readonly #own: ReturnType<typeof asksOf>;
  readonly #other: ReturnType<typeof asksOf>;
  /** Newest first, as lists are. */
  #known: readonly Known[] = [];
  /** The state after the last requested change, whose response is pending. */
  #pending: readonly Known[] | undefined;
  #made = 0;
  acknowledged = 0;

  /** @param url - called each time, because a restarted mock has another URL */
  constructor(url: () => string, name: string, scope: Scope, other: Scope, counts: Counts) {
    this.#url = url;
    this.#name = name;
    this.#own = asksOf(scope);
    this.#other = asksOf(other);
    this.#counts = counts;
  }

  async act({ what, scenario, nth }: Action): Promise<void> {
    const chosen = this.#known[nth % Math.max(1, this.#known.length)];
    if (chosen === undefined || (what === 'create' && this.#known.length < most)) return this.#create(scenario);
    const { id = '', name, etag } = chosen;
    if (what === 'create' || what === 'delete') {
      const left = this.#known.filter((one) => one !== chosen);
      return this.#change(this.#own.delete(id), 204, () => left, scenario);
    }
    if (what === 'update') {
      const name = this.#newName();
      const patch = [{ op: 'replace', path: '/name', value: name }];
      const after = (etag?: string) => this.#known.map((one) => (one === chosen ? { id, name, etag } : one));
      return this.#change(this.#own.update(id, patch, etag), 200, (body) => after(body?.etag), scenario);
    }
    if (what === 'update stale')
      return void (await this.#ask(this.#own.update(id, [{ op: 'remove', path: '/description' }], '"stale"'), 412, scenario));
    if (what === 'look elsewhere') return void (await this.#ask(this.#other.retrieve(id), 404, scenario));
    if (what === 'test') {
      const { body } = await this.#ask(this.#own.test(id), 200, scenario);
      if (body?.result !== undefined) assert.equal(body.result, scenario !== 'bad-credentials');
    } else if (what === 'retrieve') {
      const { body } = await this.#ask(this.#own.retrieve(id), 200, scenario);
      if (body?.items !== undefined) assert.deepEqual(body.items.map(known), [{ id, name, etag }]);
    } else {
      const { body } = await this.#ask(this.#list(), 200, scenario);
      if (body?.items !== undefined) assert.deepEqual(body.items.map(known), this.#known);
    }
  }

  async audit(): Promise<void> {
    const found = await this.#mine();
    if (this.#pending === undefined || !isSame(found, this.#pending)) this.#expect(found, this.#known);
    this.#known = found;
    this.#pending = undefined;
  }

  async leave(): Promise<void> {
    while (this.#known.length > 0) await this.act({ what: 'delete', scenario: undefined, nth: 0 });
  }

  async #create(scenario: string | undefined): Promise<void> {
    const name = this.#newName();
    const before = this.#known;
    const ask = this.#own.create({ ...bodies.basic, name, description: this.#name });
    const isSlow = scenario?.startsWith('initializing') === true;
    await this.#change(ask, 201, (body) => [{ id: body?.id, name, etag: isSlow ? undefined : body?.etag }, ...before], scenario);
    const [{ id = '', etag } = { id: undefined, etag: undefined }] = this.#known;
    if (isSlow && etag === undefined) await this.#untilEnabled(id);
  }

  async #change(
    ask: Ask,
    status: number,
    after: (body?: Received['body']) => readonly Known[],
    scenario: string | undefined,
  ): Promise<void> {
    this.#pending = after();
    const said = await this.#ask(ask, status, scenario);
    if (said.status === 'lost') {
      const found = await this.#mine();
      this.#expect(found, effectOf(scenario, ask.operation).cut === 'before' ? this.#known : this.#pending);
      this.#known = found;
    } else if (said.status === status) {
      this.#known = after(said.body);
      this.acknowledged++;
    }
    this.#pending = undefined;
  }

  async #untilEnabled(id: string): Promise<void> {
    for (;;) {
      const { body } = await this.#ask(this.#own.retrieve(id), 200);
      const [item] = body.items;
      if (item.state === 'enabled') {
        this.#known = this.#known.map((one) => (one.id === id ? known(item) : one));
        return;
      }
      assert.equal(item.etag, undefined, 'A connection that is being created has no etag');
      await wait(10);
    }
  }

  async #mine(): Promise<readonly Known[]> {
    const { body } = await this.#ask(this.#list(), 200);
    return body.items.map(known);
  }

  #list(): Ask {
    return this.#own.list(`property=description==${this.#name}`);
  }

  #ask(ask: Ask, status: number, scenario?: string): Promise<Received> {
    return exchange(this.#url(), ask, status, this.#counts, scenario);
  }

  #newName(): string {
    return `${this.#name} ${++this.#made}`;
  }

  #expect(found: readonly Known[], wanted: readonly Known[]): void {
    if (!isSame(found, wanted)) assert.deepEqual(found, wanted, `${this.#name} finds something else than was acknowledged`);
  }
}

function known({ id, name, etag }: Known): Known {
  return { id, name, etag };
}

/** Returns whether a connection is as expected, as far as the client knows it. */
function isSame(found: readonly Known[], wanted: readonly Known[]): boolean {
  const fits = (one: Known, other: Known | undefined): boolean =>
    other !== undefined && one.name === other.name && (other.id ?? one.id) === one.id && (other.etag ?? one.etag) === one.etag;
  return found.length === wanted.length && found.every((one, index) => fits(one, wanted[index]));
}
