import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConnectionStore, Scope, StoredConnection } from '../../mock/store/connection-store.ts';
import { memoryStore } from '../../mock/store/memory-store.ts';
import { sqliteStore } from '../../mock/store/sqlite-store.ts';
import { newConnection, withEtag } from '../../mock/store/stored-connection.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import { bodies } from '../requests.ts';
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
  connectionId: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
  etag: () => '"first"',
  now: () => 1_700_000_000_000,
};
const connection = (body: CreateConnectionRequest = bodies.basic, initializing?: number, scope = prod): StoredConnection =>
  newConnection(flowService, scope, body, identifiers, initializing === undefined ? {} : { initializing });
const changed = ({ connection: { id } }: StoredConnection, name: string, etag: string): StoredConnection => {
  const { connection: other } = connection();
  return { connection: withEtag({ ...other, id, name }, etag), enabledAt: undefined };
};
const idsIn = (list: readonly StoredConnection[]): readonly string[] => list.map((stored) => stored.connection.id);

describe.each<[string, () => ConnectionStore]>([
  ['memory', memoryStore],
  ['SQLite', () => sqliteStore(flowService, join(folder, `${files++}.db`))],
])('the %s store', (_, makeStore) => {
  test('finds a connection in its own scope only', () => {
    const store = makeStore();
    const stored = connection(bodies.basic, 5000);
    store.insert(prod, stored);
    expect(store.find(prod, stored.connection.id)).toMatchObject(stored);
    expect([...others.map((scope) => store.find(scope, stored.connection.id)), store.find(prod, 'unknown')]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
    store.close();
  });

  test('replaces a connection only if its etag is the expected one', () => {
    const store = makeStore();
    const stored = connection();
    store.insert(prod, stored);
    expect(store.replace(prod, changed(stored, 'Stale', '"second"'), '"other"')).toBe(false);
    expect(store.replace(others[0] ?? prod, changed(stored, 'Other scope', '"second"'), '"first"')).toBe(false);
    expect(store.find(prod, stored.connection.id)).toMatchObject(stored);
    const next = changed(stored, 'Replaced', '"second"');
    expect([store.replace(prod, next, '"first"'), store.replace(prod, next, '"first"')]).toEqual([true, false]);
    expect(store.find(prod, stored.connection.id)).toMatchObject(next);
    store.close();
  });

  test('removes a connection once, and only in its own scope', () => {
    const store = makeStore();
    const stored = connection();
    store.insert(prod, stored);
    const removed = [others[0], prod, prod].map((scope) => store.remove(scope ?? prod, stored.connection.id));
    expect([removed, store.list(prod)]).toEqual([[false, true, false], []]);
    store.close();
  });

  test('lists connections in the order of creation, also after changes', () => {
    const store = makeStore();
    const [a, b, c] = [connection(), connection(), connection()];
    const dev: Scope = { ...prod, sandbox: 'dev' };
    const elsewhere = connection(bodies.basic, undefined, dev);
    store.insert(prod, a);
    store.insert(prod, b);
    store.insert(dev, elsewhere);
    store.replace(prod, changed(a, 'Changed', '"second"'), '"first"');
    store.remove(prod, b.connection.id);
    store.insert(prod, c);
    expect(store.list(prod)).toMatchObject([
      { connection: { name: 'Changed' }, sequence: 1 },
      { connection: c.connection, sequence: 4 },
    ]);
    expect(idsIn([...store.all()])).toEqual(idsIn([a, elsewhere, c]));
    expect([...store.all()][1]).toMatchObject({ scope: dev });
    store.close();
  });

  test('takes first connections only if it has never had any', () => {
    const store = makeStore();
    const first = [connection(), connection()];
    const scoped = first.map((stored) => ({ ...stored, scope: prod }));
    expect([store.insertFirst(scoped), store.insertFirst(scoped)]).toEqual([true, false]);
    for (const id of idsIn(first)) store.remove(prod, id);
    expect([store.created(), store.insertFirst(scoped), [...store.all()]]).toEqual([2, false, []]);
    store.clear();
    expect([store.created(), store.insertFirst(scoped), idsIn([...store.all()])]).toEqual([0, true, idsIn(first)]);
    expect(store.list(prod).map(({ sequence }) => sequence)).toEqual([1, 2]);
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
        expect(stored.connection.auth.params).toEqual(Object.fromEntries(shown));
        store.insert(prod, stored);
        expect(store.find(prod, stored.connection.id)).toMatchObject(stored);
      }),
      { numRuns: 200 },
    );
    store.close();
  });
});
