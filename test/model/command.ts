import fc from 'fast-check';
import { expect } from 'vitest';
import type { Ask, Scope } from '../connection-requests.ts';
import { type FlowServiceKind, type Kind, requestsOf } from '../entity-requests.ts';
import { mostly } from './bodies.ts';
import type { MockUnderTest, Received } from './mock-under-test.ts';
import type { Known, Model, Own } from './model.ts';
import { shown } from './shown.ts';

export type Command = fc.AsyncCommand<Model, MockUnderTest>;
type Run<Given> = (given: Given, model: Model, mock: MockUnderTest) => Promise<void>;

/** Two sandboxes of one organization, and one of another. */
export const scopes = [
  { imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod' },
  { imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'dev' },
  { imsOrg: '1DC732555AECDB4C0A494031@AdobeOrg', sandbox: 'prod' },
] as const satisfies readonly Scope[];

const [main] = scopes;
/** Mostly the same, so that it has something to list. */
export const scope = mostly<Scope>(main, ...scopes);

/** Makes a command. When it has run, the model learns the ids and etags that have come into being by themselves. */
export function command<Given>(name: string, given: fc.Arbitrary<Given>, run: Run<Given>): fc.Arbitrary<Command> {
  return given.map((value) => ({
    check: () => true,
    run: async (model, mock) => {
      await run(value, model, mock);
      await learn(model, mock);
    },
    toString: () => `${name} ${fc.stringify(value)}`,
  }));
}

/** Asks the mock; what was due when the request arrived happens in the model too. */
export async function ask(model: Model, mock: MockUnderTest, request: Ask): Promise<Received> {
  const said = await mock.ask(request);
  model.settle(said.at);
  return said;
}

/** Mostly an entity that a scope has; else any that there has ever been, of any kind. */
export const pick = fc.record({ nth: fc.nat({ max: 30 }), from: mostly<'own' | 'any' | 'other kind'>('own', 'any', 'other kind') });
export type Pick = typeof pick extends fc.Arbitrary<infer T> ? T : never;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Returns the id of an entity; an unknown one if there is none. */
export function idOf({ nth, from }: Pick, kind: Kind, scope: Scope, model: Model): string {
  const isOther = from === 'other kind';
  const ever = [...model.ids].filter(([id, one]) => (isOther ? one !== kind && uuid.test(id) : one === kind)).map(([id]) => id);
  const own = model.oldestFirst(kind, scope).flatMap(({ id }) => id ?? []);
  const ids = from === 'own' ? own : ever;
  return ids[nth % Math.max(1, ids.length)] ?? '4cb0c374-d3bb-4557-b139-5712880adc55';
}

/** Retrieves an entity that the model does not have as it is. */
export async function lookUp(kind: FlowServiceKind, scope: Scope, id: string, mock: MockUnderTest): Promise<Own & { readonly at: number }> {
  const { body, at } = await mock.ask(requestsOf(scope).retrieve(kind, id));
  return { ...body.items[0], at };
}

async function learn(model: Model, mock: MockUnderTest): Promise<void> {
  const isUnseen = (one: Known): boolean => one.id === undefined || (isWithEtag(one) && one.etags.at(-1) === undefined);
  for (let unseen = model.all().find(isUnseen); unseen !== undefined; unseen = model.all().find(isUnseen)) {
    if (isWithEtag(unseen)) await learnEtag(unseen, model, mock);
    else await learnRuns(unseen, model, mock);
  }
}

const isWithEtag = (one: Known): one is Known & { kind: 'connections' | 'flows' } => one.kind === 'connections' || one.kind === 'flows';

async function learnEtag(
  { key, kind, scope, id = '' }: Known & { kind: FlowServiceKind },
  model: Model,
  mock: MockUnderTest,
): Promise<void> {
  const { etag, at } = await lookUp(kind, scope, id, mock);
  model.settle(at);
  const known = model.at(key);
  if (known === undefined || known.etags.at(-1) !== undefined) return;
  expect(known.etags).not.toContain(etag);
  model.update(known, { etags: [...known.etags.slice(0, -1), etag] });
}

/** Finds the runs that a dataflow has since the first one without an id: as many as the model, in the same order. */
async function learnRuns({ scope, own, createdAt }: Known, model: Model, mock: MockUnderTest): Promise<void> {
  const query = `limit=100&property=flowId==${own.flowId}&property=createdAt>=${createdAt}&orderby=createdAt`;
  const { body } = await ask(model, mock, requestsOf(scope).list('runs', query));
  const wanted = model.oldestFirst('runs', scope).filter((run) => run.own.flow === own.flow && run.createdAt >= createdAt);
  // A run of a request may be older than one that its dataflow has begun meanwhile.
  const onPage = [...wanted].sort((a, b) => a.createdAt - b.createdAt).slice(0, 100);
  expect(body.items).toEqual(onPage.map((run) => shown(model, run)));
  for (const [index, run] of onPage.entries()) {
    const { id } = body.items[index];
    if (run.id !== undefined) continue;
    expect(model.ids.has(id)).toBe(false);
    model.update(run, { id });
  }
}
