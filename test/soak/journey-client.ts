import assert from 'node:assert/strict';
import type { Ask, Scope } from '../connection-requests.ts';
import { requestsOf } from '../entity-requests.ts';
import { type Counts, exchange, type Received } from './exchange.ts';
import { bodyOf, type Ground, type Link, links, type Made } from './journey-bodies.ts';
import { followRun, tick } from './run-follower.ts';
import { effectOf } from './scenario-effect.ts';
import type { Action, TrafficClient } from './traffic-client.ts';

/** A link of the chain as its client knows it. If a response was lost, some of it is unknown. */
type Known = { readonly id: string | undefined; readonly name: string; readonly etag: string | undefined };
type Chain = { readonly [link in Link]?: Known };

/**
 * A client that goes from a connection to the runs of a dataflow and back again. It has at most one link of each kind, and knows which of
 * them the mock has acknowledged.
 */
export class JourneyClient implements TrafficClient {
  readonly #url: () => string;
  readonly #name: string;
  readonly #counts: Counts;
  readonly #own: ReturnType<typeof requestsOf>;
  readonly #other: ReturnType<typeof requestsOf>;
  #ground: Ground | undefined;
  #chain: Chain = {};
  /** The state after the last requested change, whose response is pending. */
  #pending: Chain | undefined;
  /** The runs of the dataflow that requests have created. */
  #runs: readonly string[] = [];
  #outcome: string | undefined;
  #isPeriodic = false;
  #made = 0;
  acknowledged = 0;

  /** @param url - called each time, because a restarted mock has another URL */
  constructor(url: () => string, name: string, scope: Scope, other: Scope, counts: Counts) {
    this.#url = url;
    this.#name = name;
    this.#own = requestsOf(scope);
    this.#other = requestsOf(other);
    this.#counts = counts;
  }

  async act({ what, scenario, nth }: Action): Promise<void> {
    const missing = links.find((link) => this.#chain[link] === undefined);
    if (what === 'create' && missing !== undefined) return this.#create(missing, scenario);
    if (what === 'create') return this.#run(scenario);
    const here = links.filter((link) => this.#chain[link] !== undefined);
    const link = here[nth % Math.max(1, here.length)];
    if (link === undefined) return this.#create('connections', scenario);
    const { id = '', name, etag } = this.#chain[link] ?? {};
    if (what === 'delete') return nth % 2 === 0 && here.length === links.length ? this.#deleteTooEarly(link) : this.#delete(scenario);
    if (what === 'update') return this.#update(link, nth, scenario);
    if (what === 'update stale')
      return void (await this.#ask(this.#own.update(link, id, [{ op: 'remove', path: '/description' }], '"stale"'), 412, scenario));
    if (what === 'look elsewhere') return void (await this.#ask(this.#other.retrieve(link, id), 404, scenario));
    if (what === 'test') return nth % 40 === 0 ? tick(this.#url(), 'PT15M') : this.#listRuns(scenario);
    const { body } = await this.#ask(what === 'list' ? this.#list(link) : this.#own.retrieve(link, id), 200, scenario);
    if (body?.items !== undefined) assert.deepEqual(body.items.map(known), [{ id, name, etag }]);
  }

  async audit(): Promise<void> {
    const found = await this.#found();
    if (this.#pending === undefined || !isSame(found, this.#pending)) this.#expect(found, this.#chain);
    this.#take(found);
    this.#pending = undefined;
    await this.#listRuns(undefined);
  }

  async leave(): Promise<void> {
    while (Object.keys(this.#chain).length > 0) await this.#delete(undefined);
  }

  async #create(link: Link, scenario: string | undefined): Promise<void> {
    this.#ground ??= await this.#prepare();
    const name = this.#newName();
    if (link === 'flows') [this.#outcome, this.#isPeriodic] = [scenario, this.#made % 2 === 1];
    const ids = Object.fromEntries(links.map((one) => [one, this.#chain[one]?.id])) as Made;
    const ask = this.#own.create(link, bodyOf(link, { name, owner: this.#name, ids, ground: this.#ground, isPeriodic: this.#isPeriodic }));
    const isSlow = /initializing|finalizing/.test(scenario ?? '');
    const after = (etag?: string, id?: string): Chain => ({ ...this.#chain, [link]: { id, name, etag: isSlow ? undefined : etag } });
    await this.#change(ask, 201, (body) => after(body?.etag, body?.id), scenario);
    if (isSlow) await this.#untilEnabled(link);
  }

  /** Data sets and mapping sets cannot be deleted, so each client has one of each. */
  async #prepare(): Promise<Ground> {
    const [schemas, dataSets, mappingSets] = ['schemas', 'dataSets', 'mappingSets'] as const;
    const ask = async (kind: typeof schemas | typeof dataSets | typeof mappingSets, status: number, schemaId = '') =>
      (await this.#ask(this.#own.create(kind, bodyOf(kind, { name: this.#name, schemaId })), status)).body;
    const schemaId: string = (await ask(schemas, 201)).$id;
    const [dataSet] = await ask(dataSets, 201, schemaId);
    return { schemaId, dataSetId: dataSet.replace('@/dataSets/', ''), mappingId: (await ask(mappingSets, 200, schemaId)).id };
  }

  async #update(link: Link, nth: number, scenario: string | undefined): Promise<void> {
    const { id = '', name, etag } = this.#chain[link] ?? {};
    const after = (changed: string, newEtag?: string): Chain => ({ ...this.#chain, [link]: { id, name: changed, etag: newEtag } });
    if (link === 'flows' && nth % 3 === 0) {
      const { body } = await this.#ask(this.#own.retrieve(link, id), 200);
      const op = body.items[0].state === 'enabled' ? 'disable' : 'enable';
      return this.#change(this.#own.act(link, id, op, scenario), 200, (body) => after(String(name), body?.etag), scenario);
    }
    const changed = this.#newName();
    const patch = [{ op: 'replace', path: '/name', value: changed }];
    await this.#change(this.#own.update(link, id, patch, etag), 200, (body) => after(changed, body?.etag), scenario);
  }

  /** Deletes the last link of the chain, which no other one uses. */
  async #delete(scenario: string | undefined): Promise<void> {
    const last = links.findLast((link) => this.#chain[link] !== undefined);
    if (last === undefined) return;
    const { [last]: gone, ...left } = this.#chain;
    await this.#change(this.#own.delete(last, gone?.id ?? ''), 204, () => left, scenario);
  }

  async #deleteTooEarly(link: Link): Promise<void> {
    if (link !== 'flows') await this.#ask(this.#own.delete(link, this.#chain[link]?.id ?? ''), 400);
  }

  async #run(scenario: string | undefined): Promise<void> {
    const flowId = this.#chain.flows?.id ?? '';
    // A dataflow with a schedule has its own runs.
    if (this.#isPeriodic) return void (await this.#ask(this.#own.create('runs', { flowId }, {}), 400, undefined));
    const { status, body } = await this.#ask(this.#own.create('runs', { flowId }), 201, scenario);
    if (status !== 201) return;
    this.acknowledged++;
    this.#runs = [...this.#runs, body.id];
    const outcome = [scenario, this.#outcome].find((one) => one?.startsWith('run-'));
    await followRun(this.#url(), (id) => this.#ask(this.#own.retrieve('runs', id), 200), body.id, outcome);
  }

  async #listRuns(scenario: string | undefined): Promise<void> {
    const flowId = this.#chain.flows?.id;
    if (flowId === undefined) return;
    const { body } = await this.#ask(this.#own.list('runs', `property=flowId==${flowId}`), 200, scenario);
    if (body?.items === undefined) return;
    const listed = body.items.map(({ id }: { readonly id: string }) => id);
    if (body._links.next === undefined) for (const id of this.#runs) assert.ok(listed.includes(id), `${this.#name} misses the run ${id}`);
    for (const one of body.items) assert.equal(one.flowId, flowId);
  }

  async #change(ask: Ask, status: number, after: (body?: Received['body']) => Chain, scenario: string | undefined): Promise<void> {
    this.#pending = after();
    const said = await this.#ask(ask, status, scenario);
    if (said.status === 'lost') {
      const found = await this.#found();
      this.#expect(found, effectOf(scenario, ask.operation).cut === 'before' ? this.#chain : this.#pending);
      this.#take(found);
    } else if (said.status === status) {
      this.#take(after(said.body));
      this.acknowledged++;
    }
    this.#pending = undefined;
  }

  /** A dataflow takes its runs with it. */
  #take(chain: Chain): void {
    if (chain.flows?.id !== this.#chain.flows?.id) this.#runs = [];
    this.#chain = chain;
  }

  async #untilEnabled(link: Link): Promise<void> {
    const { id } = this.#chain[link] ?? {};
    if (id === undefined) return;
    for (;;) {
      const { body } = await this.#ask(this.#own.retrieve(link, id), 200);
      if (body.items[0].state === 'enabled') return this.#take({ ...this.#chain, [link]: known(body.items[0]) });
    }
  }

  async #found(): Promise<Chain> {
    const lists = await Promise.all(links.map(async (link) => (await this.#ask(this.#list(link), 200)).body.items.map(known)));
    for (const items of lists) assert.ok(items.length <= 1, `${this.#name} has ${items.length} entities of one kind`);
    return Object.fromEntries(links.flatMap((link, index) => (lists[index].length === 0 ? [] : [[link, lists[index][0]]])));
  }

  #list(link: Link): Ask {
    return this.#own.list(link, `property=description==${this.#name}`);
  }

  #ask(ask: Ask, status: number, scenario?: string): Promise<Received> {
    return exchange(this.#url(), ask, status, this.#counts, scenario);
  }

  #newName(): string {
    return `${this.#name} ${++this.#made}`;
  }

  #expect(found: Chain, wanted: Chain): void {
    if (!isSame(found, wanted)) assert.deepEqual(found, wanted, `${this.#name} finds something else than was acknowledged`);
  }
}

function known({ id, name, etag }: Known): Known {
  return { id, name, etag };
}

/** Returns whether a chain is as expected, as far as the client knows it. */
function isSame(found: Chain, wanted: Chain): boolean {
  return links.every((link) => {
    const [one, other] = [found[link], wanted[link]];
    if (one === undefined || other === undefined) return one === other;
    return one.name === other.name && (other.id ?? one.id) === one.id && (other.etag ?? one.etag) === one.etag;
  });
}
