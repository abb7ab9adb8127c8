import fc from 'fast-check';
import { expect } from 'vitest';
import type { Connection } from '../../src/generated/flow-service.ts';
import { asksOf, type Scope } from '../connection-requests.ts';
import type { ErrorName } from '../contract.ts';
import { anyBody, anyChange, masked } from './bodies.ts';
import { changedBody } from './changed-body.ts';
import { count, listed, walk } from './lists.ts';
import { expectError, type MockUnderTest } from './mock-under-test.ts';
import type { Known, Model } from './model.ts';

type Command = fc.AsyncCommand<Model, MockUnderTest>;
type Run<Given> = (given: Given, model: Model, mock: MockUnderTest) => Promise<void>;

/** Two sandboxes of one organization, and one of another. */
export const scopes = [
  { imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod' },
  { imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'dev' },
  { imsOrg: '1DC732555AECDB4C0A494031@AdobeOrg', sandbox: 'prod' },
] as const satisfies readonly Scope[];

function command<Given>(name: string, given: fc.Arbitrary<Given>, run: Run<Given>): fc.Arbitrary<Command> {
  return given.map((value) => ({
    check: () => true,
    run: (model, mock) => run(value, model, mock),
    toString: () => `${name} ${fc.stringify(value)}`,
  }));
}

const [main] = scopes;
/** Mostly the same, so that it has something to list. */
const scope = fc.constantFrom(main, main, main, ...scopes);
/** Any connection that there has ever been, seen from any scope. */
const place = fc.record({ scope, nth: fc.nat({ max: 30 }), upperCase: fc.boolean(), slash: fc.constantFrom('', '', '/') });
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;

function idAt({ nth, upperCase }: Place, { ids }: Model): string {
  const id = [...ids][nth % Math.max(1, ids.size)] ?? '4cb0c374-d3bb-4557-b139-5712880adc55';
  return upperCase ? id.toUpperCase() : id;
}

function knownAt(place: Place, model: Model): Known | undefined {
  return model.find(place.scope, idAt(place, model).toLowerCase());
}

const create = command('create', fc.record({ scope, body: anyBody }), async ({ scope, body }, model, mock) => {
  const { create, retrieve } = asksOf(scope);
  const created = await mock.ask(create(body));
  expect(created).toMatchObject({ status: 201, headers: { location: `/connections/${created.body.id}` } });
  const { id, etag } = created.body;
  expect(model.ids).not.toContain(id);
  const { createdAt } = (await mock.ask(retrieve(id))).body.items[0] as Connection;
  model.ids.add(id);
  model.create({ scope, id, body, etags: [etag], createdAt, updatedAt: createdAt });
});

const retrieve = command('retrieve', place, async (place, model, mock) => {
  const said = await mock.ask(asksOf(place.scope).retrieve(idAt(place, model)));
  const known = knownAt(place, model);
  if (known === undefined) return expectError(said, 'resource-not-found');
  expect(said.status).toBe(200);
  expect(said.body).toEqual({ items: [shown(known)] });
});

const list = command('list', fc.record({ scope, query: listed, removeLast: fc.boolean() }), walk);
const countAll = command('count', fc.record({ scope, query: listed }), count);

const update = command(
  'update',
  fc.record({
    place,
    changes: fc.array(anyChange, { minLength: 1, maxLength: 3 }),
    etag: fc.constantFrom('right', 'right', 'right', 'old', 'never'),
  }),
  async ({ place, changes, etag }, model, mock) => {
    const known = knownAt(place, model);
    const [last = '"none"', ...before] = [...(known?.etags ?? [])].reverse();
    const sent = etag === 'right' ? last : ((etag === 'old' ? before[place.nth % Math.max(1, before.length)] : undefined) ?? '"never"');
    const now = mock.isDeterministic ? (known?.updatedAt ?? 0) + 1 : Date.now();
    const said = await mock.ask(asksOf(place.scope).update(idAt(place, model) + place.slash, changes, sent));
    if (known === undefined) return expectError(said, 'resource-not-found');
    if (sent !== last) return expectError(said, 'stale-etag');
    const body = changedBody(known.body, changes);
    if (body === 'foreign') return expect(said.status).toBe(400);
    if (body === 'missing') return expectError(said, 'invalid-patch');
    expect(said).toMatchObject({ status: 200, body: { id: known.id } });
    expect(known.etags).not.toContain(said.body.etag);
    const { updatedAt } = (await mock.ask(asksOf(place.scope).retrieve(known.id))).body.items[0] as Connection;
    expect(updatedAt).toBeGreaterThanOrEqual(now);
    model.update(known, { body, etags: [...known.etags, said.body.etag], updatedAt });
  },
);

const wrongPatches: readonly (readonly [patch: unknown, etag: string | undefined, error: ErrorName])[] = [
  [[{ op: 'replace', path: '/name', value: 'New' }], undefined, 'missing-if-match'],
  [[], '"any"', 'empty-body'],
  [[{ op: 'move', path: '/name', from: '/description' }], '"any"', 'unsupported-patch-operation'],
  [[{ op: 'replace', path: '/connectionSpec/id', value: 'x' }], '"any"', 'connection-spec-fixed'],
  [[{ op: 'replace', path: '/state', value: 'disabled' }], '"any"', 'invalid-patch'],
  [[{ op: 'replace', path: '/name', value: '' }], '"any"', 'empty-field'],
];
const updateWrongly = command(
  'update wrongly',
  fc.record({ place, wrong: fc.constantFrom(...wrongPatches) }),
  async ({ place, wrong }, model, mock) => {
    const [patch, etag, error] = wrong;
    expectError(await mock.ask(asksOf(place.scope).update(idAt(place, model), patch, etag)), error);
  },
);

const remove = command('delete', place, async (place, model, mock) => {
  const said = await mock.ask(asksOf(place.scope).delete(idAt(place, model) + place.slash));
  const known = knownAt(place, model);
  if (known === undefined) return expectError(said, 'resource-not-found');
  expect({ status: said.status, body: said.body }).toEqual({ status: 204, body: undefined });
  model.delete(known);
});

const test = command('test', place, async (place, model, mock) => {
  const said = await mock.ask(asksOf(place.scope).test(idAt(place, model)));
  if (knownAt(place, model) === undefined) return expectError(said, 'resource-not-found');
  expect(said).toMatchObject({ status: 200, body: { result: true } });
});

const restart = command('restart', fc.constant(undefined), async (_, model, mock) => {
  await mock.restart();
  if (!mock.keepsFile) model.forgetDeleted();
});
const reset = command('reset', fc.constant(undefined), async (_, model, mock) => {
  await mock.reset();
  model.clear();
  model.forgetDeleted();
});

const often = [create, create, list, update];
const rarely = [retrieve, countAll, updateWrongly, remove, test, restart, reset];

/** Any course of a mock's life. */
export const anyLife = fc.commands([...often, ...often, ...often, ...rarely], { size: 'medium', maxCommands: 40 });

/** Returns a connection as it is shown, without the members that the model does not know. */
export function shown({ id, scope, body, etags, createdAt, updatedAt }: Known): object {
  const { name, description, auth, connectionSpec } = body;
  const etag = etags.at(-1);
  return {
    id,
    createdAt,
    updatedAt,
    createdBy: expect.any(String),
    updatedBy: expect.any(String),
    createdClient: expect.any(String),
    updatedClient: expect.any(String),
    sandboxId: expect.any(String),
    sandboxName: scope.sandbox,
    imsOrgId: scope.imsOrg,
    name,
    description,
    connectionSpec,
    state: 'enabled',
    auth: { specName: auth.specName, params: masked(auth.params) },
    version: etag,
    etag,
  };
}
