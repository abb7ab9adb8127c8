import fc from 'fast-check';
import { expect } from 'vitest';
import type { ErrorName } from '../contract.ts';
import { type FlowServiceKind, type Kind, type NeighborKind, requestsOf } from '../entity-requests.ts';
import { mostly } from './bodies.ts';
import { anyChange, type ChangeAt, changed } from './changes.ts';
import { ask, command, idOf, lookUp, pick, scope } from './command.ts';
import { expectOneOf, referenceFault } from './flow-commands.ts';
import { expectError } from './mock-under-test.ts';
import type { Known, Model, Own } from './model.ts';
import { begunFault, faultsOf, runAfterChange } from './schedule.ts';
import { shown } from './shown.ts';

const kinds = ['connections', 'sourceConnections', 'targetConnections', 'flows'] as const;
const kind = fc.constantFrom(...kinds, 'flows' as const);
export const isChangeable = (kind: Kind): kind is (typeof kinds)[number] => kinds.some((one) => one === kind);

/** An entity as it is written in a path. */
const place = fc.record({ scope, pick, upperCase: fc.boolean(), slash: fc.constantFrom('', '', '/') });
type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;

function chosen({ scope, pick, upperCase }: Place, kind: FlowServiceKind, model: Model): { id: string; find: () => Known | undefined } {
  const id = idOf(pick, kind, scope, model);
  return { id: upperCase ? id.toUpperCase() : id, find: () => model.find(kind, scope, id) };
}

export const retrieve = command(
  'retrieve',
  fc.record({ place, kind: fc.constantFrom<FlowServiceKind>(...kinds, 'runs') }),
  async ({ place, kind }, model, mock) => {
    const { id, find } = chosen(place, kind, model);
    const said = await ask(model, mock, requestsOf(place.scope).retrieve(kind, id));
    const known = find();
    if (known === undefined) return expectError(said, 'resource-not-found');
    expect({ status: said.status, body: said.body }).toEqual({ status: 200, body: { items: [shown(model, known)] } });
  },
);

/** The errors of the neighbors, and an id that each of them could have given. */
const unknown = {
  schemas: ['schema-not-found', `https://ns.adobe.com/contoso/schemas/${'0'.repeat(48)}`],
  dataSets: ['data-set-not-found', '0'.repeat(24)],
  mappingSets: ['mapping-set-not-found', '0'.repeat(32)],
} as const;

export const retrieveNeighbor = command(
  'retrieve from a neighbor',
  fc.record({ scope, kind: fc.constantFrom<NeighborKind>('schemas', 'dataSets', 'mappingSets'), nth: fc.nat(9), isOwn: fc.boolean() }),
  async ({ scope, kind, nth, isOwn }, model, mock) => {
    const id = idOf({ nth, from: isOwn ? 'own' : 'any' }, kind, scope, model);
    const [error, other] = unknown[kind];
    const said = await ask(model, mock, requestsOf(scope).retrieve(kind, model.ids.has(id) ? id : other));
    const known = model.find(kind, scope, id);
    if (known === undefined) return expect(said.status, error).toBe(404);
    const { schemaId: _, id: __, ...members } = known.own;
    expect(kind === 'dataSets' ? said.body[id] : said.body).toMatchObject(members);
  },
);

/** Returns the state of an entity as it is shown. */
function stateOf({ kind, own, dueAt }: Known): string {
  return kind === 'connections' && dueAt !== undefined ? 'initializing' : own.state;
}

const update = (kind: (typeof kinds)[number]) =>
  command(
    `update ${kind}`,
    fc.record({
      place,
      mapping: pick,
      changes: fc.array<ChangeAt>(anyChange[kind], { minLength: 1, maxLength: 3, size: 'small' }),
      etag: mostly('right', 'old', 'never'),
    }),
    async ({ place, mapping, changes: drawn, etag }, model, mock) => {
      const { scope, pick, slash } = place;
      const { id, find } = chosen(place, kind, model);
      const changes = drawn.map((draw) => draw({ now: mock.now, mappingId: idOf(mapping, 'mappingSets', scope, model) }));
      const [last, ...before] = [...(find()?.etags ?? [])].reverse();
      const sent = (etag === 'right' ? last : etag === 'old' ? before[pick.nth % Math.max(1, before.length)] : undefined) ?? '"never"';
      const said = await ask(model, mock, requestsOf(scope).update(kind, id + slash, changes, sent));
      const known = find();
      if (known === undefined) return expectError(said, 'resource-not-found');
      if (stateOf(known) === 'initializing') return expectError(said, 'connection-initializing');
      if (stateOf(known) === 'enabled-finalizing') return expectError(said, 'update-not-applicable');
      if (sent !== known.etags.at(-1)) return expectError(said, 'stale-etag');
      const after = changed(known.own, changes);
      if (after === 'foreign') return expect(said.status).toBe(400);
      if (typeof after === 'string') return expectError(said, after as ErrorName);
      const own: Own = kind === 'flows' ? { ...after, lastOperation: 'update' } : (after as Own);
      const faults = kind === 'flows' ? flowFaults(model, known, own, said.at) : [];
      if (faults.length > 0) return expectOneOf(said, faults);
      expect({ status: said.status, id: said.body.id }).toEqual({ status: 200, id: known.id });
      const isScheduled = known.own.state === 'enabled' && JSON.stringify(own.scheduleParams) !== JSON.stringify(known.own.scheduleParams);
      const going = kind === 'flows' && isScheduled ? { dueAt: runAfterChange(model, known, own, said.at) } : {};
      await replaced(known, { own, ...going }, said, model, mock);
    },
  );
export const [updateFlow, ...updates] = [update('flows'), update('connections'), update('sourceConnections'), update('targetConnections')];

/** Lists the errors of a changed dataflow, which is checked as a whole unless it is a draft. */
function flowFaults(model: Model, { own: before, scope }: Known, own: Own, now: number): readonly ErrorName[] {
  const begun = begunFault(before, own, now);
  if (begun !== undefined) return [begun];
  if (own.state === 'draft') return [];
  // An update may leave a dataflow without a transformation that its creation asks for.
  const faults = faultsOf(own).filter((name) => before.state === 'draft' || !/^(?:delta-column|mapping)-/.test(name));
  return faults.length > 0 ? faults : [referenceFault(model, scope, own)].flatMap((fault) => fault ?? []);
}

async function replaced(
  known: Known,
  changes: Partial<Known>,
  said: { readonly body: { readonly etag: string }; readonly at: number },
  model: Model,
  mock: Parameters<typeof ask>[1],
): Promise<void> {
  const { etag } = said.body;
  expect(known.etags).not.toContain(etag);
  model.update(known, { ...changes, etags: [...known.etags, etag] });
  const { updatedAt, at } = await lookUp(known.kind as FlowServiceKind, known.scope, known.id ?? '', mock);
  expect(updatedAt).toBeGreaterThanOrEqual(said.at);
  model.update(known, { updatedAt });
  model.settle(at);
}

const wrongPatches: readonly (readonly [patch: unknown, etag: string | undefined, error: ErrorName])[] = [
  [[{ op: 'replace', path: '/name', value: 'New' }], undefined, 'missing-if-match'],
  [[], '"any"', 'empty-body'],
  [[{ op: 'move', path: '/name', from: '/description' }], '"any"', 'unsupported-patch-operation'],
  [[{ op: 'replace', path: '/name', value: '' }], '"any"', 'empty-field'],
];
export const updateWrongly = command(
  'update wrongly',
  fc.record({ place, kind, wrong: fc.constantFrom(...wrongPatches) }),
  async ({ place, kind, wrong: [patch, etag, error] }, model, mock) => {
    expectError(await mock.ask(requestsOf(place.scope).update(kind, chosen(place, kind, model).id, patch, etag)), error);
  },
);

export const remove = command('delete', fc.record({ place, kind }), async ({ place, kind }, model, mock) => {
  const { id, find } = chosen(place, kind, model);
  const said = await ask(model, mock, requestsOf(place.scope).delete(kind, id + place.slash));
  const known = find();
  if (known === undefined) return expectError(said, 'resource-not-found');
  if (stateOf(known) === 'initializing') return expectError(said, 'connection-initializing');
  if (stateOf(known) === 'enabled-finalizing') return expectError(said, 'delete-not-applicable');
  if (isUsed(known, model)) return expectError(said, kind === 'connections' ? 'connection-in-use' : 'entity-in-use');
  expect({ status: said.status, body: said.body }).toEqual({ status: 204, body: undefined });
  model.delete(known);
});

/** Returns whether a dataflow, also a draft, uses an entity. */
export function isUsed({ id, scope }: Known, model: Model): boolean {
  const uses = ({ own: { sourceConnectionIds, targetConnectionIds, inheritedAttributes } }: Known): boolean =>
    [...sourceConnectionIds, ...targetConnectionIds].includes(id) || inheritedAttributes.sourceConnections[0].baseConnection?.id === id;
  return model.oldestFirst('flows', scope).some(uses);
}

const before: Readonly<Record<string, string>> = { publish: 'draft', enable: 'disabled', disable: 'enabled' };

export const act = command(
  'act',
  fc.record({ place, kind, op: fc.constantFrom('disable', 'DISABLE', 'enable', 'ENABLE', 'PUBLISH', 'publish') }),
  async ({ place, kind, op }, model, mock) => {
    const { id, find } = chosen(place, kind, model);
    const sent = kind === 'flows' ? op : 'publish';
    const action = sent.toLowerCase();
    const said = await ask(model, mock, requestsOf(place.scope).act(kind, id, sent));
    const known = find();
    if (known === undefined) return expectError(said, 'resource-not-found');
    if (stateOf(known) !== before[action]) return expectError(said, 'action-not-applicable');
    const state = action === 'disable' ? 'disabled' : 'enabled';
    const own: Own = { ...known.own, state, ...(kind === 'flows' ? { lastOperation: action } : {}) };
    const faults =
      kind === 'flows' && action === 'publish' ? flowFaults(model, { ...known, own: { ...own, state: 'draft' } }, own, said.at) : [];
    if (faults.length > 0) return expectOneOf(said, faults);
    expect({ status: said.status, id: said.body.id }).toEqual({ status: 200, id: known.id });
    const dueAt = kind === 'flows' && state === 'enabled' ? runAfterChange(model, known, own, said.at) : undefined;
    await replaced(known, { own, dueAt }, said, model, mock);
  },
);

export const test = command('test', place, async (place, model, mock) => {
  const { id, find } = chosen(place, 'connections', model);
  const said = await ask(model, mock, requestsOf(place.scope).test(id));
  if (find() === undefined) return expectError(said, 'resource-not-found');
  expect(said).toMatchObject({ status: 200, body: { result: true } });
});
