import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityStore, Scope, Stored } from '../../mock/store/entity-store.ts';
import type { Kind } from '../../mock/store/kinds.ts';
import { memoryStore } from '../../mock/store/memory-store.ts';
import { withEtag } from '../../mock/store/new-entity.ts';
import { sqliteStore } from '../../mock/store/sqlite-store.ts';
import { newConnection } from '../../mock/store/stored-connection.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import { bodies } from '../requests.ts';
import { runs } from '../runs.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
let files = 0;

const prod: Scope = { imsOrg: 'A@AdobeOrg', sandbox: 'prod' };
/** Scopes that a careless key would take for the same. */
const others: readonly Scope[] = [
  { imsOrg: 'A@AdobeOrg', sandbox: 'dev' },
  { imsOrg: 'B@AdobeOrg', sandbox: 'prod' },
  { imsOrg: 'A@AdobeOrg\nprod', sandbox: '' },
];
let ids = 0;
const identifiers = {
  entityId: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
  etag: () => '"first"',
  now: () => 1_700_000_000_000,
};
const connection = (body: CreateConnectionRequest = bodies.basic, initializing?: number, scope = prod): Stored<'connections'> =>
  newConnection(flowService, scope, body, identifiers, initializing === undefined ? {} : { initializing });
const changed = ({ entity: { id } }: Stored<'connections'>, name: string, etag: string): Stored<'connections'> => {
  const { entity: other } = connection();
  return { entity: withEtag({ ...other, id, name }, etag), dueAt: undefined, outcome: undefined };
};
const idsIn = (list: readonly Stored[]): readonly string[] => list.map((stored) => stored.entity.id);
/** A neighbor's entity, which has only the members that every entity has. */
const plain = (id: string, dueAt?: number): Stored<'schemas'> => ({ entity: { id, updatedAt: 1, etag: '"1"' }, dueAt, outcome: undefined });

describe.each<[string, () => EntityStore]>([
  ['memory', memoryStore],
  ['SQLite', () => sqliteStore(flowService, join(folder, `${files++}.db`))],
])('the %s store', (_, makeStore) => {
  test('finds a connection in its own scope only', () => {
    const store = makeStore();
    const stored = connection(bodies.basic, 5000);
    store.insert('connections', prod, stored);
    expect(store.find('connections', prod, stored.entity.id)).toMatchObject(stored);
    expect([
      ...others.map((scope) => store.find('connections', scope, stored.entity.id)),
      store.find('connections', prod, 'unknown'),
    ]).toEqual(Array.from({ length: 4 }, () => undefined));
    store.close();
  });

  test('replaces a connection only if its etag is the expected one', () => {
    const store = makeStore();
    const stored = connection();
    store.insert('connections', prod, stored);
    expect(store.replace('connections', prod, changed(stored, 'Stale', '"second"'), '"other"')).toBe(false);
    expect(store.replace('connections', others[0] ?? prod, changed(stored, 'Other scope', '"second"'), '"first"')).toBe(false);
    expect(store.find('connections', prod, stored.entity.id)).toMatchObject(stored);
    const next = changed(stored, 'Replaced', '"second"');
    expect([store.replace('connections', prod, next, '"first"'), store.replace('connections', prod, next, '"first"')]).toEqual([
      true,
      false,
    ]);
    expect(store.find('connections', prod, stored.entity.id)).toMatchObject(next);
    store.close();
  });

  test('removes a connection once, and only in its own scope', () => {
    const store = makeStore();
    const stored = connection();
    store.insert('connections', prod, stored);
    const removed = [others[0], prod, prod].map((scope) => store.remove('connections', scope ?? prod, stored.entity.id));
    expect([removed, store.list('connections', prod)]).toEqual([[false, true, false], []]);
    store.close();
  });

  test('lists connections in the order of creation, also after changes', () => {
    const store = makeStore();
    const [a, b, c] = [connection(), connection(), connection()];
    const dev: Scope = { ...prod, sandbox: 'dev' };
    const elsewhere = connection(bodies.basic, undefined, dev);
    store.insert('connections', prod, a);
    store.insert('connections', prod, b);
    store.insert('connections', dev, elsewhere);
    store.replace('connections', prod, changed(a, 'Changed', '"second"'), '"first"');
    store.remove('connections', prod, b.entity.id);
    store.insert('connections', prod, c);
    expect(store.list('connections', prod)).toMatchObject([
      { entity: { name: 'Changed' }, sequence: 1 },
      { entity: c.entity, sequence: 4 },
    ]);
    expect(idsIn([...store.all()])).toEqual(idsIn([a, elsewhere, c]));
    expect([...store.all()][1]).toMatchObject({ scope: dev });
    store.close();
  });

  test('takes first connections only if it has never had any', () => {
    const store = makeStore();
    const first = [connection(), connection()];
    const scoped = first.map((stored) => ({ ...stored, kind: 'connections' as const, scope: prod }));
    expect([store.insertFirst(scoped), store.insertFirst(scoped)]).toEqual([true, false]);
    for (const id of idsIn(first)) store.remove('connections', prod, id);
    expect([store.created(), store.insertFirst(scoped), [...store.all()]]).toEqual([2, false, []]);
    store.clear();
    expect([store.created(), store.insertFirst(scoped), idsIn([...store.all()])]).toEqual([0, true, idsIn(first)]);
    expect(store.list('connections', prod).map(({ sequence }) => sequence)).toEqual([1, 2]);
    store.close();
  });

  test('keeps entities of one id apart by kind, in one order of creation', () => {
    const store = makeStore();
    const kinds = ['schemas', 'dataSets', 'mappingSets'] as const;
    for (const kind of kinds) store.insert(kind, prod, plain('one'));
    store.replace('dataSets', prod, { ...plain('one'), outcome: 'run-failed' }, '"1"');
    store.remove('schemas', prod, 'one');
    expect(kinds.map((kind) => store.find(kind, prod, 'one')?.outcome ?? store.list(kind, prod).length)).toEqual([0, 'run-failed', 1]);
    expect([...store.all()].map(({ kind }) => kind)).toEqual(['dataSets', 'mappingSets']);
    expect([...store.all('mappingSets')]).toMatchObject([{ kind: 'mappingSets', scope: prod, entity: { id: 'one' }, sequence: 3 }]);
    store.clear();
    expect([[...store.all()], store.created()]).toEqual([[], 0]);
    store.close();
  });

  test('knows the clock until it is cleared', () => {
    const store = makeStore();
    const before = store.clock();
    store.setClock({ offset: 3_600_000, movedTo: 1_700_000_000_000 });
    expect([before, store.clock()]).toEqual([
      { offset: 0, movedTo: 0 },
      { offset: 3_600_000, movedTo: 1_700_000_000_000 },
    ]);
    store.clear();
    expect(store.clock()).toEqual(before);
    store.close();
  });

  test('finds the entity that is due first after any inserts, replacements and removals', () => {
    const store = makeStore();
    type Known = { readonly kind: Kind; readonly id: string; readonly sequence: number; readonly dueAt: number | undefined };
    const dueAt = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });
    const steps = fc.record({ act: fc.constantFrom('insert', 'replace', 'remove', 'ask'), at: fc.nat(9), dueAt, until: fc.nat(6) });
    const kind = fc.constantFrom<'schemas' | 'dataSets'>('schemas', 'dataSets');
    fc.assert(
      fc.property(fc.array(fc.tuple(steps, kind), { minLength: 15, maxLength: 40 }), (all) => {
        store.clear();
        let known: readonly Known[] = [];
        for (const [{ act, at, dueAt: due, until }, kindOfNew] of all) {
          const chosen = known[at % Math.max(1, known.length)];
          if (act === 'insert') {
            const sequence = store.created() + 1;
            store.insert(kindOfNew, prod, plain(`${sequence}`, due));
            known = [...known, { kind: kindOfNew, id: `${sequence}`, sequence, dueAt: due }];
          } else if (act !== 'ask' && chosen !== undefined) {
            known = known.filter((one) => one !== chosen);
            if (act === 'remove') store.remove(chosen.kind, prod, chosen.id);
            else {
              store.replace(chosen.kind as 'schemas', prod, plain(chosen.id, due), '"1"');
              known = [...known, { ...chosen, dueAt: due }];
            }
          }
          const first = known
            .filter((one) => (one.dueAt ?? 9) <= until)
            .sort((a, b) => (a.dueAt ?? 9) - (b.dueAt ?? 9) || a.sequence - b.sequence)[0];
          const found = store.nextDue(until);

          expect([found?.kind, found?.entity.id, found?.dueAt]).toEqual([first?.kind, first?.id, first?.dueAt]);
        }
      }),
      runs(30),
    );
    store.close();
  });

  test('makes several changes as one', () => {
    const store = makeStore();
    const result = store.atomically(() => {
      store.insert('schemas', prod, plain('one', 1));
      const due = store.nextDue(1);
      store.replace('schemas', prod, plain('one', 2), '"1"');
      return due?.entity.id;
    });
    expect([result, store.nextDue(1), store.nextDue(2)?.entity.id]).toEqual(['one', undefined, 'one']);
    const fault = new TypeError('Not an error of the store.');
    const fail = () =>
      store.atomically(() => {
        throw fault;
      });
    expect(fail).toThrow(fault);
    store.insert('schemas', prod, plain('two'));
    expect(store.list('schemas', prod)).toHaveLength(2);
    store.close();
  });

  test('returns every connection as it was stored, whatever its texts and params', () => {
    const store = makeStore();
    const text = fc.string({ unit: 'binary' });
    const requests = fc.constantFrom(...flowService.authSpecs).chain(({ specName, params }) =>
      fc.record({
        name: text,
        description: fc.option(text, { nil: undefined }),
        connectionSpec: fc.constant(bodies.basic.connectionSpec),
        auth: fc.record({ specName: fc.constant(specName), params: fc.dictionary(fc.oneof(text, fc.constantFrom(...params)), text) }),
      }),
    ) as fc.Arbitrary<CreateConnectionRequest>;
    fc.assert(
      fc.property(requests, fc.constantFrom(undefined, 1000), (request, initializing) => {
        const stored = connection(JSON.parse(JSON.stringify(request)), initializing);
        const isShown = (name: string): boolean =>
          !flowService.secretNames.has(name) && flowService.authSpecs.some(({ params }) => params.includes(name));
        const shown = Object.entries(request.auth.params).map(([name, value]) => [name, isShown(name) ? value : '{MASKED}']);
        expect(stored.entity.auth.params).toEqual(Object.fromEntries(shown));
        store.insert('connections', prod, stored);
        expect(store.find('connections', prod, stored.entity.id)).toMatchObject(stored);
      }),
      runs(60),
    );
    store.close();
  });
});

test('the SQLite store undoes several changes of which one fails', () => {
  const store = sqliteStore(flowService, join(folder, 'undone.db'));
  const fail = () =>
    store.atomically(() => {
      store.insert('schemas', prod, plain('one', 1));
      throw new TypeError('A fault in between.');
    });
  expect(fail).toThrow('A fault in between.');
  expect([store.list('schemas', prod), store.nextDue(1)]).toEqual([[], undefined]);
  store.close();
});
